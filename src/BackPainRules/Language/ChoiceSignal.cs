using System.Text;
using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A signal that is one of several listed choices.</summary>
public abstract class ChoiceSignal : ISignal
{
    /// <summary>How many choices there are at most: in a table of cases a choice is a byte.</summary>
    internal const int MostNames = byte.MaxValue;

    private protected ChoiceSignal(string id, string text, bool lasts, string[] names) =>
        (Id, Text, Lasts, Names) = (id, text, lasts, names.Length <= MostNames ? new(names) : throw new ArgumentException($"Signal {id} has more than {MostNames} choices.", nameof(names)));

    /// <summary>A choice whose values are named and stand in no enumeration.</summary>
    internal static ChoiceSignal Of(string id, string text, bool lasts, string[] names) => new Named(id, text, lasts, names);

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Lasts { get; }

    /// <inheritdoc/>
    public SignalReader? Reader => null;

    /// <summary>The names of the choices, in order.</summary>
    public ValueList<string> Names { get; }

    /// <inheritdoc/>
    public string Allowed => $"{string.Join(", ", Names)}, doesNotKnow or prefersNotToSay";

    /// <inheritdoc/>
    public override string ToString() => Id;

    Reading? ISignal.Read(Answer answer)
    {
        var place = answer.Kind == AnswerKind.Choice ? Names.AsSpan().IndexOf(answer.ChoiceName!) : -1;
        return place >= 0 ? Reading.Between(place, place) : null;
    }

    bool ISignal.Takes(Reading reading) => reading.Low >= 0 && reading.High < Names.Count;

    string ISignal.Say(Reading reading, UnitSystem units) => InWords(Names[reading.Low]);

    // 'couchTo5K' reads as 'couch to 5K'.
    private static string InWords(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = i > 0 && char.IsLower(name[i - 1]) && !char.IsLower(name[i]);
            words.Append(begins ? " " : "").Append(begins ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    private sealed class Named(string id, string text, bool lasts, string[] names) : ChoiceSignal(id, text, lasts, names);
}
