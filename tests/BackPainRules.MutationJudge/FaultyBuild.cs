using System.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BackPainRules.MutationJudge;

/// <summary>One build with all faults in it, each behind a number.</summary>
internal static class FaultyBuild
{
    public static void Make()
    {
        Mutate();
        Patch(Path.Combine(Places.Build, "BackPainRules.dll"));
    }

    // Stryker would go on to try each fault in a process of its own; it is stopped when it has made them and said where they are.
    private static void Mutate()
    {
        var tests = Path.Combine(Places.Root, "tests", "BackPainRules.Tests");
        Directory.CreateDirectory(Places.Folder);
        using var stryker = Process.Start(new ProcessStartInfo("dotnet", ["stryker", "-f", Places.Source("stryker.json"), "-o:html", "-O", Places.In("stryker")]) { WorkingDirectory = tests })!;
        var page = Path.Combine(Places.In("stryker"), "reports", "mutation-report.html");
        while (!stryker.HasExited && !(File.Exists(page) && File.ReadAllText(page).Contains(FaultReport.Begin, StringComparison.Ordinal)))
        {
            Thread.Sleep(1000);
        }

        stryker.Kill(entireProcessTree: true);
        stryker.WaitForExit();
        var built = Path.Combine(tests, "bin", "Release", "net10.0");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Places.Build, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        File.Copy(page, Places.Report);
    }

    // The switch of a fault notes that it was reached, and compares; Stryker's own would search a list at each.
    private static void Patch(string path)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { InMemory = true });
        var type = module.Types.Single(type => type.Name == FaultyLibrary.Control);
        var reached = new FieldDefinition(FaultyLibrary.ReachedField, FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Byte));
        type.Fields.Add(reached);
        var active = type.Fields.Single(field => field.Name == FaultyLibrary.ActiveField);
        var method = type.Methods.Single(method => method.Name == "IsActive");
        method.Body = new MethodBody(method);
        var code = method.Body.GetILProcessor();
        var compare = code.Create(OpCodes.Ldarg_0);
        Instruction[] steps =
        [
            code.Create(OpCodes.Ldsfld, reached), code.Create(OpCodes.Brfalse, compare),
            code.Create(OpCodes.Ldsfld, reached), code.Create(OpCodes.Ldarg_0), code.Create(OpCodes.Ldelem_U1), code.Create(OpCodes.Brtrue, compare),
            code.Create(OpCodes.Ldsfld, reached), code.Create(OpCodes.Ldarg_0), code.Create(OpCodes.Ldc_I4_1), code.Create(OpCodes.Stelem_I1),
            compare, code.Create(OpCodes.Ldsfld, active), code.Create(OpCodes.Ceq), code.Create(OpCodes.Ret),
        ];
        Array.ForEach(steps, code.Append);
        module.Write(path);
    }
}
