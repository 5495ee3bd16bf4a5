using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>The conditions of a book over one copy of a case, on one plane. Definitions and findings are named once.</summary>
internal sealed class ConditionTerms(BookCopy copy, Plane plane) : IConditionFold<TruthTerm>
{
    private readonly Dictionary<Definition, TruthTerm> definitions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TruthTerm> findings = new(StringComparer.Ordinal);

    /// <summary>The terms of a condition; what it shares with others is folded once.</summary>
    public TruthTerm Of(Condition condition) => condition switch
    {
        AllOf all => All(all, Each(all)),
        AnyOf any => Any(any, Each(any)),
        NotHolds not => Of(not.Part).Not(),
        AtLeastOf atLeast => AtLeast(atLeast, [.. atLeast.Parts.Select(part => Of(part.Part))]),
        Definition definition => Named(definition),
        _ => condition.Fold(this),
    };

    public TruthTerm Signal(YesNoSignal signal)
    {
        var told = (SignTerms)copy[signal];
        if (plane != Plane.Known)
        {
            return TruthTerm.Known(told.Supposed(plane));
        }

        // Not to be asked is a 'no', unless somebody was asked all the same: then a 'yes' counts, and so does not knowing.
        return copy.AskedIf(signal) is { } askedIf
            ? new(told.Yes, Smt.Or(told.Yes, Smt.And(Smt.Not(told.No), Smt.Or(told.Refused, Of(askedIf).Possible))))
            : new(told.Yes, Smt.Not(told.No));
    }

    public TruthTerm Compare(NumberComparison comparison)
    {
        var (number, steps) = ((NumberTerms)copy[comparison.Signal], Steps.Of(comparison.Signal, copy.Book.ValueOf(comparison.Threshold)));
        return Filled(comparison.Comparison switch
        {
            Comparison.AtLeast => number.AtLeast(steps),
            Comparison.Above => number.AtLeast(steps + 1),
            Comparison.Below => number.AtLeast(steps).Not(),
            _ => number.AtLeast(steps + 1).Not(),
        });
    }

    public TruthTerm Choice(ChoiceIs choice) => Filled(((ChoiceTerms)copy[choice.Signal]).IsOneOf(choice.Places));

    public TruthTerm Finding(Finding finding)
    {
        if (!findings.TryGetValue(finding.Id, out var truth))
        {
            var ways = from rule in copy.Book.Rules
                       from conclusion in rule.Conclusions
                       where conclusion.Finding.Id == finding.Id
                       select copy.Concludes(rule, plane, conclusion.From);
            findings.Add(finding.Id, truth = copy.Script.Define($"{copy.Name} {plane} finding {finding.Id}", TruthTerm.Any(ways)));
        }

        return truth;
    }

    public TruthTerm Setting(Setting setting) => copy.Of(setting);

    public TruthTerm Definition(Definition definition, TruthTerm meaning) => meaning;

    public TruthTerm All(AllOf all, TruthTerm[] parts) => TruthTerm.All(parts);

    public TruthTerm Any(AnyOf any, TruthTerm[] parts) => TruthTerm.Any(parts);

    public TruthTerm Not(NotHolds not, TruthTerm part) => part.Not();

    public TruthTerm AtLeast(AtLeastOf atLeast, TruthTerm[] parts) => new(
        Smt.Reaches(atLeast.Count, parts.Select((part, place) => (atLeast.Parts[place].Weight, part.Sure))),
        Smt.Reaches(atLeast.Count, parts.Select((part, place) => (atLeast.Parts[place].Weight, part.Possible))));

    /// <summary>That a rule calls a level at least so urgent: the first of its cases that holds does.</summary>
    public TruthTerm Calls(Rule rule, Urgency atLeast)
    {
        var (ways, lower) = (new List<TruthTerm>(), new List<TruthTerm>());
        foreach (var one in rule.Cases)
        {
            if (one.Calls >= atLeast)
            {
                ways.Add(TruthTerm.All([Of(one.When), .. lower]));
            }
            else
            {
                lower.Add(Of(one.When).Not());
            }
        }

        return TruthTerm.All([Of(rule.Stem), TruthTerm.Any(ways)]);
    }

    // Where open answers are filled in, a number or a choice that is still open is taken as not so.
    private TruthTerm Filled(TruthTerm leaf) => plane == Plane.Known ? leaf : TruthTerm.Known(leaf.Sure);

    private TruthTerm Named(Definition definition)
    {
        // A law may bring a definition of its own that has the id of one of the book.
        if (!definitions.TryGetValue(definition, out var truth))
        {
            truth = copy.Script.Define($"{copy.Name} {plane} definition {definition.Id} ({definitions.Count})", Of(definition.Meaning));
            definitions.Add(definition, truth);
        }

        return truth;
    }

    private TruthTerm[] Each(Group group) => [.. group.Parts.Select(Of)];
}
