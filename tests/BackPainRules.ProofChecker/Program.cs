using System.Text.Json.Nodes;
using BackPainRules.Auditing;

// An assessment that was written with its proofs may stand for READINGS, and for PROOF. Exit code 0: every proof is established.
var files = (args is [_, _, _] ? args : throw new ArgumentException("Name three files: BOOK READINGS PROOF."))
    .Select(file => JsonNode.Parse(File.ReadAllBytes(file), null, new() { MaxDepth = 1000, AllowDuplicateProperties = false })!.AsObject()).ToArray();
var checker = new ProofChecker(files[0], files[1]["readings"]!.AsObject());
var checks = (files[2]["proofs"]?.AsArray().Select(one => one!.AsObject()) ?? [files[2]]).Select(proof => (Proof: proof, Refusal: checker.Check(proof))).ToArray();
foreach (var (proof, refusal) in checks)
{
    Console.WriteLine($"{proof["kind"]} {proof["id"]}, '{proof["truth"]}'{(proof["calls"] is { } level ? $", calls {level}" : "")}{(proof["supposed"] is { } how ? $", open answers {how}" : "")}: {(refusal is null ? "established" : $"refused. {refusal}")}");
}

return checks.All(one => one.Refusal is null) ? 0 : 1;
