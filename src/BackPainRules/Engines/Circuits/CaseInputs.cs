using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>Puts what one case says into the inputs of a program.</summary>
internal sealed class CaseInputs
{
    private readonly FlatProgram.Input[] inputs;
    private readonly RuleBook book;
    private readonly byte[] supposedWhenOpen;
    private readonly byte[] supposedWhenRefused;

    public CaseInputs(RuleBook book, FlatProgram program)
    {
        (this.book, inputs) = (book, program.Inputs);
        (supposedWhenOpen, supposedWhenRefused) = (new byte[inputs.Length], new byte[inputs.Length]);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i].Leaf.Kind == LeafKind.Sign)
            {
                var sign = (YesNoSignal)book.Signals[inputs[i].Leaf.Place];
                (supposedWhenOpen[i], supposedWhenRefused[i]) = (Supposed(sign, isRefused: false), Supposed(sign, isRefused: true));
            }
        }
    }

    public void Put(ReadingRow row, Span<CaseWord> slots)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            var (leaf, opposite) = Of(row, i);
            slots[FlatProgram.FirstInput + i] = inputs[i].IsOpposite ? opposite : leaf;
        }
    }

    private (CaseWord Leaf, CaseWord Opposite) Of(ReadingRow row, int input)
    {
        var (leaf, place) = (inputs[input].Leaf, inputs[input].Leaf.Place);
        if (leaf.Kind is LeafKind.AtLeast or LeafKind.Below or LeafKind.Choice)
        {
            var (isSo, isNotSo) = Number(leaf, row.Low[book.Places.NumberOf(place)], row.High[book.Places.NumberOf(place)]);
            return CaseWord.Of(isSo, isNotSo, isSo ? CaseWord.Supposed : default);
        }

        if (leaf.Kind == LeafKind.Asked)
        {
            var (isAsked, isUnasked) = Asked(row, place);
            return CaseWord.Of(isAsked, isUnasked, CaseWord.Supposed);
        }

        var (isYes, isNo, isRefused) = (ReadingRow.Has(row.Yes, place), ReadingRow.Has(row.No, place), ReadingRow.Has(row.Refused, place));
        if (leaf.Kind == LeafKind.Sign)
        {
            return CaseWord.Of(isYes, isNo, isYes ? CaseWord.Supposed : isNo ? default : isRefused ? supposedWhenRefused[input] : supposedWhenOpen[input]);
        }

        var isOpen = !row[book, place].IsKnown && (leaf.Kind == LeafKind.Open || !isRefused);
        return CaseWord.Of(isOpen, !isOpen, isOpen ? CaseWord.Supposed : default);
    }

    /// <summary>Whether a statement was said to be so or the person could not say, and the opposite: never open.</summary>
    public static (bool IsSo, bool IsNotSo) Asked(ReadingRow row, int place)
    {
        var isAsked = ReadingRow.Has(row.Yes, place) || ReadingRow.Has(row.Refused, place);
        return (isAsked, !isAsked);
    }

    /// <summary>Whether a number or choice is for sure as asked, and whether it is for sure not.</summary>
    public static (bool IsSo, bool IsNotSo) Number(Leaf leaf, int low, int high) => leaf.Kind switch
    {
        LeafKind.AtLeast => (low >= leaf.Steps, high < leaf.Steps),
        LeafKind.Below => (high < leaf.Steps, low >= leaf.Steps),
        _ => (low >= 0 && leaf.Choices!.AsSpan().Contains(low), low >= 0 && !leaf.Choices!.AsSpan().Contains(low)),
    };

    private static byte Supposed(YesNoSignal sign, bool isRefused)
    {
        byte supposed = 0;
        for (var supposition = Supposition.Assumed; supposition <= Supposition.Cautious; supposition++)
        {
            supposed |= supposition.IsSo(sign, isRefused) ? CaseWord.Of(supposition) : default;
        }

        return supposed;
    }
}
