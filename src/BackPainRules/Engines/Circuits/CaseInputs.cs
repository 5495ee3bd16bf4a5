using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>Puts what one case says into the inputs of a program.</summary>
internal sealed class CaseInputs
{
    // What can be told of a statement: a bit each for 'yes', 'no' and 'asked, could not say'.
    private const int Ways = 8;

    private readonly FlatProgram.Input[] inputs;
    private readonly int[] numberPlaces;
    private readonly CaseWord[] words;

    public CaseInputs(RuleBook book, FlatProgram program)
    {
        inputs = program.Inputs;
        (numberPlaces, words) = (new int[inputs.Length], new CaseWord[Ways * inputs.Length]);
        for (var i = 0; i < inputs.Length; i++)
        {
            var leaf = inputs[i].Leaf;
            numberPlaces[i] = book.Places.NumberOf(leaf.Place);
            for (var told = 0; told < Ways && numberPlaces[i] < 0; told++)
            {
                words[(Ways * i) + told] = Statement(
                    leaf.Kind, (YesNoSignal)book.Signals[leaf.Place], isYes: (told & 1) != 0, isNo: (told & 2) != 0, isRefused: (told & 4) != 0).End(inputs[i].IsOpposite);
            }
        }
    }

    public void Put(ReadingRow row, Span<CaseWord> slots)
    {
        var yes = row.Yes;
        var no = row.No;
        var refused = row.Refused;
        for (var i = 0; i < inputs.Length; i++)
        {
            var place = inputs[i].Leaf.Place;
            var told = (int)(((yes[place >> 6] >> place) & 1) | (((no[place >> 6] >> place) & 1) << 1) | (((refused[place >> 6] >> place) & 1) << 2));
            slots[FlatProgram.FirstInput + i] = numberPlaces[i] < 0 ? words[(Ways * i) + told] : Number(i, row);
        }
    }

    private CaseWord Number(int input, ReadingRow row)
    {
        var (leaf, number) = (inputs[input].Leaf, numberPlaces[input]);
        var (isSo, isNotSo) = Number(leaf, row.Low[number], row.High[number], ReadingRow.Has(row.Refused, leaf.Place));
        return CaseWord.Of(isSo, isNotSo, isSo ? CaseWord.Supposed : default).End(inputs[input].IsOpposite);
    }

    /// <summary>Whether a number or choice is for sure as asked, and whether it is for sure not.</summary>
    public static (bool IsSo, bool IsNotSo) Number(Leaf leaf, int low, int high, bool isRefused)
    {
        var isKnown = low > int.MinValue;
        return leaf.Kind switch
        {
            LeafKind.AtLeast => (low >= leaf.Steps, high < leaf.Steps),
            LeafKind.Below => (high < leaf.Steps, low >= leaf.Steps),
            LeafKind.Choice => isKnown && leaf.Choices!.AsSpan().Contains(low) ? (true, false) : (false, isKnown),
            LeafKind.Open => (!isKnown, isKnown),
            _ => (!isKnown && !isRefused, isKnown || isRefused),
        };
    }

    private static Ends Statement(LeafKind kind, YesNoSignal sign, bool isYes, bool isNo, bool isRefused)
    {
        var isOpen = !isYes && !isNo;
        return kind switch
        {
            LeafKind.Sign => CaseWord.Of(isYes, isNo, isYes ? CaseWord.Supposed : isNo ? default : Supposed(sign, isRefused)),
            LeafKind.Asked => CaseWord.Of(isYes || isRefused, !isYes && !isRefused, CaseWord.Supposed),
            LeafKind.Open => CaseWord.Of(isOpen, !isOpen, isOpen ? CaseWord.Supposed : default),
            _ => CaseWord.Of(isOpen && !isRefused, !isOpen || isRefused, isOpen && !isRefused ? CaseWord.Supposed : default),
        };
    }

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
