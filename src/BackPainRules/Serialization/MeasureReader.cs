using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>Reads numbers that are told with their unit, and brings them to the unit that is stored.</summary>
internal sealed class MeasureReader(StrictJson strict)
{
    private static readonly string[] Value = ["value", "unit"];
    private static readonly string[] Range = ["from", "to", "unit"];

    private readonly UnitReader units = new(strict);

    /// <summary>The lower and the upper end, equal for an exact number; null and a failure where it is not readable.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="element">What stands there.</param>
    /// <param name="measure">How it may be told.</param>
    /// <param name="allowed">What is allowed there, in words.</param>
    /// <param name="takesRange">Whether a vague number is allowed.</param>
    public (decimal From, decimal To)? Read(string path, JsonElement element, Measure measure, string allowed, bool takesRange)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            strict.Fail(path, StrictJson.WrongKind(element), $"Allowed: {allowed}.");
            return null;
        }

        var before = strict.FailureCount;
        string[] known = [.. measure.Units.Length > 0 ? Value : [], .. takesRange ? ["from", "to"] : Array.Empty<string>(), .. measure.PartNames];
        if (FormOf(element, measure, takesRange) is { } form)
        {
            var (numbers, size) = ReadForm(path, element, measure, form, known);
            return strict.FailureCount == before ? Total(path, measure, form, numbers, size) : null;
        }

        foreach (var _ in strict.Properties(element, path, known))
        {
            // Nothing that is known stands there; what does is named.
        }

        if (strict.FailureCount == before)
        {
            strict.Fail(path, "wrong-type", $"Allowed: {allowed}.");
        }

        return null;
    }

    // The form of which something stands there; the unit alone is half of a number with its unit.
    private static string[]? FormOf(JsonElement element, Measure measure, bool takesRange) => measure switch
    {
        { Units.Length: > 0 } when StrictJson.Has(element, Value[0]) => Value,
        _ when takesRange && (StrictJson.Has(element, Range[0]) || StrictJson.Has(element, Range[1])) => Range,
        { Parts.Length: > 0 } when StrictJson.Has(element, measure.PartNames[0]) || StrictJson.Has(element, measure.PartNames[1]) => measure.PartNames,
        { Units.Length: > 0 } when StrictJson.Has(element, Value[1]) => Value,
        _ => null,
    };

    private (decimal[] Numbers, decimal Size) ReadForm(string path, JsonElement element, Measure measure, string[] form, string[] known)
    {
        var (numbers, size) = (new decimal[2], 1m);
        var isParts = form == measure.PartNames;
        foreach (var (at, name, value) in strict.Properties(element, path, known, isParts ? form : form[..^1]))
        {
            var place = Array.IndexOf(form, name);
            if (place < 0)
            {
                strict.Fail(at, "not-allowed", $"It does not go with '{form[0]}'. Allowed: {string.Join(" and ", form)}.");
            }
            else if (name == Value[1])
            {
                size = units.Size(at, value, measure) ?? 0;
            }
            else
            {
                numbers[place] = (isParts ? units.Part(at, value, measure.Parts[place]) : units.Number(at, value)) ?? 0;
            }
        }

        if (!isParts && !StrictJson.Has(element, Value[1]))
        {
            units.FailMissing($"{path}.{Value[1]}", measure);
        }

        return (numbers, size);
    }

    private (decimal From, decimal To)? Total(string path, Measure measure, string[] form, decimal[] numbers, decimal size)
    {
        try
        {
            if (form == Range)
            {
                var (from, to) = (numbers[0] * size, numbers[1] * size);
                if (from <= to)
                {
                    return (from, to);
                }

                strict.Fail($"{path}.{Range[1]}", "not-allowed", $"Allowed: a number that is not below '{Range[0]}'.");
                return null;
            }

            var total = form == Value ? numbers[0] * size : (numbers[0] * measure.Parts[0].Size) + (numbers[1] * measure.Parts[1].Size);
            return (total, total);
        }
        catch (OverflowException)
        {
            strict.Fail(path, "out-of-range", "It is beyond every number that is possible.");
            return null;
        }
    }
}
