using System.Text.Json;
using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes a proof. Findings hang on findings: each is written out once, or a proof would grow without bounds.</summary>
internal sealed class ProofJson(Utf8JsonWriter json)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>Writes the properties of a proof.</summary>
    public static void Write(Utf8JsonWriter json, Proof proof)
    {
        json.WordUnless("supposed", proof.Supposed, Supposition.Nothing);
        new ProofJson(json).Write(proof);
    }

    private void Write(Proof proof)
    {
        json.WriteString("kind", proof.Kind);
        json.TextIfAny("id", proof.Id ?? "");
        json.WriteString("text", proof.Text);
        json.Word("truth", proof.Truth);
        WriteLeaf(proof.Leaf);
        json.TextIfAny("answer", proof.Answer ?? "");
        if (proof.Calls is { } level)
        {
            json.Word("calls", level);
        }

        var isWritten = proof is { Id: not null, Kind: not ("rule" or "case" or "signal"), Because.Count: > 0 } && !written.Add($"{proof.Kind} {proof.Id}");
        json.FlagIfSet("asAbove", isWritten);
        json.List("because", isWritten ? [] : proof.Because, WritePart);
        if (proof.Rest.Count > 0 && !isWritten)
        {
            json.List("rest", proof.Rest, WritePart);
        }
    }

    private void WritePart(Proof part)
    {
        json.WriteNumber("part", part.Part);
        Write(part);
    }

    private void WriteLeaf(ProofLeaf? leaf)
    {
        switch (leaf?.Asks)
        {
            case YesNoSignal signal:
                ReadingsJson.Write(json, "reading", signal, leaf.Read, leaf.IsRefused);
                break;
            case NumberComparison comparison:
                json.WriteNumber(EnumNames.CamelCase(comparison.Comparison.ToString()), leaf.Threshold!.Value);
                ReadingsJson.Write(json, "reading", comparison.Signal, leaf.Read, leaf.IsRefused);
                break;
            case ChoiceIs choice:
                json.Strings("is", choice.Places.Select(place => choice.Signal.Names[place]));
                ReadingsJson.Write(json, "reading", choice.Signal, leaf.Read, leaf.IsRefused);
                break;
        }
    }
}
