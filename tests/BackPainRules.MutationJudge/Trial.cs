namespace BackPainRules.MutationJudge;

/// <summary>One run of a row on a thread of its own, for a fault may make it run for ever.</summary>
internal sealed class Trial
{
    private const int StackBytes = 16 << 20;

    private readonly Thread thread;
    private bool fails;

    private Trial(TestRow row) => thread = new(() => fails = Fails(row), StackBytes) { IsBackground = true };

    /// <summary>Whether it came to an end.</summary>
    public bool Ended { get; private set; }

    /// <summary>Whether it came to an end and passed.</summary>
    public bool Passed => Ended && !fails;

    /// <param name="row">What to run.</param>
    /// <param name="seconds">How long it takes without a fault; it may take 20 times as long.</param>
    public static Trial Of(TestRow row, double seconds)
    {
        var trial = new Trial(row);
        trial.thread.Start();
        trial.Ended = trial.thread.Join(TimeSpan.FromSeconds((seconds * 20) + 5));
        return trial;
    }

    /// <summary>Waits a little more for one that did not come to an end.</summary>
    public bool EndsAtLast() => thread.Join(TimeSpan.FromSeconds(5));

    private static bool Fails(TestRow row)
    {
        try
        {
            row.Run();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }
}
