namespace BackPainRules.MutationJudge;

/// <summary>
/// A test that compares with what was made before the fault would notice anything. So its word is taken in a process that is faulty from the start; where it has none
/// there, others are asked.
/// </summary>
internal sealed class ConfirmStage(FaultyLibrary library, Fault[] faults, double seconds)
{
    public int Run(int id)
    {
        var fault = Array.Find(faults, fault => fault.Id == id)!;
        var by = Verdicts.Read(Places.Results).Last(line => line.Key == fault.Key).By;
        library.Active = id;
        if (TestRows.All(only: by.Split('#')[0]).FirstOrDefault(row => row.Name == by) is { } witness && !Trial.Of(witness, 5).Passed)
        {
            Verdicts.Say(fault, Verdict.Confirmed, by);
            return 0;
        }

        var (took, sum) = (Measurement.Read().Where(one => one.Faults.Contains(id)).ToDictionary(one => one.Row, one => one.Seconds), 0.0);
        var others = TestRows.All().Where(row => took.ContainsKey(row.Name)).GroupBy(row => row.Test).Select(test => test.MinBy(row => took[row.Name])!)
            .OrderBy(row => took[row.Name] * (row.Name.StartsWith(fault.Folder + '.', StringComparison.Ordinal) ? 0.1 : 1));
        var other = others.TakeWhile(row => (sum += took[row.Name]) < seconds).FirstOrDefault(row => !Trial.Of(row, took[row.Name]).Passed);
        Verdicts.Say(fault, other is null ? Verdict.UnnoticedFromTheStart : Verdict.ConfirmedByAnother, other?.Name ?? by);
        return 0;
    }
}
