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

    public Proof Of(Rule rule)
    {
        var parts = new List<Proof>();
        if (rule.Cases.Count == 0)
        {
            var stem = rule.Stem.Fold(this);
            return new("rule", rule.Id, speech.Say(BookText.Title(rule)), stem.Truth, null, [stem]);
        }

        foreach (var @case in rule.Cases)
        {
            var proof = RuleLevels.Holds(rule, @case).Fold(this);
            var calls = @case.Calls is { } level ? level.ToString() : "no level";
            parts.Add(new(
                "case", rule.Row + @case.Letter, $"{rule.Row}{@case.Letter}, {calls}", proof.Truth, null, proof.Kind == "all" ? proof.Because : [proof]));
        }

        var holds = RuleLevels.Concludes(rule, null).Fold(truth);
        return new("rule", rule.Id, speech.Say(BookText.Title(rule)), holds, null, new(parts.ToArray()));
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
        var told = signal.Fold(truth);
        var askedIf = verdicts.Program.AskedIf[verdicts.Program.Book.PlaceOf(signal)];
        return askedIf?.Fold(truth) == Truth.No
            ? new("signal", signal.Id, speech.Say(BookText.Text(signal)), told, "does not apply", [askedIf.Fold(this)])
            : new("signal", signal.Id, speech.Say(BookText.Text(signal)), told, Read(signal), []);
    }

    public Proof Compare(NumberComparison comparison) => new(
        "number",
        comparison.Signal.Id,
        $"{speech.Say(BookText.Text(comparison.Signal))} {ConditionText.Compared(comparison, verdicts.Program.Book, speech.Units)}",
        comparison.Fold(truth),
        Read(comparison.Signal),
        []);

    public Proof Choice(ChoiceIs choice) =>
        new("choice", choice.Signal.Id, $"{speech.Say(BookText.Text(choice.Signal))} {ConditionText.Chosen(choice)}", choice.Fold(truth), Read(choice.Signal), []);

    public Proof Finding(Finding finding) => Of(finding);

    public Proof Setting(Setting setting) =>
        new("setting", setting.Id, speech.Say(BookText.Title(setting)), setting.Fold(truth), setting.Fold(truth) == Truth.Yes ? "on" : "off", []);

    public Proof Definition(Definition definition, Proof meaning) =>
        new("definition", definition.Id, speech.Say(BookText.Title(definition)), meaning.Truth, null, [meaning]);

    public Proof All(AllOf all, Proof[] parts)
    {
        if (parts.Length == 0)
        {
            return new("all", null, "always", Truth.Yes, null, []);
        }

        var holds = truth.All(all, Truths(parts));
        var deciding = Deciding(holds, parts);
        return deciding is [{ Kind: "all" } one] ? one : new("all", null, "all of these", holds, null, deciding);
    }

    public Proof Any(AnyOf any, Proof[] parts)
    {
        var holds = truth.Any(any, Truths(parts));
        return new("any", null, "at least one of these", holds, null, Deciding(holds, parts));
    }

    public Proof Not(NotHolds not, Proof part) => new("not", null, "not this", Kleene.Not(part.Truth), null, [part]);

    public Proof AtLeast(AtLeastOf atLeast, Proof[] parts)
    {
        var (lowest, highest) = ReferenceEvaluator.Count(atLeast, Truths(parts));
        var count = lowest == highest ? $"{lowest}" : $"{lowest} to {highest}";
        return new("at-least", null, $"at least {atLeast.Count} of these", Kleene.Reaches(lowest, highest, atLeast.Count), count, new(parts));
    }

    private Proof Proved(Finding finding)
    {
        var parts = new List<Proof>();
        foreach (var rule in verdicts.Program.Book.Rules)
        {
            if (rule.Conclusions.Any(conclusion => conclusion.Finding.Equals(finding)))
            {
                parts.Add(Of(rule));
            }
        }

        parts.AddRange(verdicts.Contributions.Where(one => one.Finding.Id == finding.Id).Select(one => new Proof("contribution", one.By, one.By, Truth.Yes, null, [])));
        return new(finding.GetType().Name.ToLowerInvariant(), finding.Id, speech.Say(BookText.Title(finding)), verdicts[finding], null, Deciding(verdicts[finding], parts));
    }

    private static Truth[] Truths(Proof[] parts) => Array.ConvertAll(parts, part => part.Truth);

    // What decides is what has the truth of the whole: one 'no' of an 'all', every 'no' of an 'any', what is open of what is open.
    private static ValueList<Proof> Deciding(Truth whole, IReadOnlyList<Proof> parts) => new([.. parts.Where(part => part.Truth == whole)]);

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
