using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BackPainRules.Engines.Circuits;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>
/// Puts what the cases of a table say into the inputs of a program. Each column is read for many cases at once, as memory likes it; what it says then stands
/// as bits.
/// </summary>
internal sealed class TableInputs
{
    /// <summary>How many chunks of cases are read at once, at most: some pages of memory a column.</summary>
    public const int Chunks = 32;

    private readonly RuleBook book;
    private readonly ToldInput[] inputs;
    private readonly List<(int Place, Leaf? Compared)> sources = [];

    public TableInputs(RuleBook book, FlatProgram program)
    {
        this.book = book;
        inputs = new ToldInput[program.Inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            var (leaf, isOpposite) = program.Inputs[i];
            var source = (leaf.Place, leaf.Kind switch
            {
                LeafKind.Choice => leaf,
                LeafKind.AtLeast or LeafKind.Below => new Leaf(LeafKind.AtLeast, leaf.Place, leaf.Steps),
                _ => null,
            });
            if (!sources.Contains(source))
            {
                sources.Add(source);
            }

            inputs[i] = new(sources.IndexOf(source), leaf.Kind, book.Signals[leaf.Place] as YesNoSignal, isOpposite);
        }
    }

    /// <summary>How many vectors of bits a reading needs.</summary>
    public int BitVectors => sources.Count * Chunks * Told.Vectors;

    /// <summary>Reads some chunks of cases from a row on into bits; where the table ends earlier, nothing is known of those beyond it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(CaseTable table, int firstRow, int chunks, Span<Vector512<ulong>> bits)
    {
        // The last rows of a table are filled up in memory of our own.
        var (count, isEnd) = (chunks * Planes.Cases, table.Count - firstRow < chunks * Planes.Cases);
        var (bytes, low, high) = isEnd ? (new byte[count], new int[count], new int[count]) : ([], [], []);
        for (var i = 0; i < sources.Count; i++)
        {
            var (place, compared) = sources[i];
            var into = bits.Slice(i * Chunks * Told.Vectors, chunks * Told.Vectors);
            if (table.At(place) is not { } column)
            {
                into.Clear();
            }
            else if (book.Signals[place] is NumberSignal)
            {
                var lowest = Rows(column.Lowest, firstRow, count, low, CaseTable.NotKnown);
                if (compared is { } leaf)
                {
                    Told.Number(lowest, Rows(column.Highest, firstRow, count, high, CaseTable.NotKnown), leaf.Steps, into);
                }
                else
                {
                    Told.Number(lowest, into);
                }
            }
            else if (book.Signals[place] is ChoiceSignal)
            {
                Told.Choice(Rows(column.Bytes, firstRow, count, bytes), compared, into);
            }
            else
            {
                Told.Statement(Rows(column.Bytes, firstRow, count, bytes), into);
            }
        }
    }

    /// <summary>Puts one chunk of what was read into the inputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(ReadOnlySpan<Vector512<ulong>> bits, int chunk, Span<Planes> slots)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            var told = bits.Slice(((inputs[i].Source * Chunks) + chunk) * Told.Vectors, Told.Vectors);
            slots[FlatProgram.FirstInput + i] = inputs[i].Of(told[0], told[1]);
        }
    }

    private static ReadOnlySpan<T> Rows<T>(ReadOnlyMemory<T> column, int firstRow, int count, Span<T> own, T notKnown = default)
        where T : struct
    {
        var rest = column.Span[firstRow..];
        if (rest.Length >= count)
        {
            return rest[..count];
        }

        own.Fill(notKnown);
        rest.CopyTo(own);
        return own;
    }
}
