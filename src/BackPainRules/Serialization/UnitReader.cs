using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>Reads what a number with its unit consists of.</summary>
internal sealed class UnitReader(StrictJson strict)
{
    private const int ShortestStart = 3;
    private const int ShortestGuess = 4;

    /// <summary>The size of the unit that is named; null and a failure where it is none of the measure.</summary>
    public decimal? Size(string path, JsonElement element, Measure measure)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            strict.Fail(path, "wrong-type", $"Allowed: {measure.AllowedUnits}.");
            return null;
        }

        var name = StrictJson.Text(element) ?? "";
        if (Array.Find(measure.Units, unit => unit.Name == name) is { } known)
        {
            return known.Size;
        }

        var hint = Array.Find(measure.Units, unit => IsMeant(name, unit)) is { } meant ? $" Did you mean '{meant.Name}'?" : "";
        strict.Fail(path, "unknown-unit", $"Allowed: {measure.AllowedUnits}.{hint}");
        return null;
    }

    public void FailMissing(string path, Measure measure) => strict.Fail(path, "missing", $"It is needed. Allowed: {measure.AllowedUnits}.");

    /// <summary>One of two numbers that tell an amount together; null and a failure where it is not allowed.</summary>
    public decimal? Part(string path, JsonElement element, UnitPart part)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number))
        {
            if (part.Allows(number))
            {
                return number;
            }

            strict.Fail(path, "out-of-range", $"Allowed: {part.Allowed}.");
            return null;
        }

        strict.Fail(path, StrictJson.WrongKind(element), $"Allowed: {part.Allowed}.");
        return null;
    }

    /// <summary>A number; null and a failure otherwise.</summary>
    public decimal? Number(string path, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number))
        {
            return number;
        }

        strict.Fail(path, StrictJson.WrongKind(element), "Allowed: a number.");
        return null;
    }

    // Two letters are near to every other two: short names are compared without case and plural, words by how they begin and are spelt.
    private bool IsMeant(string name, Unit unit)
    {
        var written = name.Trim().ToLowerInvariant().TrimEnd('s', '.');
        return written == unit.Name.TrimEnd('s')
            || (written.Length >= ShortestStart && unit.Word.StartsWith(written, StringComparison.Ordinal))
            || (written.Length >= ShortestGuess && written[0] == unit.Word[0] && strict.Hint(written, [unit.Word.TrimEnd('s')]).Length > 0);
    }
}
