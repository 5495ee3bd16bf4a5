#:property PublishAot=false
#:property GenerateDocumentationFile=true
#:property RestorePackagesWithLockFile=false
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

// Holds each bill of materials against what was packed and what is locked.
var (packages, bills) = (Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal).ToArray(), args[1]);
var faults = packages.SelectMany(FaultsOf).ToArray();
Array.ForEach(faults, Console.WriteLine);
return packages.Length > 0 && faults.Length == 0 ? 0 : 1;

List<string> FaultsOf(string package)
{
    var (id, version, asked) = Packed(package);
    var locked = Locked(Path.Combine("src", id));
    var parts = Json(Path.Combine(bills, $"{id}.cdx.json"))["components"]!.AsArray().Select(part => part!.AsObject()).ToArray();

    var needed = Names(asked.SelectMany(one => Closure(locked[one.Target]!.AsObject(), one.Ids)), version);
    var known = Names(Directory.GetDirectories("src").SelectMany(Locked).SelectMany(target => target.Value!.AsObject()), version);
    var listed = parts.Where(part => (string?)part["scope"] != "excluded").Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // What is built from this repository has its licence, and no hash before it is packed.
    var foreign = parts.Where(part => !Directory.Exists(Path.Combine("src", (string)part["name"]!))).ToArray();
    Console.WriteLine($"{id} {version}: {listed.Count} packages at run time, {parts.Length - listed.Count} to build it");
    return
    [
        .. needed.Except(listed, StringComparer.OrdinalIgnoreCase).Select(name => $"{id}: the bill lacks {name}."),
        .. listed.Except(needed, StringComparer.OrdinalIgnoreCase).Select(name => $"{id}: the bill has {name}, which is not needed at run time."),
        .. parts.Select(Name).Except(known, StringComparer.OrdinalIgnoreCase).Select(name => $"{id}: the bill has {name}, which no lock file has."),
        .. foreign.Where(part => part["licenses"] is not JsonArray { Count: > 0 }).Select(part => $"{id}: the bill has no licence of {Name(part)}."),
        .. foreign.Where(part => !HasHash(part)).Select(part => $"{id}: the bill has no SHA-512 of {Name(part)}."),
    ];
}

static (string Id, string Version, (string Target, string[] Ids)[] Asked) Packed(string package)
{
    using var zip = ZipFile.OpenRead(package);
    using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
    var elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);
    return (
        elements["id"].Single().Value,
        elements["version"].Single().Value,
        [.. elements["group"].Select(group => (group.Attribute("targetFramework")!.Value, group.Elements().Select(one => one.Attribute("id")!.Value).ToArray()))]);
}

// What is asked for, and what that asks for in turn.
static IEnumerable<KeyValuePair<string, JsonNode?>> Closure(JsonObject target, IEnumerable<string> ids) =>
    ids.Select(id => target.Single(entry => string.Equals(entry.Key, id, StringComparison.OrdinalIgnoreCase)))
        .SelectMany(entry => Closure(target, (entry.Value!["dependencies"] as JsonObject ?? []).Select(one => one.Key)).Prepend(entry));

// A project of this repository is locked without a version: it has that of the package.
static HashSet<string> Names(IEnumerable<KeyValuePair<string, JsonNode?>> entries, string version) =>
    entries.Select(entry => $"{entry.Key} {(string?)entry.Value!["resolved"] ?? version}").ToHashSet(StringComparer.OrdinalIgnoreCase);

static string Name(JsonObject part) => $"{part["name"]} {part["version"]}";

static bool HasHash(JsonObject part) =>
    (part["hashes"] as JsonArray ?? []).Any(hash => (string?)hash!["alg"] == "SHA-512" && ((string?)hash["content"])?.Length == 128);

static JsonObject Locked(string project) => Json(Path.Combine(project, "packages.lock.json"))["dependencies"]!.AsObject();

static JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();
