using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>Writes what the schema says of runs and shoes.</summary>
internal static class FactSchema
{
    public static void WriteList<T>(Utf8JsonWriter json, string text, FactProperty<T>[] properties)
    {
        json.WriteString("description", text);
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", FactReader.MostFacts);
        json.WriteSchema("items", () =>
        {
            json.WriteClosedObject(properties.Where(property => property.IsRequired).Select(property => property.Name), () =>
            {
                foreach (var property in properties)
                {
                    json.WriteSchema(property.Name, () => WriteProperty(json, property));
                    if (property.InUnits is { } form)
                    {
                        json.WriteSchema(form.Name, () => WriteForm(json, form, property.Min));
                    }
                }
            });
            json.WriteSchemas("allOf", () => WriteToldOnce(json, properties));
        });
    }

    private static void WriteProperty<T>(Utf8JsonWriter json, FactProperty<T> property)
    {
        switch (property.Kind)
        {
            case FactKind.Date:
                json.WriteDay(property.Text);
                return;
            case FactKind.Number:
                json.WriteRange(property.Min, property.Max);
                break;
            case FactKind.Choice:
                json.Strings("enum", property.Choices);
                break;
            case FactKind.Step:
                json.WriteClosedObject(["week", "run"], () =>
                {
                    json.WriteSchema("week", () => json.WriteString("type", "integer"));
                    json.WriteSchema("run", () => json.WriteString("type", "integer"));
                });
                break;
            case FactKind.Pace:
                MeasureSchema.WritePace(json);
                break;
            default:
                json.WriteString("type", property.Kind == FactKind.Flag ? "boolean" : "string");
                break;
        }

        json.WriteString("description", property.Text);
    }

    private static void WriteForm(Utf8JsonWriter json, UnitForm form, decimal min)
    {
        json.WriteSchemas("anyOf", () => MeasureSchema.WriteForms(json, form.Measure, min, takesRange: false));
        json.WriteString("description", form.Text);
    }

    // One fact is told in one form, and a pace stands beside a distance or a time, not beside both.
    private static void WriteToldOnce<T>(Utf8JsonWriter json, FactProperty<T>[] properties)
    {
        foreach (var property in properties.Where(property => property.InUnits is not null))
        {
            json.WriteSchema(() => json.WriteSchema("not", () => json.Strings("required", [property.Name, property.InUnits!.Name])));
        }

        foreach (var pace in properties.Where(property => property.Kind == FactKind.Pace))
        {
            json.WriteSchema(() =>
            {
                json.WriteSchema("if", () => json.Strings("required", [pace.Name]));
                json.WriteSchema("then", () => json.WriteSchemas("oneOf", () =>
                {
                    foreach (var completed in properties.Where(property => pace.Completes.Contains(property.Name)))
                    {
                        json.WriteSchema(() => json.WriteSchemas("anyOf", () =>
                        {
                            json.WriteSchema(() => json.Strings("required", [completed.Name]));
                            json.WriteSchema(() => json.Strings("required", [completed.InUnits!.Name]));
                        }));
                    }
                }));
            });
        }
    }
}
