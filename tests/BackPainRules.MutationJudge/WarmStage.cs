using System.Diagnostics;

namespace BackPainRules.MutationJudge;

/// <summary>One process for many faults: for each the rows that reach it, until one notices it.</summary>
internal sealed class WarmStage(FaultyLibrary library, Fault[] faults, Explanations explanations, double seconds)
{
    // Of what cannot be noticed the cheap rows are asked, to be sure.
    private const double ShareForTheExplained = 0.2;

    // A row that must pass in a process that no fault spoiled.
    private const string Sound = "Golden.SeedCase";

    private readonly RowOrder order = RowOrder.Of(TestRows.All());

    public int Run(int share)
    {
        var done = Verdicts.Last();
        var judged = 0;
        foreach (var fault in faults.Where(fault => fault.Id % Environment.ProcessorCount == share && done.GetValueOrDefault(fault.Key, Verdict.Again) == Verdict.Again))
        {
            if (!order.Reaches(fault))
            {
                Verdicts.Say(fault, Verdict.Unreached);
                continue;
            }

            Verdicts.Say(fault, Verdict.Started);
            if (!Judge(fault, isFirst: judged++ == 0))
            {
                return 1;
            }
        }

        return 0;
    }

    // False: this process is spoiled, or a thread goes on in it for ever.
    private bool Judge(Fault fault, bool isFirst)
    {
        var (watch, most) = (Stopwatch.StartNew(), explanations.Of(fault) is null ? seconds : seconds * ShareForTheExplained);
        foreach (var (row, took) in order.For(fault))
        {
            if (watch.Elapsed.TotalSeconds > most)
            {
                Verdicts.Say(fault, Verdict.Unfinished);
                return true;
            }

            library.Active = fault.Id;
            var trial = Trial.Of(row, took);
            library.Active = null;
            if (!trial.Ended)
            {
                Verdicts.Say(fault, Verdict.Hung, row.Name);
                return trial.EndsAtLast();
            }

            if (!trial.Passed)
            {
                // What a fault left in a cache makes later tests fail. Whose it is shows in a process that judges nothing before.
                var isSpoiled = !Trial.Of(took < RowOrder.Dear ? row : order.First(Sound), took).Passed;
                Verdicts.Say(fault, isSpoiled && !isFirst ? Verdict.Again : Verdict.Noticed, row.Name);
                return !isSpoiled;
            }
        }

        Verdicts.Say(fault, Verdict.Unnoticed);
        return true;
    }
}
