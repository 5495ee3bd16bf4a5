using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>A26: how a level is left.</summary>
public class FollowUpRulesTests
{
    private const string NotCleared = "follow-up.not-cleared";

    internal static readonly RuleTable Table = new(
        [
            Holds(NotCleared, "an emergency was called a month ago", Called("CES1d", EmergencyNow, 30).No(FollowUp.Cleared)),
            Holds(NotCleared, "a bone was suspected a month ago", Called("BSI1b", SoonWithin2Days, 30).No(FollowUp.Cleared)),
            Fails(NotCleared, "nothing was called before", NoWarningSign),
            Fails(NotCleared, "severe pain called 2 days a week ago", Called("A25b", SoonWithin2Days, 7)),
            Fails(NotCleared, "a routine appointment was called yesterday", Called("TC8b", RoutineProfessional, 1)),
            Open(NotCleared, "nobody asked whether anything was called before", LowBack),
            Fails(NotCleared, "who was asked says no", LowBack.No(FollowUp.Open)),
        ],
        [
            Calls(NotCleared, "A26e", SoonWithin5Days, "somebody else had said to be seen, nobody knows how soon", LowBack.Yes(FollowUp.Open)),
            CallsNothing(NotCleared, "(A26a) a clinician has cleared it", Called("CES1d", EmergencyNow, 30).Yes(FollowUp.Cleared)),
            Calls(NotCleared, "A26b", EmergencyNow, "an emergency was called a month ago and all is well now", Called("CES1d", EmergencyNow, 30)),
            Calls(NotCleared, "A26b", EmergencyNow, "nobody has cleared it", Called("CES1d", EmergencyNow, 30).No(FollowUp.Cleared)),
            Calls(NotCleared, "A26b", EmergencyNow, "who was asked cannot say", Called("CES1d", EmergencyNow, 30).Unsure(FollowUp.Cleared)),
            Calls(NotCleared, "A26c", UrgentSameDay, "care on the same day was called by severity, a year ago", Called("A25a", UrgentSameDay, 365)),
            Calls(NotCleared, "A26d", SoonWithin2Days, "a bone was suspected a month ago", Called("BSI1b", SoonWithin2Days, 30)),
            Calls(NotCleared, "A26d", SoonWithin2Days, "severe pain called 2 days six days ago", Called("A25b", SoonWithin2Days, 6)),
            CallsNothing(NotCleared, "severe pain called 2 days a week ago, and is gone", Called("A25b", SoonWithin2Days, 7)),
            Calls(NotCleared, "A26e", SoonWithin5Days, "a numb foot after runs a month ago", Called("MOT8b", SoonWithin5Days, 30)),
            Calls(NotCleared, "A26e", SoonWithin5Days, "strain called 5 days six days ago", Called("A5.1b", SoonWithin5Days, 6)),
            CallsNothing(NotCleared, "strain called 5 days a week ago, and is gone", Called("A5.1b", SoonWithin5Days, 7)),
            .. from row in (string[])["BSI2a", "FRX3c", "INF6c", "CAN3b", "MOT3c", "CES3a", "VAS3c", "REN4b", "RHA2b", "PED4a"]
               select Calls(NotCleared, "A26d", SoonWithin2Days, $"{row} is guarded for good", Called(row, SoonWithin2Days, 400)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_or_fails(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static RunnerCase Called(string auditId, Urgency level, int daysAgo) =>
        NoWarningSign with { EarlierCalls = [new() { On = Today.AddDays(-daysAgo), AuditId = auditId, Level = level }] };
}
