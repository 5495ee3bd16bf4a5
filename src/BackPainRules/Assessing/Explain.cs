using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Makes proofs from verdicts, whatever engine gave them. A proof keeps the parts that decide, and only these. Where the verdicts are of
/// a case with open answers filled in, the proof says of each what it was taken for.
/// </summary>
internal sealed class Explain(Verdicts verdicts, CaseReadings told, Speech speech) : IConditionFold<Proof>
{
    private readonly ReferenceEvaluator truth = ReferenceEvaluator.Over(verdicts);
    private readonly Dictionary<string, Proof> proofs = new(StringComparer.Ordinal);

    /// <summary>Why a rule concludes, or does not.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">The level that it must call for what it concludes; null: any.</param>
    public Proof Of(Rule rule, Urgency? from = null)
    {
        var title = speech.Say(BookText.Title(rule));
        if (rule.Cases.Count == 0)
        {
            var stem = rule.Stem.Fold(this);
            return new("rule", rule.Id, title, stem.Truth, null, [stem]);
        }

        // A rule may call some level, and not the one that a finding of it asks for.
        var holds = RuleLevels.Concludes(rule, from).Fold(truth);
        var isLess = from is not null && holds != RuleLevels.Concludes(rule, null).Fold(truth);
        var called = verdicts.Called(Array.Find(verdicts.Program.Rules, one => one.Rule.Id == rule.Id)!);
        return new("rule", rule.Id, isLess ? $"{title}, {from} or more urgent" : title, holds, null, Placed(rule.Cases.Select(one => Case(rule, one, holds)))) { Calls = called };
    }

    // Findings hang on findings: each is proved once, or proofs would double with each that shares one.
    public Proof Of(Finding finding)
    {
        if (!proofs.TryGetValue(finding.Id, out var proof))
        {
            proofs.Add(finding.Id, proof = Proved(finding));
        }

        return proof;
    }

    public Proof Signal(YesNoSignal signal)
    {
        var holds = signal.Fold(truth);
        var leaf = new Proof("signal", signal.Id, speech.Say(BookText.Text(signal)), holds, Read(signal), []) { Leaf = Leaf(signal, signal) };

        // A 'yes' counts all the same, and so does that somebody was asked and could not say.
        var askedIf = verdicts.Program.AskedIf[verdicts.Program.Book.PlaceOf(signal)];
        return (holds, askedIf?.Fold(truth)) switch
        {
            (Truth.No, Truth.No) => leaf with { Answer = "does not apply", Because = [askedIf!.Fold(this)] },
            (Truth.Unknown, not null) when !told.IsRefused(signal) => leaf with { Rest = [askedIf!.Fold(this)] },
            _ => leaf,
        };
    }

    public Proof Compare(NumberComparison comparison) => new(
        "number",
        comparison.Signal.Id,
        $"{speech.Say(BookText.Text(comparison.Signal))} {ConditionText.Compared(comparison, verdicts.Program.Book, speech.Units)}",
        comparison.Fold(truth),
        Read(comparison.Signal),
        [])
    {
        Leaf = Leaf(comparison, comparison.Signal, verdicts.Program.Book.ValueOf(comparison.Threshold)),
    };

    public Proof Choice(ChoiceIs choice) =>
        new("choice", choice.Signal.Id, $"{speech.Say(BookText.Text(choice.Signal))} {ConditionText.Chosen(choice)}", choice.Fold(truth), Read(choice.Signal), [])
        {
            Leaf = Leaf(choice, choice.Signal),
        };

    public Proof Finding(Finding finding) => Of(finding);

    public Proof Setting(Setting setting) =>
        new("setting", setting.Id, speech.Say(BookText.Title(setting)), setting.Fold(truth), setting.Fold(truth) == Truth.Yes ? "on" : "off", []);

    public Proof Definition(Definition definition, Proof meaning) =>
        new("definition", definition.Id, speech.Say(BookText.Title(definition)), meaning.Truth, null, [meaning]);

    public Proof All(AllOf all, Proof[] parts) =>
        Group("all", null, parts.Length == 0 ? "always" : "all of these", truth.All(all, Truths(parts)), parts);

    public Proof Any(AnyOf any, Proof[] parts) => Group("any", null, "at least one of these", truth.Any(any, Truths(parts)), parts);

    public Proof Not(NotHolds not, Proof part) => new("not", null, "not this", Kleene.Not(part.Truth), null, [part]);

    public Proof AtLeast(AtLeastOf atLeast, Proof[] parts)
    {
        var (lowest, highest) = ReferenceEvaluator.Count(atLeast, Truths(parts));
        var count = lowest == highest ? $"{lowest}" : $"{lowest} to {highest}";
        return new("at-least", null, $"at least {atLeast.Count} of these", Kleene.Reaches(lowest, highest, atLeast.Count), count, Placed(parts));
    }

    private Proof Case(Rule rule, RuleCase @case, Truth whole)
    {
        var holds = RuleLevels.Holds(rule, @case).Fold(this);
        var (name, calls) = (rule.Row + @case.Letter, @case.Calls is { } level ? level.ToString() : "no level");
        var (because, rest) = holds.Kind == "all" ? (holds.Because, holds.Rest) : ([holds], []);
        var shown = new Proof("case", name, $"{name}, {calls}", holds.Truth, null, because) { Rest = rest, Calls = @case.Calls };

        // Where an exception is met for sure beside a stem that is open, the rule does not hold although no case is settled: what is met shows why.
        return whole == Truth.No && holds.Truth == Truth.Unknown ? shown with { Because = [.. because, .. rest], Rest = [] } : shown;
    }

    private Proof Proved(Finding finding)
    {
        var parts = new List<Proof>();
        foreach (var rule in verdicts.Program.Book.Rules)
        {
            parts.AddRange(rule.Conclusions.Where(conclusion => conclusion.Finding.Equals(finding)).Select(conclusion => Of(rule, conclusion.From)));
        }

        parts.AddRange(verdicts.Contributions.Where(one => one.Finding.Id == finding.Id).Select(one => new Proof("contribution", one.By, one.By, Truth.Yes, null, [])));
        return Group(finding.GetType().Name.ToLowerInvariant(), finding.Id, speech.Say(BookText.Title(finding)), verdicts[finding], parts);
    }

    private static Truth[] Truths(Proof[] parts) => Array.ConvertAll(parts, part => part.Truth);

    // What decides is what has the truth of the whole: one 'no' of an 'all', every 'no' of an 'any', what is open of what is open.
    private static Proof Group(string kind, string? id, string text, Truth whole, IEnumerable<Proof> parts)
    {
        var placed = Placed(parts);
        return new(kind, id, text, whole, null, [.. placed.Where(part => part.Truth == whole)])
        {
            Rest = whole == Truth.Unknown ? [.. placed.Where(part => part.Truth != whole)] : [],
        };
    }

    private static ValueList<Proof> Placed(IEnumerable<Proof> parts) => [.. parts.Select((part, place) => part with { Part = place })];

    private ProofLeaf Leaf(Condition asks, ISignal signal, decimal? threshold = null) => new(asks, told[signal], told.IsRefused(signal), threshold);

    private string Read(ISignal signal)
    {
        var (known, read) = (told[signal], verdicts.Readings[signal]);
        if (known.IsKnown)
        {
            return signal.Say(known, speech.Units);
        }

        var missing = told.IsRefused(signal) ? "asked, could not say" : "not known";
        return read.IsKnown ? $"{missing}, taken as {signal.Say(read, speech.Units)}" : missing;
    }
}
