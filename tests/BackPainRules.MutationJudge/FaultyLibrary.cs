using System.Reflection;
using System.Runtime.Loader;

namespace BackPainRules.MutationJudge;

/// <summary>The library with all faults in it, loaded into this process, none of them active at first.</summary>
internal sealed class FaultyLibrary : IDisposable
{
    public const string Control = "MutantControl";
    public const string ActiveField = "ActiveMutant";
    public const string ReachedField = "Reached";

    private const int MostFaults = 1 << 16;

    private readonly FieldInfo active;
    private readonly byte[] reached = new byte[MostFaults];

    private FaultyLibrary(Type control, bool notesWhatIsReached)
    {
        active = control.GetField(ActiveField)!;
        control.GetField(ReachedField)!.SetValue(null, notesWhatIsReached ? reached : null);
        Active = null;
    }

    /// <summary>The fault that is there; null: none.</summary>
    public int? Active
    {
        set => active.SetValue(null, value ?? -1);
    }

    public static FaultyLibrary Load(bool notesWhatIsReached)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Places.Build + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += FromTheBuild;
        Directory.SetCurrentDirectory(Places.Build);
        return new(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Places.Build, "BackPainRules.dll")).GetTypes().Single(type => type.Name == Control), notesWhatIsReached);
    }

    /// <summary>The faults that an act reaches.</summary>
    public int[] ReachedBy(Action act)
    {
        Array.Clear(reached);
        act();
        return [.. reached.Index().Where(one => one.Item != 0).Select(one => one.Index)];
    }

    public void Dispose() => AssemblyLoadContext.Default.Resolving -= FromTheBuild;

    private static Assembly? FromTheBuild(AssemblyLoadContext context, AssemblyName name) =>
        Path.Combine(Places.Build, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
}
