using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>The levels of each case of a table, in the order of its rows, and where asked the rules that are established.</summary>
public sealed class ScreenedTable
{
    private readonly RuleBook book;
    private readonly byte[] floor;
    private readonly byte[] recommended;
    private readonly byte[] ceiling;
    private readonly ulong[][]? rules;

    internal ScreenedTable(RuleBook book, int count, bool withRules)
    {
        (this.book, floor, recommended, ceiling) = (book, new byte[count], new byte[count], new byte[count]);
        rules = withRules ? Array.ConvertAll(book.Rules.Items, _ => new ulong[((long)count + 63) / 64]) : null;
    }

    /// <summary>How many cases there are.</summary>
    public int Count => floor.Length;

    /// <summary>For each case the most urgent level that is established.</summary>
    public ReadOnlySpan<TriageLevel> Floor => MemoryMarshal.Cast<byte, TriageLevel>(floor);

    /// <summary>For each case the level to act on, as an assessment recommends it.</summary>
    public ReadOnlySpan<TriageLevel> Recommended => MemoryMarshal.Cast<byte, TriageLevel>(recommended);

    /// <summary>For each case the most urgent level that is established or open.</summary>
    public ReadOnlySpan<TriageLevel> Ceiling => MemoryMarshal.Cast<byte, TriageLevel>(ceiling);

    /// <summary>The rules that are established in a case, in order of their ids.</summary>
    /// <param name="row">The row of the case.</param>
    /// <exception cref="InvalidOperationException">They were not asked for.</exception>
    public IEnumerable<Rule> RulesOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        var established = rules ?? throw new InvalidOperationException("Screen the table with its rules.");
        return book.Rules.Where((_, rule) => ReadingRow.Has(established[rule], row));
    }

    // No more is ever recommended than is possible (law L1b).
    internal void Put(int firstRow, ReadOnlySpan<byte> floors, Span<byte> recommendations, ReadOnlySpan<byte> ceilings)
    {
        for (var i = 0; i < recommendations.Length; i += Vector512<byte>.Count)
        {
            var least = Vector512.Min(Vector512.Create<byte>(recommendations[i..]), Vector512.Create(ceilings[i..]));
            least.CopyTo(recommendations[i..]);
        }

        var count = Math.Min(floors.Length, Count - firstRow);
        floors[..count].CopyTo(floor.AsSpan(firstRow));
        recommendations[..count].CopyTo(recommended.AsSpan(firstRow));
        ceilings[..count].CopyTo(ceiling.AsSpan(firstRow));
    }

    internal void PutRule(int firstRow, int rule, Vector512<ulong> established)
    {
        var words = rules![rule].AsSpan(firstRow / 64);
        for (var i = 0; i < Math.Min(words.Length, Vector512<ulong>.Count); i++)
        {
            words[i] = established[i];
        }
    }
}
