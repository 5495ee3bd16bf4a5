using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>
/// A27: an exception whose facts are missing does not soften the rule. Each of these once did; a missing age, day, score or sex must
/// leave the level where the sign has put it.
/// </summary>
public class MissingFactsTests
{
    public static TheoryData<string, RunnerCase, TriageLevel> Rows => new()
    {
        { "training soreness, worst pain not asked", TrainingSoreness.NotAsked(Pain.Worst), TriageLevel.SelfCareWithReview },
        { "training soreness, age unsure", TrainingSoreness.With(Person.Age, Answer.DoesNotKnow), TriageLevel.SelfCareWithReview },
        { "training soreness, day unsure", (TrainingSoreness with { PainBegan = null }).With(Course.Days, Answer.DoesNotKnow), TriageLevel.SelfCareWithReview },
        { "training soreness, a core sign unsure", TrainingSoreness.With(Nerve.Tingling, Answer.DoesNotKnow), TriageLevel.SelfCareWithReview },
        { "training soreness, pregnancy not asked of a woman", TrainingSoreness.With(Person.Sex, Sex.Female).NotAsked(Person.Pregnant), TriageLevel.SelfCareWithReview },
        { "training soreness, pregnant", TrainingSoreness.Yes(Person.Pregnant), TriageLevel.RoutineProfessional },
        { "a muscle cause in the upper back, age not known", UpperBackOnly.Yes(Soreness.ClearMuscleCause).Day(1).NotAsked(Person.Age), TriageLevel.SoonWithinDays },
        { "a muscle cause in the upper back, day between 2 and 4", (UpperBackOnly.Yes(Soreness.ClearMuscleCause).Aged(30) with { PainBegan = null }).With(Course.Days, 2, 4), TriageLevel.SoonWithinDays },
        { "waking that eases on rising, onset not known", NoWarningSign.Yes(Night.Wakes, Night.EasesOnRising), TriageLevel.SoonWithinDays },
        {
            "night, strain and course, age not known",
            NoWarningSign.Yes(Night.Wakes, Pain.WorseOnStraining, Course.WorseThanLastWeek).NotAsked(Person.Age),
            TriageLevel.UrgentSameDay
        },
        { "unchanged upper-back pain, day not known", (UpperBackOnly.Yes(Course.Unchanged) with { PainBegan = null }).NotAsked(Course.Days), TriageLevel.SoonWithinDays },
        { "nine years old, no site told", Nothing.Aged(9), TriageLevel.SoonWithinDays },
        { "a weak leg", NoWarningSign.Yes(Nerve.LegWeak), TriageLevel.UrgentSameDay },
        { "a numb patch", NoWarningSign.Yes(Nerve.NumbPatch), TriageLevel.SoonWithinDays },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_missing_fact_does_not_soften_a_rule(string what, RunnerCase told, TriageLevel level) =>
        BackPainAssessor.Default.Assess(told).Recommended.Should().Be(level, what);
}
