using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>RR1 to RR9: which row decides, by what called a level.</summary>
public class ReturnRowTests
{
    [Theory]
    [InlineData("CES1d", EmergencyNow, "RR1")]
    [InlineData("TH4", UrgentSameDay, "RR1")]
    [InlineData("A5.3b", UrgentSameDay, "RR1")]
    [InlineData("BSI1b", SoonWithin2Days, "RR2")]
    [InlineData("FRX7c", SoonWithin2Days, "RR2")]
    [InlineData("INF6c", SoonWithin5Days, "RR2")]
    [InlineData("CAN3b", SoonWithin2Days, "RR2")]
    [InlineData("MOT8e", SoonWithin2Days, "RR2")]
    [InlineData("CES1?", SoonWithin2Days, "RR2")]
    [InlineData("VAS3c", SoonWithin2Days, "RR2")]
    [InlineData("REN4b", SoonWithin2Days, "RR2")]
    [InlineData("RHA2b", SoonWithin2Days, "RR2")]
    [InlineData("PED4a", SoonWithin2Days, "RR2")]
    [InlineData("A26d", SoonWithin2Days, "RR2")] // an earlier warning of which nobody knows the row
    [InlineData("TH7", SoonWithin2Days, "RR3")]
    [InlineData("TC6", SoonWithin5Days, "RR3")]
    [InlineData("A25b", SoonWithin2Days, "RR3")]
    [InlineData("A5.1b", SoonWithin5Days, "RR3")]
    [InlineData("STN1d", SoonWithin5Days, "RR3")]
    [InlineData("PMR1", SoonWithin2Days, "RR3")]
    [InlineData("MOD7", SoonWithin5Days, "RR3")] // begins as MOT does, and is none
    [InlineData("SPA2", RoutineProfessional, "RR4")]
    [InlineData("TC5", RoutineProfessional, "RR4")]
    [InlineData("MOT4b", RoutineProfessional, "RR4")]
    [InlineData("A5.1c", RoutineProfessional, "RR4")]
    [InlineData("STN1e", RoutineProfessional, "RR5")]
    [InlineData("CES6d", RoutineProfessional, "RR5")]
    [InlineData("CAN4", RoutineProfessional, "RR6")]
    [InlineData("BSI6b", RoutineProfessional, "RR6")]
    [InlineData("CES3f", RoutineProfessional, "RR6")]
    [InlineData("PED6", RoutineProfessional, "RR6")]
    [InlineData("PRG1f", RoutineProfessional, "RR6")]
    [InlineData("VAS8", RoutineProfessional, "RR6")]
    [InlineData("MOT8c", RoutineProfessional, "RR6")]
    [InlineData("club.rule", RoutineProfessional, "RR6")]
    [InlineData("TH6", SelfCareWithReview, "RR7")]
    [InlineData("TC0", SelfCareWithReview, "RR8")]
    [InlineData("MOT4e", SelfCareWithReview, "RR8")]
    [InlineData("TC1a", SelfCare, "RR9")]
    public void A_call_has_its_row(string auditId, Urgency level, string row) => Called(auditId, level).Row.ToString().Should().Be(row);

    [Theory]
    [InlineData("TC6", SoonWithin5Days)]
    [InlineData("A25b", SoonWithin2Days)]
    public void Under_16_any_soon_waits_until_it_is_cleared(string auditId, Urgency level) =>
        (Called(auditId, level) with { IsUnderSixteen = true }).Row.Should().Be(ReturnRow.RR2);

    [Theory]
    [InlineData("TC6 5 + BSI1b 6", "RR2")]
    [InlineData("TC5 4 + STN1e 4", "RR5")]
    [InlineData("TC5 4 + CAN4 4", "RR6")] // 'only' by rows of RR4
    [InlineData("STN1e 4 + CAN4 4", "RR5")]
    [InlineData("TC5 4 + TH6 2", "RR4")]
    [InlineData("TH6 2 + TC0 2", "RR7")]
    public void Of_several_rows_the_lowest_number_decides(string calls, string row)
    {
        ValueList<EarlierCall> all =
        [
            .. calls.Split(" + ").Select(call => call.Split(' ')).Select(call => new EarlierCall { On = Day(0), AuditId = call[0], Level = LevelOf(call[1]) }),
        ];
        (Called("TC0", SelfCareWithReview) with { Level = all.Max(call => call.Level).Level(), Calls = all }).Row.ToString().Should().Be(row);

        static Urgency LevelOf(string digit) => digit switch { "2" => SelfCareWithReview, "4" => RoutineProfessional, "5" => SoonWithin5Days, _ => SoonWithin2Days };
    }

    [Fact]
    public void A_level_without_a_call_has_a_row_too()
    {
        var rows = Enum.GetValues<TriageLevel>().Select(level => (new Opening { On = Day(0), Level = level }).Row);
        rows.Should().Equal(ReturnRow.RR9, ReturnRow.RR8, ReturnRow.RR4, ReturnRow.RR3, ReturnRow.RR1, ReturnRow.RR1);
    }

    public static TheoryData<string, RunnerCase, string> Cases => new()
    {
        { "numb between the legs", Calm.Yes(CaudaEquina.SaddleNumb), "RR1" },
        { "a bony spot", Calm.Yes(Bone.FocalSpot), "RR2" },
        { "cannot say about a numb saddle: within 2 days", Calm.Unsure(CaudaEquina.SaddleNumb), "RR2" },
        { "worse two weeks in a row", Calm.Yes(Course.WorseTwoWeeks), "RR3" },
        { "three weeks, no better", Calm.Day(25).NotAsked(Inflammatory.DaysSinceOnset).With(Inflammatory.DaysSinceOnset, 25), "RR4" },
        { "legs that hang on posture for long", Calm.Yes(Stenosis.PostureBound, Stenosis.ForLong).No(Stenosis.Worse, Stenosis.BothLegs), "RR5" },
        { "missed periods", Calm.Yes(Energy.NoPeriods), "RR6" },
        { "plain back pain", Calm, "RR8" },
        { "fresh training soreness", Rules.Told.TrainingSoreness.With(Inflammatory.DaysSinceOnset, 1), "RR9" },
        { "a bone was suspected last month, not cleared", Calm with { EarlierCalls = [Earlier("BSI1b", 30)] }, "RR2" },
        { "severe pain last month, gone", Calm with { EarlierCalls = [Earlier("A25b", 30)] }, "RR8" },
        { "severe pain 6 days ago", Calm with { EarlierCalls = [Earlier("A25b", 6)] }, "RR3" },
        { "told to be seen before, nobody knows by which row", Calm.Yes(FollowUp.Open, FollowUp.Within5Days) with { EarlierCalls = null }, "RR2" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_its_row(string what, RunnerCase told, string row) => Start(told).Opening.Row.ToString().Should().Be(row, what);

    private static EarlierCall Earlier(string auditId, int daysAgo) => new() { On = Day(-daysAgo), AuditId = auditId, Level = SoonWithin2Days };
}
