using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>Puts what one case says into the inputs of a program.</summary>
internal sealed class CaseInputs
{
    // What can be told of a statement: a bit each for 'yes', 'no' and 'asked, could not say'.
    private const int Ways = 8;

    private readonly (int Place, int Slot)[] statements;
    private readonly CaseWord[] words;
    private readonly (Leaf Leaf, int Number, bool IsOpposite, int Slot)[] numbers;

    public CaseInputs(RuleBook book, FlatProgram program)
    {
        var (ofStatements, wordsOfStatements, ofNumbers) = (new List<(int, int)>(), new List<CaseWord>(), new List<(Leaf, int, bool, int)>());
        for (var i = 0; i < program.Inputs.Length; i++)
        {
            var ((leaf, isOpposite), slot) = (program.Inputs[i], FlatProgram.FirstInput + i);
            if (book.Signals[leaf.Place] is YesNoSignal sign)
            {
                ofStatements.Add((leaf.Place, slot));
                for (var told = 0; told < Ways; told++)
                {
                    wordsOfStatements.Add(Statement(leaf.Kind, sign, isYes: (told & 1) != 0, isNo: (told & 2) != 0, isRefused: (told & 4) != 0).End(isOpposite));
                }
            }
            else
            {
                ofNumbers.Add((leaf, book.Places.NumberOf(leaf.Place), isOpposite, slot));
            }
        }

        (statements, words, numbers) = ([.. ofStatements], [.. wordsOfStatements], [.. ofNumbers]);
    }

    public void Put(ReadingRow row, Span<CaseWord> slots)
    {
        var yes = row.Yes;
        var no = row.No;
        var refused = row.Refused;
        for (var i = 0; i < statements.Length; i++)
        {
            var (place, slot) = statements[i];
            var told = (int)(((yes[place >> 6] >> place) & 1) | (((no[place >> 6] >> place) & 1) << 1) | (((refused[place >> 6] >> place) & 1) << 2));
            slots[slot] = words[(Ways * i) + told];
        }

        foreach (var (leaf, number, isOpposite, slot) in numbers)
        {
            var (isSo, isNotSo) = Number(leaf, row.Low[number], row.High[number], ReadingRow.Has(refused, leaf.Place));
            slots[slot] = CaseWord.Of(isSo, isNotSo, isSo ? CaseWord.Supposed : default).End(isOpposite);
        }
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
