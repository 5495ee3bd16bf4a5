using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5 of the evidence: what stands against an advice withholds or changes it, and what is not known makes it conditional.</summary>
public class AdviceTests
{
    // X11: nothing that closes running and leaves the level below same-day.
    private static readonly YesNoSignal[] ClosesRunning =
        [Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch, Infection.Unwell, Pain.MidlinePoint, Person.Pregnant];

    // X32: no exercise set of one's own.
    private static readonly YesNoSignal[] ClosesExercise =
        [History.SpineProcedure, Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove];

    private static readonly AdviceRow[] Withholding =
    [
        .. Rows("keep-walking", NoWarningSign, Pain.WalkingHurts),
        .. Rows("repeat-plan-week", NoWarningSign.Yes(Pain.AfterRun, Running.LongerBouts).With(Running.Plan, TrainingPlan.Other), ClosesRunning),
        .. Rows("cap-longest-run", NoWarningSign.Yes(Running.RanBefore).No(Running.PlannedStep).With(Running.DistanceJump, 1.5m), ClosesRunning),
        .. Rows("vary-surface", HardGround, ClosesRunning),
        .. Rows("repeat-easily", NoWarningSign.Yes(Pain.AfterRun).With(Pain.Worst, 2), ClosesRunning),
        .. Rows("return-by-steps", NoWarningSign.Yes(Pain.AfterRun), [.. ClosesRunning, Pain.WalkingHurts]),
        .. Rows("shorter-steps", LongSteps, ClosesRunning),
        .. Rows("loose-shoulders", NoWarningSign.Yes(Gait.TenseShoulders, Pain.MuscleSoreToPress), ClosesRunning),
        .. Rows("leg-strength", WeakTrunk, ClosesExercise),
        .. Rows("trunk-strength", WeakTrunk, ClosesExercise),
        .. Rows("earlier-exercises", NoWarningSign.Yes(History.PhysioExercises), [.. ClosesExercise, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch]),
        .. Rows("gentle-hamstrings", TightHamstrings, [.. ClosesExercise, History.Osteoporosis, History.LongTermSteroid]),
        .. Rows("gentle-hamstrings", TightHamstrings.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Rows("warmth", NoWarningSign, Relief.SkinNoHeat, Person.Pregnant),
        .. Rows("ask-about-anti-inflammatory", Medicine, Medicines.Stomach, History.BloodThinner, Person.Pregnant),
    ];

    private static readonly AdviceRow[] WithholdingHabits =
    [
        new("shorter-steps", Body.CalfOrFootInjury, LongSteps),
        new("check-shoes", Equipment.RaceSoon, WornShoes),
        new("keep-prescribed-insoles", Equipment.InsolesHurt, NoWarningSign.Yes(Equipment.InsolesPrescribed).No(Equipment.InsolesWorn)),
        new("gentle-hamstrings", Pain.WorseOnBending, TightHamstrings.Yes(Nerve.LegPain).No(Pain.WorseOnBending)),
    ];

    private static readonly AdviceRow[] Changing =
    [
        new("vary-surface", Equipment.AnkleGivesWay, HardGround),
        new("trunk-strength", History.Osteoporosis, WeakTrunk),
        new("trunk-strength", History.LongTermSteroid, WeakTrunk),
        new("check-shoes", History.Diabetes, WornShoes),
    ];

    public static TheoryData<string> WithholdingNames => Names(Withholding);

    public static TheoryData<string> AllNames => Names([.. Withholding, .. WithholdingHabits, .. Changing]);

    public static TheoryData<string> HabitNames => Names(WithholdingHabits);

    public static TheoryData<string> ChangingNames => Names(Changing);

    private static RunnerCase LongSteps => NoWarningSign.Yes(Gait.FootLandsFarAhead).No(Body.CalfOrFootInjury);

    private static RunnerCase HardGround => NoWarningSign.Yes(Pain.AfterRun, Equipment.OnlyHardSurface).No(Equipment.AnkleGivesWay);

    private static RunnerCase WeakTrunk => NoWarningSign.Yes(Body.WeakCore);

    private static RunnerCase TightHamstrings => NoWarningSign.Yes(Body.TightHamstrings);

    private static RunnerCase WornShoes => NoWarningSign.Yes(Equipment.ShoesLookWorn).No(Equipment.RaceSoon);

    private static RunnerCase Medicine => NoWarningSign.Yes(Medicines.Wanted);

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Nothing_stands_against_it_and_it_is_recommended(string name) =>
        Line(Row(name), row => row.Told.No(row.Against)).Status.Should().Be(AdviceStatus.Recommended);

    [Theory]
    [MemberData(nameof(AllNames))]
    public void It_was_not_asked_and_the_advice_is_conditional(string name)
    {
        var line = Line(Row(name), row => row.Told.NotAsked(row.Against));
        line.Status.Should().Be(AdviceStatus.Conditional);
        line.Text.Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(WithholdingNames))]
    [MemberData(nameof(HabitNames))]
    public void It_is_there_and_the_advice_is_withheld_with_a_reason(string name) =>
        ShouldBeWithheld(Line(Row(name), row => row.Told.Yes(row.Against)));

    [Theory]
    [MemberData(nameof(WithholdingNames))]
    public void The_person_cannot_say_and_it_counts_as_there(string name)
    {
        ShouldBeWithheld(Line(Row(name), row => row.Told.Unsure(row.Against)));
        ShouldBeWithheld(Line(Row(name), row => row.Told.Declined(row.Against)));
    }

    [Theory]
    [MemberData(nameof(ChangingNames))]
    public void It_changes_the_advice_and_says_how(string name) =>
        ShouldBeChanged(Line(Row(name), row => row.Told.Yes(row.Against)));

    [Theory]
    [InlineData(2, AdviceStatus.Recommended)]
    [InlineData(3, AdviceStatus.Withheld)]
    public void Running_waits_from_3_of_10_on(int now, AdviceStatus expected) =>
        Line("shorter-steps", LongSteps.With(Pain.Now, now)).Status.Should().Be(expected);

    [Theory]
    [InlineData(15, AdviceStatus.Withheld)]
    [InlineData(16, AdviceStatus.Recommended)]
    [InlineData(64, AdviceStatus.Recommended)]
    public void Nobody_under_16_is_sent_to_ask_for_an_anti_inflammatory(int age, AdviceStatus expected)
    {
        var line = Line("ask-about-anti-inflammatory", Medicine.Aged(age));
        line.Status.Should().Be(expected);
        line.Reasons.Should().HaveCount(expected == AdviceStatus.Withheld ? 1 : 0);
    }

    [Fact]
    public void From_65_on_the_pharmacist_looks_first() => ShouldBeChanged(Line("ask-about-anti-inflammatory", Medicine.Aged(65)));

    [Fact]
    public void Under_16_a_clinician_chooses_leg_exercises()
    {
        ShouldBeChanged(Line("leg-strength", WeakTrunk.Aged(15)));
        Line("leg-strength", WeakTrunk.Aged(16)).Instead.Should().BeEmpty();
    }

    [Fact]
    public void Bending_moves_are_left_out_when_bending_hurts_an_irritated_nerve() =>
        ShouldBeChanged(Line("trunk-strength", WeakTrunk.Yes(Nerve.LegPain, Pain.WorseOnBending)));

    [Fact]
    public void A_pregnancy_answer_is_not_missed_in_a_man() =>
        Line("warmth", NoWarningSign.NotAsked(Person.Pregnant).With(Person.Sex, Sex.Male)).Status.Should().Be(AdviceStatus.Recommended);

    private static void ShouldBeWithheld(AdviceLine line)
    {
        line.Status.Should().Be(AdviceStatus.Withheld);
        line.Text.Should().BeNull();
        line.Reasons.Should().ContainSingle().Which.Should().NotBeEmpty();
    }

    private static void ShouldBeChanged(AdviceLine line)
    {
        line.Status.Should().Be(AdviceStatus.Recommended);
        line.Text.Should().NotBeNull();
        line.Reasons.Should().ContainSingle();
        line.Instead.Should().ContainSingle();
    }

    private static AdviceRow[] Rows(string advice, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => new AdviceRow(advice, sign, told.With(Person.Sex, Sex.Female)));

    private static AdviceRow Row(string name) => Withholding.Concat(WithholdingHabits).Concat(Changing).Single(row => row.Name == name);

    private static AdviceLine Line(AdviceRow row, Func<AdviceRow, RunnerCase> told) => Line(row.Advice, told(row));

    private static AdviceLine Line(string advice, RunnerCase told) =>
        BackPainAssessor.Default.Assess(told).Advice.Single(line => line.Advice.Id == advice);

    private static TheoryData<string> Names(AdviceRow[] rows)
    {
        var names = new TheoryData<string>();
        foreach (var row in rows)
        {
            names.Add(row.Name);
        }

        return names;
    }
}
