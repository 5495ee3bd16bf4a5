using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>One way in which a condition can hold: leaves that hold together.</summary>
internal sealed class Way(Literal[] literals)
{
    public static Way Always { get; } = new([]);

    public IReadOnlyList<Literal> Literals => literals;

    /// <summary>Both ways at once. A leaf that another one implies adds nothing.</summary>
    public Way And(Way other)
    {
        var all = new List<Literal>(literals);
        foreach (var literal in other.Literals)
        {
            if (!all.Exists(one => one.Implies(literal)))
            {
                all.RemoveAll(literal.Implies);
                all.Add(literal);
            }
        }

        return new([.. all]);
    }

    /// <summary>Whether a leaf of it implies this one.</summary>
    public bool Implies(Literal literal) => Array.Exists(literals, one => one.Implies(literal));

    /// <summary>Only what is so in every row of one assessment.</summary>
    public Way InEveryRow() => new(Array.FindAll(literals, literal => literal.IsSameInEveryRow));

    /// <summary>Why it can never be, in words; null: it can, as far as leaves tell.</summary>
    public string? Contradiction(RuleBook book)
    {
        for (var i = 0; i < literals.Length; i++)
        {
            if (literals[i].IsImpossible)
            {
                return $"{literals[i].InWords(book)} is no answer that can be given";
            }

            for (var j = 0; j < i; j++)
            {
                if (literals[j].Contradicts(literals[i]))
                {
                    return $"{literals[j].InWords(book)} and {literals[i].InWords(book)} never hold together";
                }
            }
        }

        return null;
    }
}
