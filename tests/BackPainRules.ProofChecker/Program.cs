using System.Text.Json.Nodes;
using BackPainRules.Auditing;
// An assessment that was written with its proofs may stand for READINGS, and for PROOF. Exit code 0: every proof is established. 1: one is not. 2: there is nothing to check.
try
{
    JsonObject[] files = [.. (args is [_, _, _] ? args : throw new FormatException("Name three files: BOOK READINGS PROOF.")).Select(file => JsonNode.Parse(File.ReadAllBytes(file), null, new() { MaxDepth = 1000, AllowDuplicateProperties = false }) as JsonObject ?? throw new FormatException($"{file} is no object."))];
    var (book, readings, proofs) = (files[0]["rules"] is JsonObject && files[0]["questions"] is JsonObject ? files[0] : throw new FormatException($"{args[0]} is no book."), files[1]["readings"] as JsonObject, files[2]["kind"] is null ? files[2]["proofs"] as JsonArray : new JsonArray(files[2].DeepClone()));
    var checker = readings is null || proofs is not { Count: > 0 } ? throw new FormatException($"{(readings is null ? args[1] : args[2])} has no {(readings is null ? "readings" : "proofs")}; write it with --explain.") : new ProofChecker(book, readings);
    var checks = proofs.Select(one => one as JsonObject ?? []).Select(proof => (Proof: proof, Refusal: checker.Check(proof))).ToArray();
    Array.ForEach(checks, one => Console.WriteLine($"{one.Proof["kind"]} {one.Proof["id"]}, '{one.Proof["truth"]}'{(one.Proof["calls"] is { } level ? $", calls {level}" : "")}{(one.Proof["supposed"] is { } how ? $", open answers {how}" : "")}: {(one.Refusal is null ? "established" : $"refused. {one.Refusal}")}"));
    return checks.All(one => one.Refusal is null) ? 0 : 1;
}
catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or FormatException) { Console.Error.WriteLine($"{string.Join(' ', args)}: {wrong.Message}"); return 2; }
