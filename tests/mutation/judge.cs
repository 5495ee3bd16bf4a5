#:package Mono.Cecil@0.11.6
#:property PublishAot=false
#:property GenerateDocumentationFile=true
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property ConcurrentGarbageCollection=false
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using FieldAttributes = Mono.Cecil.FieldAttributes;
using MethodBody = Mono.Cecil.Cil.MethodBody;

// Which faults of code do the tests notice?
//   dotnet run tests/mutation/judge.cs [SECONDS]
// Stryker makes the faults, all in one build, each behind a number; a run of the tests of its own for each would take weeks of processor.
// Here the tests run in one process: each once for what it reaches, then for each fault those that reach it, for at most SECONDS (60). What
// runs once in a process and is kept is judged by a process in which it is faulty from the start, and so is at last what was noticed: a test that
// compares with what was made before the fault would notice anything. All goes to artifacts/mutation: a run that was broken off goes on. Delete the
// folder for a new build; what noticed a fault in an 'earlier.tsv' of the same form is asked first.
var root = new DirectoryInfo(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".").Parent!.Parent!.FullName;
var (work, seconds, role) = (Path.Combine(root, "artifacts", "mutation"), args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 60, args.Length > 1 ? args[1] : "");
var (build, report, results, earlier) = (In("build"), In("report.html"), In("results.tsv"), In("earlier.tsv"));
if (!File.Exists(report))
{
    Mutate();
    Patch();
}

var (faults, why) = (Faults(), Explanations());
if (role.Length == 0)
{
    // What was not judged to its end is judged anew, perhaps with more time; not so what is explained.
    var explained = faults.Where(fault => why(fault) is not null).Select(fault => fault.Key).ToHashSet();
    File.WriteAllLines(results, Lines(results).GroupBy(line => line.Key).Select(group => group.Last()).Where(line => line.Verdict is "noticed" or "confirmed" or "confirmed-by-another" or "hung" || (line.Verdict.StartsWith("un", StringComparison.Ordinal) && explained.Contains(line.Key))).Select(line => $"{line.Verdict}\t{line.By}\t{line.Key}"));
    foreach (var stage in (string[])["measure", "warm", "fresh"])
    {
        Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(share => Task.Run(() => Repeat($"{stage}:{share}")))]);
    }

    var noticed = Done().Where(one => one.Value == "noticed").Select(one => one.Key).ToHashSet();
    Parallel.ForEach(faults.Where(fault => noticed.Contains(fault.Key)), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fault =>
    {
        using var child = Child($"confirm:{fault.Id}");
        child.WaitForExit();
    });
    return Sum();
}

var (active, reached) = Load();
return role.Split(':') switch
{
    ["warm", var share] => Warm(int.Parse(share, CultureInfo.InvariantCulture)),
    ["confirm", var id] => Confirm(int.Parse(id, CultureInfo.InvariantCulture)),
    ["fresh", var share] => Fresh(int.Parse(share, CultureInfo.InvariantCulture)),
    [_, var share] => Measure(int.Parse(share, CultureInfo.InvariantCulture)),
    _ => throw new ArgumentException(role),
};

string In(string name) => Path.Combine(work, name);

// Stryker would go on to try each fault in a process of its own; it is stopped when it has made them and said where they are.
void Mutate()
{
    var tests = Path.Combine(root, "tests", "BackPainRules.Tests");
    Directory.CreateDirectory(work);
    using var stryker = Process.Start(new ProcessStartInfo("dotnet", ["stryker", "-f", Path.Combine(root, "tests", "mutation", "code.json"), "-o:html", "-O", In("stryker")]) { WorkingDirectory = tests })!;
    var page = Path.Combine(In("stryker"), "reports", "mutation-report.html");
    while (!stryker.HasExited && !(File.Exists(page) && File.ReadAllText(page).Contains("app.report = {", StringComparison.Ordinal)))
    {
        Thread.Sleep(1000);
    }

    stryker.Kill(entireProcessTree: true);
    stryker.WaitForExit();
    File.Copy(page, report);
    foreach (var file in Directory.EnumerateFiles(Path.Combine(tests, "bin", "Release", "net10.0"), "*", SearchOption.AllDirectories))
    {
        var copy = Path.Combine(build, Path.GetRelativePath(Path.Combine(tests, "bin", "Release", "net10.0"), file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}

// The switch of a fault notes that it was reached, and compares; Stryker's own would search a list at each.
void Patch()
{
    var path = Path.Combine(build, "BackPainRules.dll");
    using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { InMemory = true });
    var type = module.Types.Single(type => type.Name == "MutantControl");
    var noted = new FieldDefinition("Reached", FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Byte));
    type.Fields.Add(noted);
    var method = type.Methods.Single(method => method.Name == "IsActive");
    method.Body = new MethodBody(method);
    var code = method.Body.GetILProcessor();
    var compare = code.Create(OpCodes.Ldarg_0);
    foreach (var step in (Instruction[])
    [
        code.Create(OpCodes.Ldsfld, noted), code.Create(OpCodes.Brfalse, compare),
        code.Create(OpCodes.Ldsfld, noted), code.Create(OpCodes.Ldarg_0), code.Create(OpCodes.Ldelem_U1), code.Create(OpCodes.Brtrue, compare),
        code.Create(OpCodes.Ldsfld, noted), code.Create(OpCodes.Ldarg_0), code.Create(OpCodes.Ldc_I4_1), code.Create(OpCodes.Stelem_I1),
        compare, code.Create(OpCodes.Ldsfld, type.Fields.Single(field => field.Name == "ActiveMutant")), code.Create(OpCodes.Ceq), code.Create(OpCodes.Ret),
    ])
    {
        code.Append(step);
    }

    module.Write(path);
}

(FieldInfo Active, byte[] Reached) Load()
{
    AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", build + "/");
    AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(build, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    Directory.SetCurrentDirectory(build);
    var control = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(build, "BackPainRules.dll")).GetTypes().Single(type => type.Name == "MutantControl");
    var (switched, noted) = (control.GetField("ActiveMutant")!, new byte[1 << 16]);
    control.GetField("Reached")!.SetValue(null, role.StartsWith("measure", StringComparison.Ordinal) ? noted : null);
    switched.SetValue(null, -1);
    return (switched, noted);
}

Process Child(string asked)
{
    var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], seconds.ToString(CultureInfo.InvariantCulture), asked]) { RedirectStandardOutput = true };
    start.Environment["DOTNET_GCHeapHardLimit"] = "0x140000000";
    var child = Process.Start(start)!;
    _ = child.StandardOutput.ReadToEndAsync();
    return child;
}

void Repeat(string asked)
{
    for (var ended = -1; ended != 0;)
    {
        using var child = Child(asked);
        child.WaitForExit();
        ended = child.ExitCode;
    }
}

// Each row of each test: once for what runs the first time only, once more for what it reaches each time and how long it takes.
int Measure(int share)
{
    var known = Known().Select(one => one.Row).ToHashSet();
    using var file = new StreamWriter(In($"reached.{share}.tsv"), append: true) { AutoFlush = true };
    foreach (var row in Rows().GroupBy(row => row.Method).Index().Where(one => one.Index % Environment.ProcessorCount == share).SelectMany(one => one.Item).Where(row => !known.Contains(row.Name)))
    {
        try
        {
            var (first, took) = Timed(row);
            var again = first;
            if (took < 10)
            {
                (again, took) = Timed(row);
            }

            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name}\t{took}\t{string.Join(' ', again)}\t{string.Join(' ', first.Except(again))}"));
        }
        catch (Exception e)
        {
            // A test that counts allocations, or looks at files that a test run puts beside it, has no say here.
            Console.Error.WriteLine($"left out: {row.Name}: {(e.InnerException ?? e).Message.Split('\n')[0]}");
            file.WriteLine($"{row.Name}\t0\t\t");
        }
    }

    return 0;

    (int[] Ids, double Seconds) Timed(Row row)
    {
        Array.Clear(reached);
        var watch = Stopwatch.StartNew();
        row.Run();
        return ([.. reached.Index().Where(one => one.Item != 0).Select(one => one.Index)], watch.Elapsed.TotalSeconds);
    }
}

int Warm(int share)
{
    const double Dear = 0.5;
    var rows = Rows().ToDictionary(row => row.Name);
    // The cheapest first, and of many rows of one method some later.
    var ordered = Known().Where(one => rows.ContainsKey(one.Row)).Select(one => (Row: rows[one.Row], one.Seconds, one.Ids))
        .GroupBy(one => one.Row.Method).SelectMany(group => group.OrderBy(one => one.Seconds).Index()).Select(one => (one.Item.Row, one.Item.Seconds, one.Item.Ids, Cost: one.Item.Seconds * (10 + one.Index))).OrderBy(one => one.Cost).ToArray();
    var reaching = new Dictionary<int, List<int>>();
    foreach (var (at, one) in ordered.Index())
    {
        foreach (var id in one.Ids)
        {
            (reaching.TryGetValue(id, out var list) ? list : reaching[id] = []).Add(at);
        }
    }

    var at0 = ordered.Index().ToDictionary(one => one.Item.Row.Name, one => one.Index);
    var done = Done();
    var before = Lines(earlier).Concat(Lines(results)).Where(line => line.Verdict is "noticed" or "confirmed" or "confirmed-by-another" && at0.ContainsKey(line.By)).ToList();
    var by = before.GroupBy(line => line.Key).ToDictionary(group => group.Key, group => at0[group.Last().By]);
    var judged = 0;
    foreach (var fault in faults.Where(fault => fault.Id % Environment.ProcessorCount == share && !done.ContainsKey(fault.Key)))
    {
        if (!reaching.TryGetValue(fault.Id, out var all))
        {
            Say(fault, "unreached");
            continue;
        }

        // What noticed this fault before, then what noticed others of its file, then the cheapest, those of its folder earlier. What is dear waits until the cheap had two seconds.
        int[] noticed = [.. (by.TryGetValue(fault.Key, out var one) ? [one] : Array.Empty<int>()), .. before.Where(line => line.Key.StartsWith(fault.File + '|', StringComparison.Ordinal)).GroupBy(line => at0[line.By]).OrderByDescending(group => group.Count()).Select(group => group.Key)];
        var (cheap, sum) = (all.OrderBy(at => ordered[at].Cost * (ordered[at].Row.Name.StartsWith(fault.Folder + ".", StringComparison.Ordinal) ? 0.1 : 1)).ToArray(), 0.0);
        var order = noticed.Intersect(all).Where(at => ordered[at].Seconds < Dear).Take(10).Concat(cheap.TakeWhile(at => (sum += ordered[at].Seconds) < 2)).Concat(noticed.Intersect(all)).Concat(cheap).Distinct();

        Say(fault, "started");
        var (watch, said) = (Stopwatch.StartNew(), "unnoticed");
        foreach (var (row, took, _, _) in order.Select(at => ordered[at]))
        {
            if (watch.Elapsed.TotalSeconds > (why(fault) is null ? seconds : seconds / 5))
            {
                said = "unfinished";
                break;
            }

            active.SetValue(null, fault.Id);
            var ended = Ends(row, took, out var failed, out var thread);
            active.SetValue(null, -1);
            if (!ended)
            {
                Say(fault, said = "hung", row.Name);
                if (!thread.Join(5000))
                {
                    return 1;
                }

                break;
            }

            if (failed)
            {
                // What a fault left in a cache makes later tests fail. Whose it is shows in a process that judges nothing before.
                var again = took < Dear ? row : rows.Values.First(row => row.Name.StartsWith("Golden.SeedCase", StringComparison.Ordinal));
                var isSpoiled = !Ends(again, took, out var still, out _) || still;
                Say(fault, said = isSpoiled && judged > 0 ? "again" : "noticed", row.Name);
                if (isSpoiled)
                {
                    return 1;
                }

                break;
            }
        }

        if (said is "unnoticed" or "unfinished")
        {
            Say(fault, said);
        }

        judged++;
    }

    return 0;
}

int Fresh(int share)
{
    var (done, known) = (Done(), Known().ToDictionary(one => one.Row));
    var early = known.Values.SelectMany(one => one.Early).ToHashSet();
    if (Array.Find(faults, fault => fault.Id % Environment.ProcessorCount == share && early.Contains(fault.Id) && why(fault) is null && done.GetValueOrDefault(fault.Key) is "unnoticed" or "unfinished" or "unreached") is not { } fault)
    {
        return 0;
    }

    Say(fault, "started");
    active.SetValue(null, fault.Id);
    var sum = 0.0;
    var rows = Rows().Where(row => known.TryGetValue(row.Name, out var one) && one.Ids.Length > 0).GroupBy(row => row.Method).Select(group => group.MinBy(row => known[row.Name].Seconds)!).OrderBy(row => known[row.Name].Seconds);
    foreach (var row in rows.TakeWhile(row => (sum += known[row.Name].Seconds) < seconds))
    {
        var ended = Ends(row, known[row.Name].Seconds + 2, out var failed, out _);
        if (!ended || failed)
        {
            Say(fault, ended ? "noticed" : "hung", row.Name);
            return 1;
        }
    }

    Say(fault, "unnoticed-from-the-start");
    return 1;
}

// A test that compares with what was made before the fault would notice anything. So its word is taken in a process that is faulty from the start; where it has none there, others are asked.
int Confirm(int id)
{
    var fault = Array.Find(faults, fault => fault.Id == id)!;
    var by = Lines(results).Last(line => line.Key == fault.Key).By;
    active.SetValue(null, id);
    if (Rows(by.Split('#')[0]).FirstOrDefault(row => row.Name == by) is { } witness && Fails(witness, 5))
    {
        Say(fault, "confirmed", by);
        return 0;
    }

    var (known, sum) = (Known().Where(one => one.Ids.Contains(id)).ToDictionary(one => one.Row, one => one.Seconds), 0.0);
    var others = Rows().Where(row => known.ContainsKey(row.Name)).GroupBy(row => row.Method).Select(group => group.MinBy(row => known[row.Name])!).OrderBy(row => known[row.Name] * (row.Name.StartsWith(fault.Folder + ".", StringComparison.Ordinal) ? 0.1 : 1));
    if (others.TakeWhile(row => (sum += known[row.Name]) < seconds).FirstOrDefault(row => Fails(row, known[row.Name])) is { } other)
    {
        Say(fault, "confirmed-by-another", other.Name);
        return 0;
    }

    Say(fault, "unnoticed-from-the-start", by);
    return 0;

    static bool Fails(Row row, double took) => !Ends(row, took, out var failed, out _) || failed;
}

static bool Ends(Row row, double took, out bool failed, out Thread thread)
{
    var fails = false;
    thread = new Thread(
        () =>
        {
            try
            {
                row.Run();
            }
            catch (Exception)
            {
                fails = true;
            }
        },
        16 << 20) { IsBackground = true };
    thread.Start();
    var ended = thread.Join(TimeSpan.FromSeconds((took * 20) + 5));
    failed = fails;
    return ended;
}

void Say(Fault fault, string verdict, string by = "")
{
    for (;;)
    {
        try
        {
            File.AppendAllText(results, $"{verdict}\t{by}\t{fault.Key}\n");
            return;
        }
        catch (IOException)
        {
            Thread.Sleep(3);
        }
    }
}

// The last word on each. One that was started and of which nothing more was said brought the process down.
Dictionary<string, string> Done()
{
    var done = new Dictionary<string, string>();
    foreach (var line in Lines(results))
    {
        done[line.Key] = line.Verdict;
        if (line.Verdict == "again")
        {
            done.Remove(line.Key);
        }
    }

    return done;
}

static IEnumerable<(string Verdict, string By, string Key)> Lines(string path) =>
    File.Exists(path) ? File.ReadAllLines(path).Select(line => line.Split('\t')).Where(parts => parts.Length == 3).Select(parts => (parts[0], parts[1], parts[2])) : [];

IEnumerable<(string Row, double Seconds, int[] Ids, int[] Early)> Known()
{
    return Directory.GetFiles(work, "reached.*.tsv").SelectMany(File.ReadAllLines).Select(line => line.Split('\t')).Where(parts => parts.Length == 4).Select(parts => (parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), Ids(parts[2]), Ids(parts[3])));

    static int[] Ids(string list) => Array.ConvertAll(list.Split(' ', StringSplitOptions.RemoveEmptyEntries), int.Parse);
}

// Noticed: a test failed, hung, or the process broke down. What is left is explained by a line of explained.tsv, or listed.
int Sum()
{
    var done = Done();
    var left = faults.Where(fault => done.GetValueOrDefault(fault.Key) is not ("noticed" or "confirmed" or "confirmed-by-another" or "hung" or "started")).ToArray();
    foreach (var group in faults.GroupBy(fault => fault.Folder).Append(faults.GroupBy(_ => "all").Single()))
    {
        var mine = left.Where(fault => group.Contains(fault)).ToArray();
        Console.WriteLine($"{group.Key}: {group.Count()} faults, {group.Count() - mine.Length} noticed, {mine.Count(fault => why(fault) is not null)} explained, {mine.Count(fault => why(fault) is null)} left");
    }

    foreach (var fault in left.Where(fault => why(fault) is null))
    {
        Console.WriteLine($"{fault.File}:{fault.Line} {done.GetValueOrDefault(fault.Key)}\n    {fault.From}\n    {fault.To}");
    }

    return left.All(fault => why(fault) is not null) ? 0 : 1;
}

// A file, a pattern of 'from => to', and why no test can tell the difference.
Func<Fault, string?> Explanations()
{
    var lines = File.ReadLines(Path.Combine(root, "tests", "mutation", "explained.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(parts => (File: new Regex($"^(?:{parts[0]})$"), Change: new Regex(parts[1]), Why: parts[2])).ToArray();
    return fault => lines.FirstOrDefault(line => line.File.IsMatch(fault.File) && line.Change.IsMatch($"{fault.From} => {fault.To}")).Why;
}

Fault[] Faults()
{
    var page = File.ReadAllText(report);
    var json = page.AsSpan(page.IndexOf("app.report = {", StringComparison.Ordinal) + "app.report = ".Length);
    var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json.ToString()));
    var all = new List<Fault>();
    var times = new Dictionary<string, int>();
    foreach (var (path, file) in JsonNode.Parse(ref reader)!["files"]!.AsObject())
    {
        var (name, source) = (path.Split("/src/BackPainRules/")[^1], ((string)file!["source"]!).Split('\n'));
        foreach (var mutant in file["mutants"]!.AsArray().Where(one => (string?)one!["status"] is not ("Ignored" or "CompileError")))
        {
            var (from, to) = (mutant!["location"]!["start"]!, mutant["location"]!["end"]!);
            var (line, end) = ((int)from["line"]! - 1, (int)to["line"]! - 1);
            var lines = source[line..(end + 1)];
            lines[^1] = lines[^1][..((int)to["column"]! - 1)];
            lines[0] = lines[0][((int)from["column"]! - 1)..];
            var (was, now) = (OneLine(string.Join('\n', lines)), OneLine((string)mutant["replacement"]!));
            var key = $"{name}|{was}|{now}";
            times[key] = times.GetValueOrDefault(key) + 1;
            all.Add(new(int.Parse((string)mutant["id"]!, CultureInfo.InvariantCulture), name, line + 1, was, now, $"{key}|{times[key]}"));
        }
    }

    return [.. all.OrderBy(fault => fault.Id)];

    static string OneLine(string text) => Regex.Replace(text, @"\s+", " ");
}

IEnumerable<Row> Rows(string? only = null) =>
    from type in AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(build, "BackPainRules.Tests.dll")).GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
    where !type.IsAbstract && !Regex.IsMatch(type.FullName!, @"\.(Mutants|Readme|Fuzzing)\.|SameBytes")
    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
    where method.GetCustomAttributes().Any(IsFact)
    where only is null || only == $"{type.FullName!["BackPainRules.Tests.".Length..]}.{method.Name}"
    from row in RowsOf(type, method)
    select row;

static bool IsFact(Attribute attribute)
{
    var type = attribute.GetType();
    while (type is not null && type.Name != "FactAttribute")
    {
        type = type.BaseType;
    }

    return type?.GetProperty("Skip")!.GetValue(attribute) is null && type is not null;
}

static Row[] RowsOf(Type type, MethodInfo method)
{
    var name = $"{type.FullName!["BackPainRules.Tests.".Length..]}.{method.Name}";
    var data = method.GetCustomAttributes().Where(one => one.GetType().GetMethod("GetData") is not null).ToArray();
    try
    {
        return data.Length == 0
            ? [new(name, name, () => Run(type, method, []))]
            : [.. data.SelectMany(one => (IEnumerable<object?[]>)one.GetType().GetMethod("GetData")!.Invoke(one, [method])!).Select((row, at) => new Row($"{name}#{at}", name, () => Run(type, method, row)))];
    }
    catch (TargetInvocationException e)
    {
        // A source of rows that fails is a test that fails.
        return [new(name, name, () => throw e)];
    }
}

static void Run(Type type, MethodInfo method, object?[]? row)
{
    var instance = Activator.CreateInstance(type);
    try
    {
        if (method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments(method.GetParameters(), row ?? [null]), null) is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }
    finally
    {
        (instance as IDisposable)?.Dispose();
    }
}

// As the test framework has them: what a list takes is put into one, what is left out has its default.
static object?[] Arguments(ParameterInfo[] parameters, object?[] row)
{
    if (parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)) && row.ElementAtOrDefault(parameters.Length - 1) is not Array)
    {
        var list = Array.CreateInstance(last.ParameterType.GetElementType()!, row.Length - parameters.Length + 1);
        Array.Copy(row, parameters.Length - 1, list, 0, list.Length);
        return [.. row[..(parameters.Length - 1)], list];
    }

    return [.. row, .. parameters.Skip(row.Length).Select(parameter => parameter.DefaultValue)];
}

internal sealed record Row(string Name, string Method, Action Run);

internal sealed record Fault(int Id, string File, int Line, string From, string To, string Key)
{
    public string Folder => File.Split('/')[0];
}
