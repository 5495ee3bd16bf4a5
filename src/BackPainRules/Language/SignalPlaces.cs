namespace BackPainRules.Language;

/// <summary>Where the signals of a book stand: each at a place in the order of ids, numbers and choices also at one among themselves.</summary>
internal sealed class SignalPlaces
{
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly int[] numbers;
    private readonly int[] derived;

    public SignalPlaces(ReadOnlySpan<ISignal> signals)
    {
        numbers = new int[signals.Length];
        var places = new List<int>();
        for (var i = 0; i < signals.Length; i++)
        {
            byId.Add(signals[i].Id, i);
            numbers[i] = signals[i] is YesNoSignal ? -1 : NumberCount++;
            if (signals[i].Reader is not null)
            {
                places.Add(i);
            }
        }

        derived = [.. places];
    }

    /// <summary>How many signals are numbers or choices, whose readings are whole numbers.</summary>
    public int NumberCount { get; }

    /// <summary>The places of the signals that are also read out of richer facts.</summary>
    public ReadOnlySpan<int> Derived => derived;

    /// <summary>The place of the signal with this id; -1: none.</summary>
    public int Of(string signalId) => byId.TryGetValue(signalId, out var place) ? place : -1;

    /// <summary>The place among numbers and choices of the signal at a place; -1: it is a statement.</summary>
    public int NumberOf(int place) => numbers[place];
}
