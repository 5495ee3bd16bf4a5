namespace BackPainRules.MutationJudge;

/// <summary>Where everything lies. What is found out stays in artifacts/mutation, so that a run that was broken off goes on; without that folder there is a new build.</summary>
internal static class Places
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>The build with all faults in it.</summary>
    public static string Build => In("build");

    /// <summary>Where each fault is, as Stryker says it.</summary>
    public static string Report => In("report.html");

    /// <summary>What was said of each fault.</summary>
    public static string Results => In("results.tsv");

    /// <summary>What an earlier run said, of the same form; what noticed a fault there is asked first. It need not be there.</summary>
    public static string Earlier => In("earlier.tsv");

    public static string Folder => Path.Combine(Root, "artifacts", "mutation");

    public static string In(string name) => Path.Combine(Folder, name);

    public static string Source(string name) => Path.Combine(Root, "tests", "BackPainRules.MutationJudge", name);

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "BackPainRules.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("It runs outside its repository."));
}
