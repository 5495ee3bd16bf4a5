using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>The gates of a book, made when they are asked for.</summary>
internal sealed class BookGates
{
    private readonly GateFold fold = new();
    private readonly Dictionary<string, Gate> findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleGates> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gate> askedIf = new(StringComparer.Ordinal);

    public BookGates(RuleBook book)
    {
        Book = book;
        Contradictions = [.. book.Contradictions.Select(one => one.When.Fold(fold))];
        foreach (var question in book.Questions.Where(question => question.AskedIf is not null))
        {
            foreach (var signal in question.Answers.OfType<YesNoSignal>())
            {
                askedIf[signal.Id] = question.AskedIf!.Fold(fold);
                Conditional.Add(signal);
            }
        }
    }

    public RuleBook Book { get; }

    /// <summary>What cannot be true of one case at once.</summary>
    public Gate[] Contradictions { get; }

    /// <summary>The statements that are not always asked.</summary>
    public List<YesNoSignal> Conditional { get; } = [];

    /// <summary>When a statement is asked; null: always.</summary>
    public Gate? AskedIf(YesNoSignal signal) => askedIf.GetValueOrDefault(signal.Id);

    public RuleGates Of(Rule rule)
    {
        if (!rules.TryGetValue(rule.Id, out var gates))
        {
            rules.Add(rule.Id, gates = new(rule, fold));
        }

        return gates;
    }

    /// <summary>When some rule concludes a finding.</summary>
    public Gate Of(Finding finding)
    {
        if (!findings.TryGetValue(finding.Id, out var gate))
        {
            findings.Add(finding.Id, gate = Gate.Some([
                .. from rule in Book.Rules
                   from conclusion in rule.Conclusions
                   where conclusion.Finding.Id == finding.Id
                   select Of(rule).CallsFrom(conclusion.From ?? Urgency.SelfCare),
            ]));
        }

        return gate;
    }
}
