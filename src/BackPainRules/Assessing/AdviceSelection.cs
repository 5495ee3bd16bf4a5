using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Decides the advice that rules offer: withheld when the level gate is closed or a contraindication is true, recommended when
/// both are surely not, else conditional. A contraindication about which the person could not say counts as true.
/// </summary>
internal sealed class AdviceSelection(
    Recommendation recommendation, HashSet<ISignal> levelHangsOn, Relevances relevances, Speech speech, (string Name, string Value)[] parts)
{
    private static readonly IComparer<ISignal> ById = Comparer<ISignal>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    private readonly MissingSignals missing = new(recommendation.Actual, withAskedIf: false);

    public static ValueList<AdviceLine> Of(Recommendation recommendation, ValueList<OpenQuestion> open, Disposition disposition, DateOnly review, Speech speech)
    {
        var levelHangsOn = open.Where(question => question.UpTo is not null).SelectMany(question => question.Missing).ToHashSet();
        (string, string)[] parts = [("review", speech.Day(review)), ("whom", Sentences.Whom(disposition, speech))];
        return new AdviceSelection(recommendation, levelHangsOn, new(recommendation.Actual), speech, parts).Lines();
    }

    private ValueList<AdviceLine> Lines()
    {
        var lines = new List<AdviceLine>();
        foreach (var clauses in recommendation.Actual.Program.Advice)
        {
            // An action for another level is not withheld, it is just not the one.
            if (IsOffered(clauses) && IsForLevel(clauses.Advice))
            {
                lines.Add(Decide(clauses));
            }
        }

        // From same-day up nothing may distract from the action: what the gate closes is not even named.
        return new([.. OneChange(lines)
            .Where(line => line.Status != AdviceStatus.Withheld || recommendation.Urgency < Urgency.UrgentSameDay)
            .OrderByDescending(line => line.Advice.Gate.From > TriageLevel.SelfCare)]);
    }

    // Of several changes the one that answers a factor, then the better supported, then the first of the catalogue; the rest wait.
    private IEnumerable<AdviceLine> OneChange(List<AdviceLine> lines)
    {
        var first = lines
            .Where(line => line.Advice.IsChange && line.Status != AdviceStatus.Withheld)
            .OrderByDescending(line => line.Relevance == Relevance.Factor)
            .ThenByDescending(line => line.Advice.Evidence)
            .ThenBy(line => line.Advice.Row, StringComparer.Ordinal)
            .FirstOrDefault();
        return lines.Select(line => line.Advice.IsChange && line != first && line.Status != AdviceStatus.Withheld ? Withheld(line.Advice, Sentences.OneChange) : line);
    }

    private AdviceLine Decide(AdviceClauses clauses)
    {
        var advice = clauses.Advice;
        var (changes, hangsOn) = (new List<Contraindication>(), new SortedSet<ISignal>(ById));
        var gate = Gate(advice);
        var isOpen = gate == Truth.Unknown;
        for (var i = 0; i < advice.NotWhen.Count; i++)
        {
            var contraindication = advice.NotWhen[i];
            var holds = recommendation.Cautious[clauses.NotWhen[i]] == Truth.Yes ? Truth.Yes : recommendation.Actual[clauses.NotWhen[i]];
            if (holds == Truth.Yes && !contraindication.Changes)
            {
                return Withheld(advice, BookText.Why(contraindication), BookText.Instead(contraindication));
            }

            if (holds == Truth.Yes)
            {
                changes.Add(contraindication);
            }

            if (holds == Truth.Unknown)
            {
                isOpen = true;
                hangsOn.UnionWith(missing.Of(contraindication.When));
                hangsOn.ExceptWith(levelHangsOn);
            }
        }

        // A reason of its own says more than the level.
        return gate == Truth.No ? Withheld(advice, Sentences.NotAtThisLevel) : new(
            advice,
            isOpen ? AdviceStatus.Conditional : AdviceStatus.Recommended,
            relevances.Of(advice),
            speech.Say(BookText.Title(advice)),
            speech.Say(BookText.Text(advice), parts),
            speech.Say(BookText.Dose(advice), parts),
            [.. changes.Select(change => speech.Say(BookText.Why(change)))],
            [.. changes.Select(change => speech.Say(BookText.Instead(change)))],
            [.. hangsOn]);
    }

    private AdviceLine Withheld(Advice advice, BookText why, params ReadOnlySpan<BookText> instead) => new(
        advice,
        AdviceStatus.Withheld,
        relevances.Of(advice),
        speech.Say(BookText.Title(advice)),
        null,
        null,
        [speech.Say(why)],
        instead.Length > 0 ? [speech.Say(instead[0])] : [],
        []);

    // A precaution goes with the level that is acted on, whatever that rests on. Other advice may come of a suspected sign too, but never
    // of a plain answer that is only missing.
    private bool IsOffered(AdviceClauses clauses) =>
        recommendation.Actual[clauses.Offered] == Truth.Yes
        || (recommendation.Suspected[clauses.Offered] == Truth.Yes && (clauses.Advice.IsPrecaution || recommendation.Assumed[clauses.Offered] != Truth.Yes));

    private bool IsForLevel(Advice advice) =>
        advice.Gate.From == TriageLevel.SelfCare || (recommendation.Urgency.Level() >= advice.Gate.From && recommendation.Urgency.Level() <= advice.Gate.UpTo);

    // A precaution goes with the level that is acted on; the rest must be right for every level that is still possible.
    private Truth Gate(Advice advice)
    {
        var highest = advice.IsPrecaution ? recommendation.Urgency : recommendation.Actual.Ceiling;
        return recommendation.Urgency.Level() > advice.Gate.UpTo ? Truth.No : highest.Level() <= advice.Gate.UpTo ? Truth.Yes : Truth.Unknown;
    }
}
