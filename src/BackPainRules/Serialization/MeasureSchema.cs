using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>Writes what the schema says of numbers with their unit. How much is possible in each unit is left to the check.</summary>
internal static class MeasureSchema
{
    /// <summary>The forms of a measure, as alternatives of a list that is open.</summary>
    public static void WriteForms(Utf8JsonWriter json, Measure measure, decimal min, bool takesRange)
    {
        if (measure.Units.Length > 0)
        {
            WriteNumbers(json, measure, min, "value");
        }

        if (takesRange)
        {
            WriteNumbers(json, measure, min, "from", "to");
        }

        if (measure.Parts.Length > 0)
        {
            json.WriteSchema(() => json.WriteClosedObject(measure.PartNames, () => WriteParts(json, measure)));
        }
    }

    /// <summary>A pace.</summary>
    public static void WritePace(Utf8JsonWriter json) => json.WriteClosedObject([.. Measures.PaceTime.PartNames, PaceReader.Per], () =>
    {
        WriteParts(json, Measures.PaceTime);
        json.WriteSchema(PaceReader.Per, () => json.Strings("enum", Measures.PaceDistance.UnitNames));
    });

    private static void WriteNumbers(Utf8JsonWriter json, Measure measure, decimal min, params string[] names) =>
        json.WriteSchema(() => json.WriteClosedObject([.. names, "unit"], () =>
        {
            foreach (var name in names)
            {
                json.WriteSchema(name, () =>
                {
                    json.WriteString("type", "number");
                    if (min >= 0)
                    {
                        json.WriteNumber("minimum", 0);
                    }
                });
            }

            json.WriteSchema("unit", () => json.Strings("enum", measure.UnitNames));
        }));

    private static void WriteParts(Utf8JsonWriter json, Measure measure)
    {
        foreach (var part in measure.Parts)
        {
            json.WriteSchema(part.Name, () =>
            {
                json.WriteString("type", part.IsWhole ? "integer" : "number");
                json.WriteNumber("minimum", part.From);
                if (part.Below is { } below)
                {
                    json.WriteNumber("exclusiveMaximum", below);
                }
            });
        }
    }
}
