using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class SafetyRulesTests
{
    private const string SelfHarm = "safety.self-harm";
    private const string Violence = "safety.violence";

    internal static readonly RuleTable Table = new(
        [
            Holds(SelfHarm, "the person thinks of it", LowBack.Yes(Safety.SelfHarm)),
            Fails(SelfHarm, "the person does not", LowBack.Yes(Safety.LowMood).No(Safety.SelfHarm)),
            Open(SelfHarm, "it was not asked", LowBack.Yes(Safety.LowMood)),
            Open(SelfHarm, "the person prefers not to say", LowBack.Yes(Safety.LowMood).Declined(Safety.SelfHarm)),

            Holds(Violence, "somebody hurt the person", LowBack.Yes(Safety.HurtBySomebody)),
            Holds(Violence, "the person is in danger now", LowBack.Yes(Safety.InDanger)),
            Fails(Violence, "nobody did, and there is no danger", LowBack.No(Safety.HurtBySomebody, Safety.InDanger)),
            Open(Violence, "it was not asked", LowBack),
        ],
        [
            Calls(SelfHarm, "PSY1a", EmergencyNow, "the person thinks of it", LowBack.Yes(Safety.SelfHarm)),
            Calls(SelfHarm, "PSY1a?", SoonWithin2Days, "the person does not know", NoWarningSign.Yes(Safety.LowMood).Unsure(Safety.SelfHarm)),
            Calls(SelfHarm, "PSY1a?", SoonWithin2Days, "the person prefers not to say", NoWarningSign.Yes(Safety.LowMood).Declined(Safety.SelfHarm)),
            Calls(SelfHarm, "PSY1a?", SoonWithin2Days, "a painkiller was taken on purpose, and the person prefers not to say", NoWarningSign.Yes(Medicines.PainkillerOnPurpose).Declined(Safety.SelfHarm)),
            CallsNothing(SelfHarm, "the mood is low, and it is denied", NoWarningSign.Yes(Safety.LowMood)),

            Calls(Violence, "SAF1a", EmergencyNow, "in danger now", LowBack.Yes(Safety.HurtBySomebody, Safety.InDanger)),
            Calls(Violence, "SAF1b", UrgentSameDay, "hurt, and not in danger now", LowBack.Yes(Safety.HurtBySomebody).No(Safety.InDanger)),
            Calls(Violence, "SAF1b", UrgentSameDay, "hurt, and whether there is danger now the person does not know", LowBack.Yes(Safety.HurtBySomebody).Unsure(Safety.InDanger)),
            CallsNothing(Violence, "the person does not know", NoWarningSign.Unsure(Safety.HurtBySomebody)),
            CallsNothing(Violence, "the person prefers not to say", NoWarningSign.Declined(Safety.HurtBySomebody)),
            CallsNothing(Violence, "the person prefers not to say either of the two", NoWarningSign.Declined(Safety.HurtBySomebody, Safety.InDanger)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
