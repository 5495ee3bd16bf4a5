using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace BackPainRules.MutationJudge;

/// <summary>The tests of the build, as the test framework would run them, without what it does around them.</summary>
internal static partial class TestRows
{
    private const string Space = "BackPainRules.Tests.";

    /// <summary>Every row of every test that has a say, in a fixed order.</summary>
    /// <param name="only">The one test that is wanted; null: all.</param>
    public static IEnumerable<TestRow> All(string? only = null) =>
        from type in AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Places.Build, "BackPainRules.Tests.dll")).GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        where !type.IsAbstract && !HasNoSay().IsMatch(type.FullName!)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetCustomAttributes().Any(IsFact) && (only is null || only == NameOf(type, method))
        from row in RowsOf(type, method)
        select row;

    // The faults of rules, what compiles, what is random by the clock, and what compares with bytes that were made before a fault.
    [GeneratedRegex(@"\.(Mutants|Readme|Fuzzing)\.|SameBytes")]
    private static partial Regex HasNoSay();

    private static bool IsFact(Attribute attribute)
    {
        var type = attribute.GetType();
        while (type is not null && type.Name != "FactAttribute")
        {
            type = type.BaseType;
        }

        return type is not null && type.GetProperty("Skip")!.GetValue(attribute) is null;
    }

    private static TestRow[] RowsOf(Type type, MethodInfo method)
    {
        var name = NameOf(type, method);
        var data = method.GetCustomAttributes().Where(one => one.GetType().GetMethod("GetData") is not null).ToArray();
        try
        {
            return data.Length == 0
                ? [new(name, name, () => Run(type, method, []))]
                : [.. data.SelectMany(one => (IEnumerable<object?[]>)one.GetType().GetMethod("GetData")!.Invoke(one, [method])!).Select((row, place) => new TestRow($"{name}#{place}", name, () => Run(type, method, row)))];
        }
        catch (TargetInvocationException failure)
        {
            // A source of rows that fails is a test that fails.
            return [new(name, name, () => throw failure)];
        }
    }

    private static string NameOf(Type type, MethodInfo method) => $"{type.FullName![Space.Length..]}.{method.Name}";

    private static void Run(Type type, MethodInfo method, object?[]? row)
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

    // What a list takes is put into one, what is left out has its default.
    private static object?[] Arguments(ParameterInfo[] parameters, object?[] row)
    {
        if (parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)) && row.ElementAtOrDefault(parameters.Length - 1) is not Array)
        {
            var list = Array.CreateInstance(last.ParameterType.GetElementType()!, row.Length - parameters.Length + 1);
            Array.Copy(row, parameters.Length - 1, list, 0, list.Length);
            return [.. row[..(parameters.Length - 1)], list];
        }

        return [.. row, .. parameters.Skip(row.Length).Select(parameter => parameter.DefaultValue)];
    }
}
