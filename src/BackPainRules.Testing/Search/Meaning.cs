using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>
/// What a case means for a book, worked out a second time: Kleene logic that shares nothing with the engines, so that what it expects of them
/// is no echo. Either of what is known, or of the case as it is acted on: danger absent and reassurance not given where nobody was asked.
/// </summary>
internal sealed class Meaning(BookGates gates, RunnerCase runner, bool isAssumed = false)
{
    private readonly Dictionary<string, Reading?> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<Gate, Truth> truths = [];

    public RunnerCase Runner => runner;

    /// <summary>Whether a gate holds, fails or is open.</summary>
    public Truth Of(Gate gate)
    {
        if (!truths.TryGetValue(gate, out var truth))
        {
            truths.Add(gate, truth = gate.Leaf is null ? Counted(gate) : gate.Holds ? OfLeaf(gate.Leaf) : (Truth)(-(int)OfLeaf(gate.Leaf)));
        }

        return truth;
    }

    /// <summary>Whether the case can be: nothing is told twice in two ways, nothing contradicts, and nothing is so that does not apply.</summary>
    public bool IsPossible()
    {
        foreach (var (id, _) in runner.Answers)
        {
            if (Read(gates.Book.FindSignal(id)!) is null)
            {
                return false;
            }
        }

        return !gates.Contradictions.Any(one => Of(one) == Truth.Yes)
            && !gates.Conditional.Exists(signal => Read(signal) == Reading.Yes && Of(gates.AskedIf(signal)!) == Truth.No);
    }

    private Truth OfLeaf(Condition leaf)
    {
        var truth = leaf switch
        {
            YesNoSignal signal => OfSignal(signal),
            NumberComparison comparison => Compared(comparison),
            ChoiceIs choice => Read(choice.Signal) is { IsKnown: true } place ? (choice.Places.Contains(place.Low) ? Truth.Yes : Truth.No) : Truth.Unknown,
            Finding finding => Of(gates.Of(finding)),
            Setting setting => gates.Book.IsOn(setting) ? Truth.Yes : Truth.No,
            _ => throw new InvalidOperationException($"'{leaf}' is no leaf."),
        };
        return isAssumed && truth == Truth.Unknown ? Truth.No : truth;
    }

    private Truth OfSignal(YesNoSignal signal)
    {
        var reading = Read(signal) ?? default;
        if (!reading.IsKnown && isAssumed && (signal.IsPresumed || signal.Danger != Danger.None))
        {
            reading = signal.IsPresumed ? Reading.Yes : Reading.No;
        }

        var told = !reading.IsKnown ? Truth.Unknown : reading == Reading.Yes ? Truth.Yes : Truth.No;
        var isRefused = !reading.IsKnown && runner.Answers[signal.Id].IsRefused;
        return told != Truth.Yes && !isRefused && gates.AskedIf(signal) is { } askedIf && Of(askedIf) < told ? Of(askedIf) : told;
    }

    private Truth Compared(NumberComparison comparison)
    {
        if (Read(comparison.Signal) is not { IsKnown: true } reading)
        {
            return Truth.Unknown;
        }

        var (low, high) = SignalReading.ThatMeet(comparison, gates.Book);
        return reading.Low >= low && reading.High <= high ? Truth.Yes : reading.High < low || reading.Low > high ? Truth.No : Truth.Unknown;
    }

    private Truth Counted(Gate gate)
    {
        var (lowest, highest) = (0, gate.Sum);
        foreach (var (weight, part) in gate.Parts)
        {
            if (lowest >= gate.Count || highest < gate.Count)
            {
                break;
            }

            var truth = Of(part);
            lowest += truth == Truth.Yes ? weight : 0;
            highest -= truth == Truth.No ? weight : 0;
        }

        return lowest >= gate.Count ? Truth.Yes : highest < gate.Count ? Truth.No : Truth.Unknown;
    }

    private Reading? Read(ISignal signal)
    {
        if (!readings.TryGetValue(signal.Id, out var reading))
        {
            readings.Add(signal.Id, reading = SignalReading.Of(signal, runner, runner.Before(0)));
        }

        return reading;
    }
}
