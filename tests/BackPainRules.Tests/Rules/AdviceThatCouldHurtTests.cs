using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Wanting;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5.2 once more, by person and not by row: told of somebody who wants everything, what may never be given.</summary>
public class AdviceThatCouldHurtTests
{
    private static readonly string[] Running =
        ["AD16", "AD17", "AD18", "AD19", "AD20", "AD21", "AD22", "AD23", "AD24", "AD26", "AD27", "AD29", "AD30", "AD31", "AD32", "AD33", "AD34"];

    private static readonly string[] Pressing = ["AD56", "AD57", "AD58"];

    internal static readonly (string When, RunnerCase Told, string[] NeverGiven)[] People =
    [
        ("a kidney disease", WantsEverything.Yes(Medicines.Kidney), ["AD54"]),
        ("a kidney disease that was called mild as well", WantsEverything.Yes(Medicines.Kidney, Medicines.MildFinding), ["AD54"]),
        ("asthma and a reaction to an anti-inflammatory", WantsEverything.Yes(Medicines.Asthma, Medicines.AntiInflammatoryReaction), ["AD54", "AD55"]),
        ("one blood-pressure tablet and diarrhoea", WantsEverything.Yes(Medicines.PressureOrWaterTablet, Medicines.LosesFluid), ["AD54"]),
        ("pregnant", WantsEverything.Yes(Person.Pregnant), ["AD51", "AD54", "AD55", "AD65", .. Running]),
        ("pregnant, cannot say", WantsEverything.Unsure(Person.Pregnant), ["AD51", "AD54", "AD55", "AD65", .. Running]),
        ("pregnant and on a blood thinner", WantsEverything.Yes(Person.Pregnant, History.BloodThinner), ["AD54", "AD59", .. Pressing]),
        ("gave birth 3 months ago", WantsEverything.NotAsked(Person.BirthLately).With(Person.MonthsSinceBirth, 3), ["AD65"]),
        ("on a blood thinner", WantsEverything.Yes(History.BloodThinner), ["AD54", "AD59", .. Pressing]),
        ("osteoporosis", WantsEverything.Yes(History.Osteoporosis), ["AD45", "AD50", "AD59", .. Pressing]),
        ("long on steroid tablets", WantsEverything.Yes(History.LongTermSteroid).No(Pain.BeganSuddenly), ["AD45", "AD50", "AD59", .. Pressing]),
        ("a clot lately", WantsEverything.Yes(Relief.ClotLately), Pressing),
        ("a trip and a blood thinner", WantsEverything.Yes(Fracture.MinorTrauma, History.BloodThinner), ["AD54", "AD59", .. Pressing]),
        ("cancer many years ago", WantsEverything.Yes(History.CancerOnce), ["AD59", "AD65", .. Pressing]),
        ("a spine procedure lately", WantsEverything.Yes(History.SpineProcedure), ["AD41", "AD42", "AD43", "AD44", "AD45", "AD46", "AD47", "AD48", "AD49"]),
        ("a fused spine", WantsEverything.Yes(History.StiffSpine), ["AD48", "AD50", "AD59"]),
        ("an eating disorder, and heavy", WantsEverything.Yes(History.EatingDisorder).With(Person.MassIndex, 33), ["AD65"]),
        ("too little energy", WantsEverything.Yes(Energy.EatsTooLittle), ["AD65", .. Running]),
        ("weight loss that nobody planned", WantsEverything.Yes(Infection.WeightLoss), ["AD51", "AD54", "AD58", "AD65", .. Running]),
        ("fever in the last week", WantsEverything.Yes(Infection.FeverLately), Running),
        ("worse in each of three runs", WantsEverything.Yes(Catalogue.Running.WorseEachRun), Running),
        ("limps", WantsEverything.Yes(Bone.Limp), Running),
        ("3 of 10 before the run", WantsEverything.With(Pain.Now, 3), Running),
        ("leg pain", WantsEverything.Yes(Nerve.LegPain), ["AD44", "AD59", .. Pressing, .. Running]),
        ("tingling", WantsEverything.Yes(Nerve.Tingling), ["AD44", "AD59", .. Pressing, .. Running]),
        ("leg pain that bending brings", WantsEverything.Yes(Nerve.LegPain, Pain.WorseOnBending), ["AD45", "AD50", .. Running]),
        ("an old weak leg, assessed", WantsEverything.Yes(Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed), ["AD59", .. Pressing, .. Running]),
        ("a wound", WantsEverything.Yes(Relief.NoWater), ["AD38", "AD39"]),
        ("a rash or numb skin", WantsEverything.Yes(Relief.SkinNoHeat), ["AD51", "AD52", "AD55", .. Pressing]),
        ("heat illness", WantsEverything.Yes(Relief.HeatIllness), ["AD51"]),
        ("shingles", WantsEverything.Yes(Belly.Shingles), ["AD51", "AD54"]),
        ("fingers that go white", WantsEverything.Yes(Relief.NoCold), ["AD52"]),
        ("a child of 12", WantsEverything.Aged(12), ["AD54", "AD59", "AD65", .. Running]),
        ("a calf injury", WantsEverything.Yes(Body.CalfOrFootInjury), ["AD29", "AD30"]),
        ("walking hurts", WantsEverything.Yes(Pain.WalkingHurts), ["AD15", "AD16", "AD26", "AD27", "AD40"]),
        ("upper-back pain with a clear muscle cause", UpperBack, [.. Pressing, .. Running]),
    ];

    // What calls for help today: nothing but the action may stand beside it.
    private static readonly (string When, RunnerCase Told, string Action)[] AtOnce =
    [
        ("too much paracetamol", WantsEverything.Yes(Medicines.ParacetamolTooMuch), "AD02"),
        ("black stools", WantsEverything.Yes(Emergency.GutBleeding), "AD02"),
        ("cancer and tingling", WantsEverything.Yes(History.Cancer, Nerve.Tingling), "AD02"),
        ("cancer in the last five years", WantsEverything.Yes(History.Cancer), "AD03"),
        ("long on steroid tablets, and it began suddenly", WantsEverything.Yes(History.LongTermSteroid, Pain.BeganSuddenly), "AD03"),
        ("a swollen calf", WantsEverything.Yes(Heart.SwollenLeg), "AD03"),
        ("dark urine", WantsEverything.Yes(Urine.Brown), "AD03"),
        ("fainted", WantsEverything.Yes(Heart.Fainted), "AD03"),
        ("a fall and a blood thinner", WantsEverything.Yes(Fracture.FallOrBlow, History.BloodThinner), "AD03"),
    ];

    public static TheoryData<string> AtOnceNames
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var (when, _, _) in AtOnce)
            {
                names.Add(when);
            }

            return names;
        }
    }

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var (when, _, _) in People)
            {
                names.Add(when);
            }

            return names;
        }
    }

    private static RunnerCase UpperBack => WantsEverything.Day(1).Yes(Pain.InUpperBack, Soreness.ClearMuscleCause);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_could_hurt_is_never_given_and_who_asked_hears_why(string when)
    {
        var (_, told, neverGiven) = People.Single(one => one.When == when);
        var lines = Lines(told);
        lines.Where(line => line.Status != AdviceStatus.Withheld).Select(line => line.Advice.Row).Should().NotIntersectWith(neverGiven);
        lines.Where(line => line.Status == AdviceStatus.Withheld).Should().OnlyContain(line => line.Text == null && line.Reasons.Count == 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_who_must_not_run_misses_the_line_that_says_so(string when)
    {
        var (_, told, neverGiven) = People.Single(one => one.When == when);
        if (neverGiven.Contains("AD34"))
        {
            Lines(told).Should().Contain(line => line.Advice.Row == "AD13" && line.Status == AdviceStatus.Recommended);
        }
    }

    [Fact]
    public void Who_wants_everything_and_has_no_warning_sign_gets_what_the_people_above_do_not()
    {
        // Else the rows above would prove nothing. Of the changes one is given; deep bends never are; the pain is not mild, nor the last run too much.
        var given = Lines(WantsEverything.With(Pain.Worst, 6).With(Inflammatory.DaysSinceOnset, 10)).Where(line => line.Status == AdviceStatus.Recommended).Select(line => line.Advice.Row);
        var waiting = Lines(WantsEverything).Where(line => line.Advice.IsChange).Select(line => line.Advice.Row);
        People.SelectMany(one => one.NeverGiven).Distinct().Except(waiting).Except(["AD17", "AD18", "AD27", "AD50"]).Should().BeSubsetOf(given);
    }

    [Theory]
    [MemberData(nameof(AtOnceNames))]
    public void Who_needs_help_today_hears_the_action_that_stops_running_too_and_nothing_else(string when)
    {
        var (_, told, action) = AtOnce.Single(one => one.When == when);
        var lines = Lines(told);
        lines.Select(line => (line.Advice.Row, line.Status)).Should().Equal((action, AdviceStatus.Recommended), ("AD01", AdviceStatus.Recommended));
        lines[0].Text.Should().ContainEquivalentOf("do not run").And.NotContain("{");
    }

    [Fact]
    public void With_an_eating_disorder_food_comes_without_numbers_and_with_a_doctor()
    {
        var line = Lines(WantsEverything.Yes(Energy.EatsTooLittle, History.EatingDisorder)).Single(line => line.Advice.Row == "AD64");
        line.Status.Should().Be(AdviceStatus.Recommended);
        line.Text.Should().NotContainAny("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "weight");
        line.Instead.Should().ContainSingle().Which.Should().Contain("No numbers");
    }

    [Fact]
    public void Withholding_wins_over_a_change()
    {
        var line = Lines(WantsEverything.Yes(Person.Pregnant, History.BloodThinner)).Single(line => line.Advice.Row == "AD58");
        line.Status.Should().Be(AdviceStatus.Withheld);
        Lines(WantsEverything.Aged(15).Yes(History.SpineProcedure)).Single(line => line.Advice.Row == "AD41").Status.Should().Be(AdviceStatus.Withheld);
    }

    private static ValueList<AdviceLine> Lines(RunnerCase told) => BackPainAssessor.Default.Assess(told).Advice;
}
