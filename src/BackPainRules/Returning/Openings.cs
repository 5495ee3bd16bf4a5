using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Rules;

namespace BackPainRules.Returning;

/// <summary>Reads out of an assessment what it says about running again.</summary>
/// <param name="assessment">The assessment.</param>
internal sealed class Openings(Assessment assessment)
{
    private const int LogDays = 30;

    private readonly RunnerCase runner = assessment.Basis.Runner;
    private readonly Recommendation recommendation = assessment.Basis.Recommendation;

    public static Opening Of(Assessment assessment) => new Openings(assessment).Read();

    private Opening Read()
    {
        var called = assessment.FiredRules
            .Where(fired => fired.RuleId != FollowUpRules.NotCleared.Id || runner.EarlierCalls is null)
            .Select(fired => new EarlierCall { On = assessment.On, AuditId = fired.AuditId, Level = fired.Level })
            .ToArray();
        var isCleared = TruthOf(FollowUp.Cleared) == Truth.Yes;
        var earlier = (runner.EarlierCalls ?? []).Where(call => FollowUp.Stands(call, assessment.On));
        var facts = new Opening
        {
            On = assessment.On,
            Level = assessment.Recommended,
            Calls = [.. called, .. earlier],
            Cleared = isCleared && called.All(call => call.Level < Urgency.SoonWithin5Days) ? assessment.On : null,
            IsUnderSixteen = TruthOf(RunningGate.Age.When) == Truth.Yes,
            NeedsAgreement = RunningGate.Closing.Any(gate => gate.EndsWhenCleared && TruthOf(gate.When) == Truth.Yes),
            HasLegPain = TruthOf(RunningGate.LegPain.When) == Truth.Yes,
            HurtsElsewhere = TruthOf(RunningGate.Elsewhere.When) == Truth.Yes,
            Unanswered = [.. Unanswered()],
            HadInjury = TruthOf(History.RunningInjury) switch { Truth.Yes => true, Truth.No => false, _ => null },
        };
        return Begun(facts with { ClosedBy = [.. ClosedBy(facts)] });
    }

    private IEnumerable<string> Unanswered()
    {
        if (!assessment.IsFinished)
        {
            yield return RunningGate.Unfinished.Id;
        }

        foreach (var gate in RunningGate.All)
        {
            if (gate != RunningGate.Unfinished && TruthOf(gate.When) == Truth.Unknown)
            {
                yield return gate.Id;
            }
        }
    }

    private IEnumerable<string> ClosedBy(Opening facts)
    {
        // Some rule says that running waits, and no row of the calls says for what.
        if (TruthOf(RunningGate.Waits.When) == Truth.Yes && Array.TrueForAll(ReturnRows.Of(facts), ReturnRows.RunsAtOnce))
        {
            yield return RunningGate.Waits.Id;
        }

        foreach (var gate in RunningGate.Closing)
        {
            if (!gate.EndsWhenCleared && TruthOf(gate.When) == Truth.Yes)
            {
                yield return gate.Id;
            }
        }
    }

    private Opening Begun(Opening facts)
    {
        var log = PlanLog.Of(runner, assessment.On);
        var isSelfCare = facts.Row == ReturnRow.RR9;
        if (log is not null || TruthOf(Running.Plan.Is(TrainingPlan.CouchTo5K)) == Truth.Yes)
        {
            return facts.HasLegPain || log is null ? facts with { FollowsPlan = true, Step = 1 }
                : isSelfCare ? facts with { FollowsPlan = true, Step = log.Last.Week, Run = log.Last.Run }
                : facts with { FollowsPlan = true, Step = log.LastSafeWeek() ?? 1 };
        }

        return isSelfCare ? facts with { Step = UsualStep() ?? 0 } : facts;
    }

    private int? UsualStep() => RunLog.Runs(runner, DateOnly.FromDayNumber(Math.Max(0, assessment.On.DayNumber - LogDays)), assessment.On).Longest(run => run.RunningSeconds) is { } seconds
        ? ReturnStep.Within(seconds / 60)
        : null;

    // What the person was asked and could not say counts as so; what this book does not ask at all is not known.
    private Truth TruthOf(Condition condition)
    {
        var mentions = new Mentions();
        condition.Fold(mentions);
        return mentions.Signals.Exists(signal => assessment.Book.FindSignal(signal.Id) is null) ? Truth.Unknown
            : condition.Fold(ReferenceEvaluator.Over(recommendation.Cautious)) == Truth.Yes ? Truth.Yes
            : condition.Fold(ReferenceEvaluator.Over(recommendation.Actual));
    }
}
