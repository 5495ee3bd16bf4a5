namespace BackPainRules.MutationJudge;

/// <summary>What was said of each fault, in the order in which it was said; the last word counts.</summary>
internal static class Verdicts
{
    public static bool IsNoticed(this Verdict verdict) => verdict >= Verdict.Hung;

    public static IEnumerable<(Verdict Verdict, string By, string Key)> Read(string path) =>
        from line in File.Exists(path) ? File.ReadAllLines(path) : []
        let parts = line.Split('\t')
        where parts.Length == 3
        select (Enum.Parse<Verdict>(parts[0]), parts[1], parts[2]);

    public static Dictionary<string, Verdict> Last()
    {
        var last = new Dictionary<string, Verdict>();
        foreach (var (verdict, _, key) in Read(Places.Results))
        {
            last[key] = verdict;
        }

        return last;
    }

    /// <summary>Adds a word, beside other processes that do the same.</summary>
    public static void Say(Fault fault, Verdict verdict, string by = "")
    {
        while (true)
        {
            try
            {
                File.AppendAllText(Places.Results, $"{verdict}\t{by}\t{fault.Key}\n");
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(3);
            }
        }
    }

    /// <summary>Forgets of each fault all but the last word, and that too of what is to be tried anew, perhaps with more time or more tests.</summary>
    /// <param name="explained">What nothing can notice is not tried twice.</param>
    public static void Tidy(HashSet<string> explained) => File.WriteAllLines(
        Places.Results,
        from line in Read(Places.Results)
        group line by line.Key into said
        let last = said.Last()
        where last.Verdict.IsNoticed() || (explained.Contains(last.Key) && last.Verdict > Verdict.Again)
        select $"{last.Verdict}\t{last.By}\t{last.Key}");
}
