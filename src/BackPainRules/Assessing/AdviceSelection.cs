using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Decides the advice that rules offer: withheld when the level gate is closed or a contraindication is true, recommended when
/// both are surely not, else conditional. A contraindication about which the person could not say counts as true.
/// </summary>
internal static class AdviceSelection
{
    public static ValueList<AdviceLine> Of(Recommendation recommendation, ValueList<OpenQuestion> open, DateOnly review, Speech speech)
    {
        var lines = new List<AdviceLine>();
        var levelHangsOn = open.Where(question => question.UpTo is not null).SelectMany(question => question.Missing).ToHashSet();
        var changeGiven = false;
        foreach (var clauses in recommendation.Actual.Program.Advice)
        {
            // An action for another level is not withheld, it is just not the one.
            if (!IsOffered(recommendation, clauses) || !IsForLevel(clauses.Advice, recommendation))
            {
                continue;
            }

            var line = Decide(recommendation, clauses, levelHangsOn, review, speech);
            if (line.Status != AdviceStatus.Withheld && line.Advice.IsChange)
            {
                line = changeGiven ? Wait(line, speech) : line;
                changeGiven = true;
            }

            // From same-day up nothing may distract from the action: what the gate closes is not even named.
            if (line.Status != AdviceStatus.Withheld || recommendation.Urgency < Urgency.UrgentSameDay)
            {
                lines.Add(line);
            }
        }

        // The action comes before everything else.
        return new([.. lines.OrderByDescending(line => line.Advice.Gate.From > TriageLevel.SelfCare)]);
    }

    private static AdviceLine Decide(Recommendation recommendation, AdviceClauses clauses, HashSet<ISignal> levelHangsOn, DateOnly review, Speech speech)
    {
        var advice = clauses.Advice;
        var title = speech.Say(BookText.Title(advice));
        var gate = Gate(recommendation, advice);
        if (gate == Truth.No)
        {
            return Withheld(speech.Say(Sentences.NotAtThisLevel), []);
        }

        var (reasons, instead) = (new List<string>(), new List<string>());
        var missing = new MissingSignals(recommendation.Actual, withAskedIf: false);
        var hangsOn = new SortedSet<ISignal>(MissingSignals.Open.ById);
        var status = gate == Truth.Yes ? AdviceStatus.Recommended : AdviceStatus.Conditional;
        for (var i = 0; i < advice.NotWhen.Count; i++)
        {
            var contraindication = advice.NotWhen[i];
            var holds = recommendation.Cautious[clauses.NotWhen[i]] == Truth.Yes ? Truth.Yes : recommendation.Actual[clauses.NotWhen[i]];
            if (holds == Truth.Yes && !contraindication.Changes)
            {
                return Withheld(speech.Say(BookText.Why(contraindication)), [speech.Say(BookText.Instead(contraindication))]);
            }

            if (holds == Truth.Yes)
            {
                reasons.Add(speech.Say(BookText.Why(contraindication)));
                instead.Add(speech.Say(BookText.Instead(contraindication)));
            }

            if (holds == Truth.Unknown)
            {
                status = AdviceStatus.Conditional;
                hangsOn.UnionWith(missing.Of(contraindication.When));
                hangsOn.ExceptWith(levelHangsOn);
            }
        }

        return new(
            advice,
            status,
            title,
            speech.Say(BookText.Text(advice), ("review", speech.Day(review))),
            speech.Say(BookText.Dose(advice)),
            new(reasons.ToArray()),
            new(instead.ToArray()),
            new([.. hangsOn]));

        AdviceLine Withheld(string why, ValueList<string> inPlace) => new(advice, AdviceStatus.Withheld, title, null, null, [why], inPlace, []);
    }

    // A precaution goes with the level that is acted on, whatever that rests on. Other advice may come of a suspected sign too, but never
    // of a plain answer that is only missing.
    private static bool IsOffered(Recommendation recommendation, AdviceClauses clauses) =>
        recommendation.Actual[clauses.Offered] == Truth.Yes
        || (recommendation.Suspected[clauses.Offered] == Truth.Yes && (clauses.Advice.IsPrecaution || recommendation.Assumed[clauses.Offered] != Truth.Yes));

    private static bool IsForLevel(Advice advice, Recommendation recommendation) =>
        advice.Gate.From == TriageLevel.SelfCare || (recommendation.Urgency.Level() >= advice.Gate.From && recommendation.Urgency.Level() <= advice.Gate.UpTo);

    // A precaution goes with the level that is acted on; the rest must be right for every level that is still possible.
    private static Truth Gate(Recommendation recommendation, Advice advice)
    {
        var highest = advice.IsPrecaution ? recommendation.Urgency : recommendation.Actual.Ceiling;
        return recommendation.Urgency.Level() > advice.Gate.UpTo ? Truth.No : highest.Level() <= advice.Gate.UpTo ? Truth.Yes : Truth.Unknown;
    }

    private static AdviceLine Wait(AdviceLine line, Speech speech) => line with
    {
        Status = AdviceStatus.Withheld,
        Text = null,
        Dose = null,
        Reasons = [speech.Say(Sentences.OneChange)],
        Instead = [],
        HangsOn = [],
    };
}
