using System.Text.Json;
using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes a proof.</summary>
internal static class ProofJson
{
    public static void Write(Utf8JsonWriter json, Proof proof)
    {
        json.WriteStartObject();
        WriteBody(json, proof);
        json.WriteEndObject();
    }

    public static void WriteBody(Utf8JsonWriter json, Proof proof)
    {
        json.WriteString("kind", proof.Kind);
        if (proof.Id is not null)
        {
            json.WriteString("id", proof.Id);
        }

        json.WriteString("text", proof.Text);
        json.WriteString("truth", EnumNames.CamelCase(proof.Truth.ToString()));
        if (proof.Answer is not null)
        {
            json.WriteString("answer", proof.Answer);
        }

        json.List("because", proof.Because, part => WriteBody(json, part));
    }
}
