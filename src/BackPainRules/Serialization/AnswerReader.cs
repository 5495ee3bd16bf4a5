using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads the answer to one signal.</summary>
internal sealed class AnswerReader(StrictJson strict)
{
    private readonly MeasureReader measures = new(strict);

    /// <summary>The answer; null and a failure where it is not readable.</summary>
    public Answer? Read(string path, ISignal signal, JsonElement value)
    {
        var measure = signal is NumberSignal number ? Measures.Of(number) : null;
        var allowed = measure is null ? signal.Allowed : $"{signal.Allowed}, or {measure.Allowed}";
        if (measure is not null && value.ValueKind == JsonValueKind.Object)
        {
            return measures.Read(path, value, measure, allowed, takesRange: true) is { } told ? Answer.Of(told.From, told.To) : null;
        }

        if (ReadPlain(signal, value) is { } answer)
        {
            return answer;
        }

        strict.Fail(path, StrictJson.WrongKind(value), $"Allowed: {allowed}.{Hint(signal, value)}");
        return null;
    }

    private static string Hint(ISignal signal, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False when signal is YesNoSignal => " Write \"yes\" or \"no\", in quotes.",
        JsonValueKind.Array when signal is NumberSignal && Ends(value) is not null => " The lower number stands first.",
        _ => "",
    };

    private static Answer? ReadPlain(ISignal signal, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => (signal, StrictJson.Text(value)) switch
        {
            (_, "doesNotKnow") => Answer.DoesNotKnow,
            (_, "prefersNotToSay") => Answer.PrefersNotToSay,
            (YesNoSignal, "yes") => Answer.Yes,
            (YesNoSignal, "no") => Answer.No,
            (ChoiceSignal choice, { } name) when choice.Names.AsSpan().Contains(name) => Answer.Of(name),
            _ => null,
        },
        JsonValueKind.Number when signal is NumberSignal && value.TryGetDecimal(out var number) => Answer.Of(number),
        JsonValueKind.Array when signal is NumberSignal => ReadRange(value),
        _ => null,
    };

    private static Answer? ReadRange(JsonElement value) => Ends(value) is var (from, to) && from <= to ? Answer.Of(from, to) : null;

    // Two numbers, in the order in which they stand.
    private static (decimal From, decimal To)? Ends(JsonElement value) =>
        value.GetArrayLength() == 2
        && value[0].ValueKind == JsonValueKind.Number
        && value[1].ValueKind == JsonValueKind.Number
        && value[0].TryGetDecimal(out var from)
        && value[1].TryGetDecimal(out var to)
            ? (from, to)
            : null;
}
