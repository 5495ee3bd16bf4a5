using System.Text;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Why something holds, does not hold, or is open: a statement, its truth, and the parts that decide it.</summary>
/// <param name="Kind">What kind of statement it is, such as <c>rule</c>, <c>signal</c> or <c>all</c>.</param>
/// <param name="Id">The id of the rule, finding or signal; null for a combination.</param>
/// <param name="Text">The statement in words.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Answer">For a signal what was read, in words, or why there is nothing; null for other kinds.</param>
/// <param name="Because">The parts that decide it.</param>
public sealed record Proof(string Kind, string? Id, string Text, Truth Truth, string? Answer, ValueList<Proof> Because)
{
    /// <summary>The other parts of what is open: none of them settles it. Empty where something is settled.</summary>
    internal ValueList<Proof> Rest { get; init; } = [];

    /// <summary>The place of what it proves among the parts of what that is a part of in the book, from 0.</summary>
    internal int Part { get; init; }

    /// <summary>What a leaf asks and what was read; null where no answer is read.</summary>
    internal ProofLeaf? Leaf { get; init; }

    /// <summary>The level that a case calls when it holds, or that a rule calls for sure; null: none.</summary>
    internal Urgency? Calls { get; init; }

    /// <summary>What the whole proof supposes of open answers.</summary>
    internal Supposition Supposed { get; init; }

    /// <summary>The proof as indented lines: <c>+</c> holds, <c>-</c> does not, <c>?</c> is open. A definition or finding is proved once.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Write(this, 0);
        return text.ToString();

        void Write(Proof proof, int depth)
        {
            var isRepeated = proof is { Id: not null, Kind: not "case", Because.Count: > 0 } && !shown.Add(proof.Kind + proof.Id);
            text.Append(' ', depth * 2)
                .Append(proof.Truth switch { Truth.Yes => "+ ", Truth.No => "- ", _ => "? " })
                .Append(proof.Text)
                .Append(proof.Answer is null ? "" : $": {proof.Answer}")
                .Append(isRepeated ? " (as above)" : "")
                .Append('\n');
            foreach (var part in isRepeated ? [] : Lines(proof))
            {
                Write(part, depth + 1);
            }
        }
    }

    // 'All of these' around another 'all of these' says nothing, and a case is one by itself.
    private static ValueList<Proof> Lines(Proof proof) =>
        proof is { Kind: "all" or "case", Because: [{ Kind: "all" } one] } ? Lines(one) : proof.Because;

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
