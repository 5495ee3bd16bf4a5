using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class SeverityRulesTests
{
    private const string Severe = "severity.severe";

    internal static readonly RuleTable Table = new(
        [
            Holds(Severe, "the person cannot care for themselves", LowBack.Yes(Severity.CannotCare)),
            Holds(Severe, "it is hard to talk or think", LowBack.Yes(Severity.HardToTalk)),
            Holds(Severe, "there is no sleep for most of the night", LowBack.Yes(Severity.CannotSleep)),
            Holds(Severe, "getting up or dressing is very hard", LowBack.Yes(Severity.HardToMove)),
            Holds(Severe, "it is unbearable", LowBack.Yes(Severity.Unbearable)),
            Holds(Severe, "8 of 10 at rest, and one of talking, sleeping, moving is not possible", LowBack.With(Pain.Now, 8).No(Severity.NoneOfThese)),
            Fails(Severe, "all five are denied at 7 of 10", NoWarningSign.With(Pain.Now, 7)),
            Fails(Severe, "all five are denied at 10 of 10", NoWarningSign.With(Pain.Now, 10)),
            Open(Severe, "nothing of it was asked", LowBack),
            Open(Severe, "8 of 10, and nobody asked what it takes away", LowBack.With(Pain.Now, 8)),
        ],
        [
            Calls(Severe, "A25a", UrgentSameDay, "the person cannot stand or care for themselves", LowBack.Yes(Severity.CannotCare)),
            Calls(Severe, "A25b", SoonWithin2Days, "it is hard to talk or think", LowBack.Yes(Severity.HardToTalk)),
            Calls(Severe, "A25b", SoonWithin2Days, "it came suddenly and severe (definition 2)", NoWarningSign.Yes(Emergency.SuddenSevere)),
            Calls(Severe, "A25b", SoonWithin2Days, "it was at its worst within a minute", NoWarningSign.Yes(Emergency.SevereInAMinute)),
            Calls(Severe, "A25b", SoonWithin2Days, "there is no sleep for most of the night", LowBack.Yes(Severity.CannotSleep)),
            Calls(Severe, "A25b", SoonWithin2Days, "getting up or dressing is very hard", LowBack.Yes(Severity.HardToMove)),
            Calls(Severe, "A25b", SoonWithin2Days, "it is unbearable", LowBack.Yes(Severity.Unbearable)),
            Calls(Severe, "A25b", SoonWithin2Days, "it is unbearable, and 'none of the three' is confirmed", LowBack.Yes(Severity.Unbearable, Severity.NoneOfThese)),
            Calls(Severe, "A25b", SoonWithin2Days, "8 of 10 and nobody confirmed 'none of the three'", LowBack.With(Pain.Now, 8)),
            Calls(Severe, "A25b", SoonWithin2Days, "7.1 of 10, which counts as 8", LowBack.With(Pain.Now, 7.1m)),
            CallsNothing(Severe, "7 of 10", LowBack.With(Pain.Now, 7)),
            CallsNothing(Severe, "8 of 10 and 'none of the three' is confirmed", LowBack.With(Pain.Now, 8).Yes(Severity.NoneOfThese)),
            CallsNothing(Severe, "8 of 10 and each of the three is denied", LowBack.With(Pain.Now, 8).No(Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove)),
            Calls(Severe, "A25b", SoonWithin2Days, "8 of 10 and only two of the three are denied", LowBack.With(Pain.Now, 8).No(Severity.HardToTalk, Severity.CannotSleep)),
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
