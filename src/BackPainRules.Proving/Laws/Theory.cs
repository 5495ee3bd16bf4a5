using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>What a law speaks about: one case, or two that go together, of one book.</summary>
/// <param name="book">The book.</param>
/// <param name="relations">What always holds between answers.</param>
/// <param name="isForAllSettings">Whether the switches of the book may stand either way, the same for all cases; else they stand as in the book.</param>
internal sealed class Theory(RuleBook book, IReadOnlyList<Relation> relations, bool isForAllSettings)
{
    private readonly Dictionary<string, CaseTerms> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public Script Script { get; } = new();

    public RuleBook Book => book;

    public IReadOnlyCollection<CaseTerms> Cases => cases.Values;

    public CaseTerms Case => Named("case");

    /// <summary>The other case of a law that compares two.</summary>
    public CaseTerms Later => Named("later");

    /// <summary>A case to compare with that need not be possible: nothing is assumed of its answers.</summary>
    public CaseTerms Supposed => Named("supposed", isSupposed: true);

    /// <summary>The switches that may stand either way, by id.</summary>
    public IReadOnlyDictionary<string, string> FreeSettings => settings;

    /// <summary>Assumes something of the cases, beside that they are possible.</summary>
    public void Assume(IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            Script.Assume(term);
        }
    }

    /// <summary>That the later case may say anything of a signal that a reader makes of other answers: there they give it, or the case before had it from them and nobody told it.</summary>
    public string Follows(ISignal signal)
    {
        var of = relations.Where(relation => signal.Equals(relation.Then is NotHolds not ? not.Part : relation.Then)).ToArray();
        return Smt.Or(
            Smt.Or(of.Select(relation => Later.Copy.Of(relation.When).Sure)),
            Smt.And(Smt.Or(of.Select(relation => Case.Copy.Of(relation.When).Sure)), Later.Copy[signal].IsNotAsked));
    }

    private CaseTerms Named(string name, bool isSupposed = false)
    {
        if (!cases.TryGetValue(name, out var terms))
        {
            cases.Add(name, terms = new(new(Script, book, name, Of, isSupposed ? null : relations)));
        }

        return terms;
    }

    private string Of(Setting setting)
    {
        if (!isForAllSettings)
        {
            return book.IsOn(setting) ? Smt.True : Smt.False;
        }

        if (!settings.TryGetValue(setting.Id, out var term))
        {
            settings.Add(setting.Id, term = Script.Bool($"setting {setting.Id}"));
        }

        return term;
    }
}
