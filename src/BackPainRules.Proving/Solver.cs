namespace BackPainRules.Proving;

/// <summary>A program that decides SMT-LIB 2 in z3's way: it is started with <c>-smt2 -in</c>, once for each law.</summary>
/// <param name="Path">The program, as a path or a name on the search path.</param>
public sealed record Solver(string Path)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly TimeSpan timeAGoal = TimeSpan.FromMinutes(5);

    /// <summary>How long it may think about one goal before the goal counts as undecided: from a millisecond to a day; 5 minutes unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter or longer.</exception>
    public TimeSpan TimeAGoal
    {
        get => timeAGoal;
        init => timeAGoal = value >= TimeSpan.FromMilliseconds(1) && value <= Longest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a goal from a millisecond to a day.");
    }

    /// <summary>z3, where it lies on the search path; null: it does not.</summary>
    public static Solver? Find()
    {
        string[] names = OperatingSystem.IsWindows() ? ["z3.exe"] : ["z3"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return (from folder in folders
                from name in names
                let path = System.IO.Path.Combine(folder, name)
                where File.Exists(path)
                select new Solver(path)).FirstOrDefault();
    }
}
