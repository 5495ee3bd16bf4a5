using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

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

    /// <summary>The levels called by established and by suspected signs, one per rule.</summary>
    public required ValueList<CalledLevel> Called { get; init; }

    public static Recommendation Of(BookProgram program, CaseReadings readings)
    {
        var actual = Verdicts.Of(program, readings);
        var assumed = Verdicts.Of(program, readings.Filled(_ => false));
        var suspected = readings.IsRefusedAny ? Verdicts.Of(program, readings.Filled(sign => !sign.Lasts)) : assumed;
        var cautious = readings.IsRefusedAny ? Verdicts.Of(program, readings.Filled(_ => true)) : assumed;
        var called = Calls(program, actual, assumed, suspected);
        var isProvisional = IsCoreOpen(program, readings);

        var urgency = isProvisional ? Urgency.SelfCareWithReview : Urgency.SelfCare;
        foreach (var call in called)
        {
            urgency = Max(urgency, call.Urgency);
        }

        // Law L1b: with core questions open the ceiling is nearly always above; never recommend more than is possible.
        urgency = Min(urgency, actual.Ceiling);
        return new(actual, assumed, suspected, cautious) { Urgency = urgency, IsProvisional = isProvisional, Called = called };
    }

    private static ValueList<CalledLevel> Calls(BookProgram program, Verdicts actual, Verdicts assumed, Verdicts suspected)
    {
        var called = new List<CalledLevel>();
        var doubtful = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in program.Rules)
        {
            if (rule.Rule.Doubt is { } doubt && IsInDoubt(rule))
            {
                doubtful[doubt.Group] = doubtful.GetValueOrDefault(doubt.Group) + 1;
            }
        }

        foreach (var rule in program.Rules)
        {
            if (assumed.Called(rule) is { } certain)
            {
                called.Add(new(rule, certain, IsTold: true));
            }

            if (IsInDoubt(rule))
            {
                var present = suspected.Called(rule)!.Value;
                var lowered = rule.Rule.Doubt is { } doubt && present >= Urgency.UrgentSameDay
                    ? Min(present, doubtful[doubt.Group] > 1 || actual[rule.Beside] == Truth.Yes ? doubt.Together : doubt.Alone)
                    : present.Lowered();
                if (lowered > Urgency.SelfCare && lowered > (assumed.Called(rule) ?? Urgency.SelfCare))
                {
                    called.Add(new(rule, lowered, IsTold: false));
                }
            }
        }

        return new(called.ToArray());

        bool IsInDoubt(RuleClauses rule) => suspected.Called(rule) is { } present && present > (assumed.Called(rule) ?? default);
    }

    private static bool IsCoreOpen(BookProgram program, CaseReadings readings)
    {
        foreach (var question in program.Book.Questions)
        {
            if (question.IsCore && IsOpen(question))
            {
                return true;
            }
        }

        return false;

        bool IsOpen(Question question)
        {
            if (question.AskedIf?.Fold(new ReferenceEvaluator(program, readings, [])) == Truth.No)
            {
                return false;
            }

            foreach (var signal in question.Answers)
            {
                if (!readings[signal].IsKnown && signal is not YesNoSignal { Danger: Danger.WhenNo })
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static Urgency Max(Urgency a, Urgency b) => a > b ? a : b;

    private static Urgency Min(Urgency a, Urgency b) => a < b ? a : b;
}
