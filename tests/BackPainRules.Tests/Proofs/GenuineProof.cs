using System.Text.Json.Nodes;
using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Serialization;
using BackPainRules.Tests.Agreement;
using BackPainRules.Tests.Serialization;

namespace BackPainRules.Tests.Proofs;

/// <summary>A proof of the library, to be tampered with.</summary>
/// <param name="Proof">The proof as written.</param>
/// <param name="Case">What was read.</param>
/// <param name="Strangers">Nodes of other proofs.</param>
internal sealed record GenuineProof(JsonObject Proof, CaseReadings Case, IReadOnlyList<JsonObject> Strangers)
{
    public JsonObject Readings { get; } = Written.Readings(Case);

    public string Id => (string)Proof["id"]!;

    /// <summary>Of every sample case, and of rows of random answers under every supposition, those of few nodes.</summary>
    public static IEnumerable<GenuineProof> Some(int rows, int mostNodes)
    {
        var (assessor, random) = (BackPainAssessor.Default, new Random(20261120));
        var randomRows = Enumerable.Range(0, rows).Select(i => (Case: RandomRows.Of(assessor.Book, random), From: i))
            .Select(one => (one.Case, Proofs: Written.Everything(assessor.Program, one.Case, step: 40, one.From)));
        var samples = CaseText.SampleFiles.Select(file => assessor.Assess(CaseJson.Read(File.ReadAllBytes(file), assessor.Book)))
            .Select(one => (Case: one.Basis.Recommendation.Actual.Readings, Proofs: Written.Lines(one)));
        List<JsonObject> strangers = [];
        foreach (var (read, proofs) in randomRows.Concat(samples))
        {
            foreach (var proof in proofs.Where(proof => Size(proof, mostNodes) <= mostNodes).Select(Written.Of))
            {
                if (strangers.Count > 100)
                {
                    yield return new(proof, read, strangers);
                }

                strangers = [.. Forgeries.Nodes(proof).Skip(1).Select(one => one.DeepClone().AsObject()), .. strangers.Take(300)];
            }
        }
    }

    // Counted no further than needed.
    private static int Size(Proof proof, int most)
    {
        var size = 1;
        foreach (var part in proof.Because.Concat(proof.Rest))
        {
            size += size > most ? 0 : Size(part, most);
        }

        return size;
    }
}
