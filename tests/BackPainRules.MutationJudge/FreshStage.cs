namespace BackPainRules.MutationJudge;

/// <summary>What runs once in a process and is kept, such as the making of the default book, is judged in a process in which it is faulty from the start: one process, one fault.</summary>
internal sealed class FreshStage(FaultyLibrary library, Fault[] faults, Explanations explanations, double seconds)
{
    /// <returns>0: there is no such fault any more.</returns>
    public int Run(int share)
    {
        var (last, measured) = (Verdicts.Last(), Measurement.Read().ToDictionary(one => one.Row));
        var early = measured.Values.SelectMany(one => one.Early).ToHashSet();
        if (Array.Find(faults, fault => fault.Id % Environment.ProcessorCount == share && early.Contains(fault.Id) && explanations.Of(fault) is null
            && last.GetValueOrDefault(fault.Key) is Verdict.Unnoticed or Verdict.Unfinished or Verdict.Unreached) is not { } fault)
        {
            return 0;
        }

        Verdicts.Say(fault, Verdict.Started);
        library.Active = fault.Id;
        var sum = 0.0;
        var rows = TestRows.All().Where(row => measured.TryGetValue(row.Name, out var one) && one.Faults.Length > 0)
            .GroupBy(row => row.Test).Select(test => test.MinBy(row => measured[row.Name].Seconds)!).OrderBy(row => measured[row.Name].Seconds);
        foreach (var row in rows.TakeWhile(row => (sum += measured[row.Name].Seconds) < seconds))
        {
            var trial = Trial.Of(row, measured[row.Name].Seconds + 2);
            if (!trial.Passed)
            {
                Verdicts.Say(fault, trial.Ended ? Verdict.Noticed : Verdict.Hung, row.Name);
                return 1;
            }
        }

        Verdicts.Say(fault, Verdict.UnnoticedFromTheStart);
        return 1;
    }
}
