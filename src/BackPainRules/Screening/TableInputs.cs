using System.Runtime.Intrinsics;
using BackPainRules.Engines.Circuits;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>Puts what 512 cases of a table say into the inputs of a program.</summary>
internal sealed class TableInputs
{
    private readonly RuleBook book;
    private readonly (int Slot, Leaf Leaf, bool IsOpposite)[] inputs;

    public TableInputs(RuleBook book, FlatProgram program)
    {
        this.book = book;
        inputs = new (int, Leaf, bool)[program.Inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = (FlatProgram.FirstInput + i, program.Inputs[i].Leaf, program.Inputs[i].IsOpposite);
        }

        // So each column is looked at once.
        Array.Sort(inputs, (a, b) => (a.Leaf.Place, a.Slot).CompareTo((b.Leaf.Place, b.Slot)));
    }

    /// <summary>Puts the cases from a row on; where the table ends earlier, nothing is known of those beyond it.</summary>
    public void Put(CaseTable table, int firstRow, Span<Planes> slots)
    {
        Span<byte> bytes = stackalloc byte[Planes.Cases];
        for (var i = 0; i < inputs.Length;)
        {
            var place = inputs[i].Leaf.Place;
            var (end, column) = (EndOf(i), table.At(place));
            if (column is null)
            {
                Put(default, i, end, slots);
            }
            else if (book.Signals[place] is NumberSignal)
            {
                PutNumber(column, firstRow, i, end, slots);
            }
            else if (book.Signals[place] is ChoiceSignal)
            {
                PutChoice(Chunk(column.Bytes.Span, firstRow, bytes), i, end, slots);
            }
            else
            {
                Put(Replies(Chunk(column.Bytes.Span, firstRow, bytes)), i, end, slots);
            }

            i = end;
        }
    }

    private int EndOf(int first)
    {
        var end = first;
        while (end < inputs.Length && inputs[end].Leaf.Place == inputs[first].Leaf.Place)
        {
            end++;
        }

        return end;
    }

    private void Put(Told told, int from, int end, Span<Planes> slots)
    {
        for (var i = from; i < end; i++)
        {
            slots[inputs[i].Slot] = told.Ask(inputs[i].Leaf.Kind, book.Signals[inputs[i].Leaf.Place] as YesNoSignal, inputs[i].IsOpposite);
        }
    }

    private void PutNumber(Column column, int firstRow, int from, int end, Span<Planes> slots)
    {
        var lowest = Chunk(column.Lowest.Span, firstRow, stackalloc int[Planes.Cases], CaseTable.NotKnown);
        var highest = Chunk(column.Highest.Span, firstRow, stackalloc int[Planes.Cases], CaseTable.NotKnown);
        var isKnown = Bits.AtLeast(lowest, CaseTable.NotKnown + 1);
        for (var i = from; i < end; i++)
        {
            var (slot, leaf, isOpposite) = inputs[i];
            var (reaches, mayReach) = leaf.Kind is LeafKind.AtLeast or LeafKind.Below ? (Bits.AtLeast(lowest, leaf.Steps), Bits.AtLeast(highest, leaf.Steps)) : default;
            slots[slot] = leaf.Kind switch
            {
                LeafKind.AtLeast => new Told(reaches, isKnown & ~mayReach, default).Ask(LeafKind.Sign, null, isOpposite),
                LeafKind.Below => new Told(isKnown & ~mayReach, reaches, default).Ask(LeafKind.Sign, null, isOpposite),
                _ => new Told(isKnown, default, default).Ask(leaf.Kind, null, isOpposite),
            };
        }
    }

    private void PutChoice(ReadOnlySpan<byte> choices, int from, int end, Span<Planes> slots)
    {
        var isOpen = Bits.Equal(choices, 0);
        for (var i = from; i < end; i++)
        {
            var (slot, leaf, isOpposite) = inputs[i];
            var isSo = Vector512<ulong>.Zero;
            foreach (var choice in leaf.Choices ?? [])
            {
                isSo |= Bits.Equal(choices, (byte)(choice + 1));
            }

            slots[slot] = leaf.Kind == LeafKind.Choice
                ? new Told(isSo, ~isSo & ~isOpen, default).Ask(LeafKind.Sign, null, isOpposite)
                : new Told(~isOpen, default, default).Ask(leaf.Kind, null, isOpposite);
        }
    }

    private static Told Replies(ReadOnlySpan<byte> replies) =>
        new(Bits.Equal(replies, (byte)Reply.Yes), Bits.Equal(replies, (byte)Reply.No), Bits.Equal(replies, (byte)Reply.CannotSay));

    // The rows of a chunk; at the end of the table in memory of our own, filled up with what is not known.
    private static ReadOnlySpan<T> Chunk<T>(ReadOnlySpan<T> column, int firstRow, Span<T> own, T notKnown = default)
        where T : struct
    {
        var rest = column[firstRow..];
        if (rest.Length >= own.Length)
        {
            return rest[..own.Length];
        }

        own.Fill(notKnown);
        rest.CopyTo(own);
        return own;
    }
}
