using System.Text;
using System.Text.Json;

namespace BackPainRules.Tests.Fuzzing;

/// <summary>JSON that can be put together wrongly: a name may stand twice, and a value be any text.</summary>
internal sealed class JsonTree
{
    private JsonTree(string text, List<(string Name, JsonTree Value)>? parts, bool isList) => (Text, Parts, IsList) = (text, parts, isList);

    /// <summary>What is written of a value that has no parts.</summary>
    public string Text { get; set; }

    /// <summary>The members of an object or the items of a list; null: a value.</summary>
    public List<(string Name, JsonTree Value)>? Parts { get; set; }

    public bool IsList { get; }

    public static JsonTree Of(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    public static JsonTree Value(string text) => new(text, null, isList: false);

    public static JsonTree List(IEnumerable<JsonTree> items) => new("", [.. items.Select(item => ("", item))], isList: true);

    public JsonTree Copy() => new(Text, Parts?.ConvertAll(part => (part.Name, part.Value.Copy())), IsList);

    /// <summary>This and all below it.</summary>
    public IEnumerable<JsonTree> All() => Parts is null ? [this] : Parts.SelectMany(part => part.Value.All()).Prepend(this);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new("", [.. element.EnumerateObject().Select(member => (JsonSerializer.Serialize(member.Name), Of(member.Value)))], isList: false),
        JsonValueKind.Array => List(element.EnumerateArray().Select(Of)),
        _ => Value(element.GetRawText()),
    };

    private void Write(StringBuilder text)
    {
        if (Parts is null)
        {
            text.Append(Text);
            return;
        }

        text.Append(IsList ? '[' : '{');
        for (var i = 0; i < Parts.Count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(Parts[i].Name).Append(IsList ? "" : ":");
            Parts[i].Value.Write(text);
        }

        text.Append(IsList ? ']' : '}');
    }
}
