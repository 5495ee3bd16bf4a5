using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Wanting;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5.1: which advice a level lets through, told of somebody who wants and does everything.</summary>
public class AdviceGateTests
{
    // The dangerous kind (So): any 'soon' sign but severity, strain or time course alone.
    private static readonly string[] AtDangerousSoon = ["AD01", "AD04", "AD08", "AD09", "AD13", "AD14", "AD53", "AD64"];

    private static readonly string[] AtMildSoon = [.. AtDangerousSoon, "AD15", "AD51"];

    private static readonly (string When, RunnerCase Told)[] Emergencies =
    [
        ("numb between the legs", WantsEverything.Yes(CaudaEquina.SaddleNumb)),
        ("nerve signs in both legs", WantsEverything.Yes(CaudaEquina.BothLegs)),
        ("accident", WantsEverything.Yes(Emergency.Accident)),
        ("chest pain", WantsEverything.Yes(Emergency.ChestPainNow)),
        ("sepsis sign", WantsEverything.Yes(Infection.SepsisSign)),
        ("too much paracetamol", WantsEverything.Yes(Medicines.ParacetamolTooMuch)),
        ("black stools", WantsEverything.Yes(Emergency.GutBleeding)),
        ("cancer and tingling", WantsEverything.Yes(History.Cancer, Nerve.Tingling)),
        ("cancer and leg pain", WantsEverything.Yes(History.Cancer, Nerve.LegPain)),
        ("a leg that failed within 48 hours", WantsEverything.Yes(Nerve.LegWeak, Nerve.LegWeakFresh)),
    ];

    private static readonly (string When, RunnerCase Told)[] SameDays =
    [
        ("fever", WantsEverything.Yes(Infection.Fever)),
        ("weak leg", WantsEverything.Yes(Nerve.LegWeak)),
        ("foot drop", WantsEverything.Yes(Nerve.FootDrop)),
        ("chest pain lately", WantsEverything.Yes(Emergency.ChestPainLately)),
        ("bony spot and a limp", WantsEverything.Yes(Bone.FocalSpot, Bone.Limp)),
        ("cannot care", WantsEverything.Yes(Severity.CannotCare)),
        ("fainted", WantsEverything.Yes(Heart.Fainted)),
        ("dark urine", WantsEverything.Yes(Urine.Brown)),
        ("a swollen calf", WantsEverything.Yes(Heart.SwollenLeg)),
        ("cancer", WantsEverything.Yes(History.Cancer)),
        ("cancer of bone kind long ago and leg pain", WantsEverything.Yes(History.CancerOfBoneKind, Nerve.LegPain)),
        ("a fall and a blood thinner", WantsEverything.Yes(Fracture.FallOrBlow, History.BloodThinner)),
        ("accident, cannot say", WantsEverything.Unsure(Emergency.Accident)),
    ];

    private static readonly (string When, RunnerCase Told)[] DangerousSoon =
    [
        ("cancer many years ago", WantsEverything.Yes(History.CancerOnce)),
        ("weight loss", WantsEverything.Yes(Infection.WeightLoss)),
        ("bony spot", WantsEverything.Yes(Bone.FocalSpot)),
        ("worse as a run goes on", WantsEverything.Yes(Bone.WorseAsRunGoesOn)),
        ("low energy and pain on one leg", WantsEverything.Yes(Pain.InButtock, Bone.HurtsOnOneLeg, Energy.EatsTooLittle)),
        ("missed periods and buttock pain", WantsEverything.Yes(Pain.InButtock, Energy.NoPeriods)),
        ("shingles", WantsEverything.Yes(Belly.Shingles)),
        ("burning urine", WantsEverything.Yes(Urine.Burning)),
        ("a swollen joint", WantsEverything.Yes(Joints.Swollen)),
        ("both shoulders stiff at 50", WantsEverything.Yes(Joints.StiffShouldersOrHips).Aged(50)),
        ("a sore tendon after an antibiotic", WantsEverything.Yes(History.Fluoroquinolone, Medicines.TendonPain)),
        ("a child of 15 whom bending back hurts", WantsEverything.Yes(Pain.WorseBendingBack).Aged(15).Day(14)),
        ("a child of 15 who stops sport", WantsEverything.Yes(Childhood.StopsPlay).Aged(15)),
        ("numb patch", WantsEverything.Yes(Nerve.NumbPatch)),
        ("numb foot in runs", WantsEverything.Yes(Nerve.NumbPatch, Nerve.NumbFootInRun)),
        ("long weak leg", WantsEverything.Yes(Nerve.LegWeak, Nerve.LegWeakLong)),
        ("woken at night", WantsEverything.Yes(Night.Wakes)),
        ("constant", WantsEverything.Yes(Night.Constant)),
        ("upper back", WantsEverything.Yes(Pain.InUpperBack)),
        ("strain and course", WantsEverything.Yes(Pain.WorseOnStraining, Course.WorseThanLastWeek)),
        ("a child under 10", WantsEverything.Aged(9)),
        ("saddle, cannot say", WantsEverything.Unsure(CaudaEquina.SaddleNumb).No(Nerve.LegPain)),
        ("severe pain and a numb patch", WantsEverything.Yes(Severity.HardToTalk, Nerve.NumbPatch)),
    ];

    private static readonly (string When, RunnerCase Told)[] MildSoon =
    [
        ("worse two weeks running (TC6)", WantsEverything.Yes(Course.WorseTwoWeeks)),
        ("hard to talk (A25)", WantsEverything.Yes(Severity.HardToTalk)),
        ("hard to move (A25)", WantsEverything.Yes(Severity.HardToMove)),
        ("strain alone (A5)", WantsEverything.Yes(Pain.WorseOnStraining)),
        ("severe, with leg pain", WantsEverything.Yes(Severity.CannotSleep, Nerve.LegPain)),
    ];

    public static TheoryData<string> EmergencyNames => Names(Emergencies);

    public static TheoryData<string> SameDayNames => Names(SameDays);

    public static TheoryData<string> DangerousSoonNames => Names(DangerousSoon);

    public static TheoryData<string> MildSoonNames => Names(MildSoon);

    [Theory]
    [MemberData(nameof(EmergencyNames))]
    public void In_an_emergency_there_is_the_action_and_the_warning_signs_and_nothing_else(string when)
    {
        var assessment = Assess(Emergencies, when);
        assessment.Recommended.Should().Be(TriageLevel.EmergencyNow);
        assessment.Advice.Select(line => (line.Advice.Row, line.Status)).Should().Equal(
            ("AD02", AdviceStatus.Recommended), ("AD01", AdviceStatus.Recommended));
    }

    [Theory]
    [MemberData(nameof(SameDayNames))]
    public void On_the_same_day_there_is_the_action_and_the_warning_signs_and_nothing_else(string when)
    {
        var assessment = Assess(SameDays, when);
        assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        assessment.Advice.Select(line => (line.Advice.Row, line.Status)).Should().Equal(
            ("AD03", AdviceStatus.Recommended), ("AD01", AdviceStatus.Recommended));
    }

    [Theory]
    [MemberData(nameof(DangerousSoonNames))]
    public void At_soon_of_the_dangerous_kind_there_is_no_walking_heat_exercise_or_anti_inflammatory(string when)
    {
        var assessment = Assess(DangerousSoon, when);
        assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);
        Given(assessment).Should().BeSubsetOf(AtDangerousSoon).And.Contain(["AD01", "AD04", "AD08", "AD13", "AD14", "AD53"]);
        ShouldSayWhy(assessment);
    }

    [Theory]
    [MemberData(nameof(MildSoonNames))]
    public void At_soon_by_severity_strain_or_time_alone_walking_and_warmth_are_added(string when)
    {
        var assessment = Assess(MildSoon, when);
        assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);
        Given(assessment).Should().BeSubsetOf(AtMildSoon).And.Contain(["AD01", "AD04", "AD08", "AD09", "AD13", "AD14", "AD15", "AD51", "AD53"]);
        ShouldSayWhy(assessment);
    }

    [Fact]
    public void At_routine_the_rows_for_routine_are_open_and_running_waits_where_the_way_back_says_so()
    {
        var seenSoon = Assess(WantsEverything.Day(42));
        seenSoon.Recommended.Should().Be(TriageLevel.RoutineProfessional);
        Given(seenSoon).Should().Contain(["AD05", "AD07", "AD10", "AD12", "AD16", "AD35", "AD41", "AD42", "AD43", "AD54", "AD59"]);

        // RR6: a routine level by a numb patch that nobody assessed; running waits until it was seen.
        var numb = Assess(WantsEverything.Day(42).Yes(Nerve.NumbPatch, Nerve.NumbOld).No(Nerve.NumbAssessed, Nerve.NumbFootInRun));
        numb.Recommended.Should().Be(TriageLevel.RoutineProfessional);
        Given(numb).Should().Contain(["AD05", "AD13"]).And.NotContain(["AD16", "AD17", "AD24", "AD26", "AD29", "AD32"]);
    }

    [Fact]
    public void Below_routine_everything_is_open_by_its_gate()
    {
        var assessment = Assess(WantsEverything);
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.Advice.Should().NotContain(line => line.Reasons.Contains("Not before you have been seen."));
        Given(assessment).Should().Contain(["AD01", "AD08", "AD09", "AD10", "AD15", "AD16", "AD41", "AD51", "AD53", "AD54"]);
        Given(assessment).Should().NotContain(["AD02", "AD03", "AD04", "AD05"]);
    }

    private static void ShouldSayWhy(Assessment assessment) =>
        assessment.Advice.Where(line => line.Status == AdviceStatus.Withheld).Should().OnlyContain(line => line.Reasons.Count > 0 && line.Text == null);

    private static IEnumerable<string> Given(Assessment assessment) =>
        assessment.Advice.Where(line => line.Status != AdviceStatus.Withheld).Select(line => line.Advice.Row);

    private static Assessment Assess((string When, RunnerCase Told)[] cases, string when) => Assess(cases.Single(one => one.When == when).Told);

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);

    private static TheoryData<string> Names((string When, RunnerCase Told)[] cases)
    {
        var names = new TheoryData<string>();
        foreach (var (when, _) in cases)
        {
            names.Add(when);
        }

        return names;
    }
}
