using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Telemetry;

namespace BackPainRules.Assessing;

/// <summary>
/// The level to act on. The most urgent of: what the answers establish when unanswered danger signs are taken as absent and
/// unanswered reassurance as not given; what signs about which the person could not say would call, one step lower;
/// and a review while a core question is open. Each filling is just one more row through the same program.
/// </summary>
internal sealed class Recommendation
{
    private Recommendation(Verdicts actual, Verdicts assumed, Verdicts suspected, Verdicts cautious) =>
        (Actual, Assumed, Suspected, Cautious) = (actual, assumed, suspected, cautious);

    /// <summary>The verdicts on what is known.</summary>
    public Verdicts Actual { get; }

    /// <summary>The verdicts with unanswered danger signs absent and unanswered reassurance not given.</summary>
    public Verdicts Assumed { get; }

    /// <summary>The same, but with symptoms present about which the person could not say. History that they cannot tell counts as absent.</summary>
    public Verdicts Suspected { get; }

    /// <summary>The same, but with everything present about which the person could not say: what advice must be safe against.</summary>
    public Verdicts Cautious { get; }

    public Urgency Urgency { get; private init; }

    /// <summary>Whether a core question has no answer yet.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>Whether a core question was not even asked yet, and the level could still move.</summary>
    public bool HasMoreToAsk { get; private init; }

    /// <summary>The levels called by established and by suspected signs, one per rule.</summary>
    public required ValueList<CalledLevel> Called { get; init; }

    public static Recommendation Of(BookProgram program, CaseReadings readings)
    {
        var words = program.Compiled.Answer(readings);
        var (isCoreOpen, isCoreUnasked) = program.Compiled.CoreOf(words);
        var verdicts = Verdicts.UnderEach(program, readings, words);
        var (actual, assumed, suspected, cautious) = (verdicts[0], verdicts[1], verdicts[2], verdicts[3]);
        var called = new CalledLevels(actual, assumed, suspected).OfAllRules();
        var urgency = isCoreOpen ? Urgency.SelfCareWithReview : Urgency.SelfCare;
        foreach (var call in called)
        {
            urgency = call.Urgency > urgency ? call.Urgency : urgency;
        }

        // Law L1b: with core questions open the ceiling is nearly always above; never recommend more than is possible.
        urgency = urgency < actual.Ceiling ? urgency : actual.Ceiling;
        var isSettled = actual.Floor.Level() == actual.Ceiling.Level();
        return new(actual, assumed, suspected, cautious)
        {
            Urgency = urgency,
            IsProvisional = isCoreOpen,
            HasMoreToAsk = !isSettled && isCoreUnasked,
            Called = called,
        };
    }

    /// <summary>Adds the rules that called a level to the sums that are told of, where anybody listens.</summary>
    public void CountCalls()
    {
        if (RuleCalls.AreListenedTo)
        {
            foreach (var rule in Called.Select(call => call.Rule.Rule.Id).Distinct(StringComparer.Ordinal))
            {
                RuleCalls.Add(rule);
            }
        }
    }
}
