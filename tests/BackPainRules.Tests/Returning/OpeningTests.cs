using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>PZ1 and X11: what an assessment closes, and what it leaves open, by each of its answers: yes, no and not known.</summary>
public class OpeningTests
{
    public static TheoryData<string, RunnerCase, string> Cases => new()
    {
        { "nothing", Calm, "" },
        { "16", Calm.With(Person.Age, 16), "" },
        { "15", Calm.With(Person.Age, 15), "under 16" },
        { "age not told", Calm.NotAsked(Person.Age), "ask person.age" },
        { "the upper back hurts too", Calm.Yes(Pain.InUpperBack), "elsewhere" },
        { "a flank hurts too", Calm.Yes(Urine.LoinPain), "elsewhere" },
        { "whether the upper back hurts not told", Calm.NotAsked(Pain.InUpperBack), "ask pain.elsewhere" },
        { "fever this week", Calm.Yes(Infection.FeverLately), "closed by infection.fever-lately" },
        { "who was asked for a fever cannot say", Calm.Unsure(Infection.FeverLately), "closed by running-waits, closed by infection.fever-lately" },
        { "fever this week not told", Calm.NotAsked(Infection.FeverLately), "ask infection.fever-lately" },
        { "feeling ill", Calm.Yes(Infection.Unwell), "closed by infection.unwell" },
        { "a spot over the spine", Calm.Yes(Pain.MidlinePoint), "closed by pain.midline-point" },
        { "a bony spot", Calm.Yes(Bone.FocalSpot), "closed by bone.focal-spot" },
        { "faint after heat", Calm.Yes(Relief.HeatIllness), "closed by relief.heat-illness" },
        { "heat not told", Calm.NotAsked(Relief.HeatIllness), "ask relief.heat-illness" },
        { "more in each run", Calm.Yes(Running.WorseEachRun), "closed by running.worse-each-run" },
        { "more in each run, not told", Calm.NotAsked(Running.WorseEachRun), "ask running.worse-each-run" },
        { "a fall", Calm.Yes(Fracture.FallOrBlow), "closed by fall" },
        { "a birth 10 weeks ago", Calm.With(Person.Sex, Sex.Female).Yes(Pregnancy.BirthInTwelveWeeks), "closed by pregnancy.birth-in-12-weeks" },
        { "pregnant", Calm.With(Person.Sex, Sex.Female).Yes(Person.Pregnant), "agreement" },
        { "pregnancy not told of a woman", Calm.With(Person.Sex, Sex.Female).NotAsked(Person.Pregnant), "ask person.pregnant" },
        { "pregnancy not asked of a man", Calm.With(Person.Sex, Sex.Male).NotAsked(Person.Pregnant), "" },
        { "fainted", Calm.Yes(Heart.Fainted), "agreement" },
        { "palpitations", Calm.Yes(Heart.Palpitations), "agreement" },
        { "chest pain", Calm.Yes(Emergency.ChestPainLately), "agreement" },
        { "brown urine", Calm.Yes(Urine.Brown), "agreement" },
        { "a numb patch", Calm.Yes(Nerve.NumbPatch), "closed by nerve.leg-sign, agreement" },
        { "tingling in a leg", Calm.Yes(Nerve.Tingling), "closed by nerve.leg-sign" },
        { "tingling not told", Calm.NotAsked(Nerve.Tingling), "ask nerve.leg-sign" },
        { "nerve pain in a leg", Calm.Yes(Nerve.LegPain), "leg" },
        { "nerve pain in a leg not told", Calm.NotAsked(Nerve.LegPain), "ask nerve.leg-pain" },
        { "it hurts 3 now: the score before each run tells", Calm.With(Pain.Now, 3), "" },
        { "a limp: the entry test tells", Calm.Yes(Bone.Limp), "" },
        { "missed periods: the row says who looks", Calm.Yes(Energy.NoPeriods), "" },
        { "the whole assessment not finished", Rules.Told.LowBack, "unfinished" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_told_of_the_day_decides_what_running_waits_for(string what, RunnerCase told, string waitsFor)
    {
        var opening = Start(told).Opening;
        if (waitsFor == "unfinished")
        {
            opening.Unanswered.Should().Contain(["assessment", "infection.fever", "nerve.leg-pain"], what);
            return;
        }

        string?[] parts =
        [
            opening.IsUnderSixteen ? "under 16" : null,
            opening.HurtsElsewhere ? "elsewhere" : null,
            opening.HasLegPain ? "leg" : null,
            .. opening.ClosedBy.Select(id => $"closed by {id}"),
            .. opening.Unanswered.Where(id => id is not ("assessment" or "running-waits")).Select(id => $"ask {id}"),
            opening.NeedsAgreement ? "agreement" : null,
        ];
        string.Join(", ", parts.OfType<string>()).Should().Be(waitsFor, what);
    }

    [Fact]
    public void What_is_not_answered_closes_running_and_is_named()
    {
        var way = Start(Calm.NotAsked(Relief.HeatIllness));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session).Should().Be((WayBackDecision.AssessAgain, "X11", null));
        way.Next.Reason.Should().Contain(Relief.HeatIllness.Text);
        way.Add(Walk(0)).Entry.IsOpen.Should().BeFalse();
        Start(Rules.Told.LowBack).Next.Reason.Should().Contain("could change the level").And.NotContain(Relief.HeatIllness.Text, "so much is open that the assessment asks it");
    }
}
