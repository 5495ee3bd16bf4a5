using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>
/// One case as bits and whole numbers, in memory that its owner lends: a bit by signal place for 'yes', for 'no' and for 'asked, could not say';
/// and for each number or choice the lowest and the highest value that it can be.
/// </summary>
/// <param name="bits">Memory for the bits: <see cref="BitWords"/> words.</param>
/// <param name="numbers">Memory for the numbers: <see cref="Numbers"/> of them.</param>
internal readonly ref struct ReadingRow(Span<ulong> bits, Span<int> numbers)
{
    private readonly Span<int> numbers = numbers;

    /// <summary>The statements that are so.</summary>
    public Span<ulong> Yes { get; } = bits[..(bits.Length / 3)];

    /// <summary>The statements that are not so.</summary>
    public Span<ulong> No { get; } = bits.Slice(bits.Length / 3, bits.Length / 3);

    /// <summary>The signals of which nothing is known although the person was asked.</summary>
    public Span<ulong> Refused { get; } = bits[(bits.Length / 3 * 2)..];

    /// <summary>By place among numbers: the lowest value, <see cref="int.MinValue"/> where nothing is known.</summary>
    public Span<int> Low => numbers[..(numbers.Length / 2)];

    /// <summary>By place among numbers: the highest value, <see cref="int.MaxValue"/> where nothing is known.</summary>
    public Span<int> High => numbers[(numbers.Length / 2)..];

    public static int BitWords(RuleBook book) => 3 * ((book.Signals.Count + 63) / 64);

    public static int Numbers(RuleBook book) => 2 * book.Places.NumberCount;

    /// <summary>Whether a bit is set.</summary>
    public static bool Has(ReadOnlySpan<ulong> bits, int place) => ((bits[place >> 6] >> place) & 1) != 0;

    /// <summary>Whether any bit is set.</summary>
    public static bool Any(ReadOnlySpan<ulong> bits)
    {
        var any = 0UL;
        foreach (var word in bits)
        {
            any |= word;
        }

        return any != 0;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Yes.Clear();
        No.Clear();
        Refused.Clear();
        Low.Fill(int.MinValue);
        High.Fill(int.MaxValue);
    }

    /// <summary>What is known of a signal.</summary>
    public Reading this[RuleBook book, int place]
    {
        get
        {
            if (book.Places.NumberOf(place) is >= 0 and var number)
            {
                return Low[number] == int.MinValue ? default : Reading.Between(Low[number], High[number]);
            }

            return Has(Yes, place) ? Reading.Yes : Has(No, place) ? Reading.No : default;
        }
    }

    /// <summary>Puts what is known of a signal in the place of what was.</summary>
    public void Put(RuleBook book, int place, Reading reading)
    {
        if (book.Places.NumberOf(place) is >= 0 and var number)
        {
            (Low[number], High[number]) = (reading.Low, reading.High);
        }
        else
        {
            Set(Yes, place, reading == Reading.Yes);
            Set(No, place, reading == Reading.No);
        }

        if (reading.IsKnown)
        {
            Set(Refused, place, false);
        }
    }

    /// <summary>A statement of which nothing was known is so, or not.</summary>
    public void Say(int place, bool isSo) => Set(isSo ? Yes : No, place, true);

    /// <summary>The person was asked for a signal and gave no value.</summary>
    public void Refuse(int place) => Set(Refused, place, true);

    private static void Set(Span<ulong> bits, int place, bool isSet)
    {
        var bit = 1UL << place;
        bits[place >> 6] = isSet ? bits[place >> 6] | bit : bits[place >> 6] & ~bit;
    }
}
