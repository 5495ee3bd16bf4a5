namespace BackPainRules.RunningData.Logs;

/// <summary>Seven days or more in a row without a run, among the days that the log covers.</summary>
/// <param name="First">The first day without a run.</param>
/// <param name="Last">The last day without a run.</param>
/// <param name="MayBeginEarlier">It begins with the log: it may be longer.</param>
/// <param name="GoesOn">It lasts until the end of the log: it may go on.</param>
public sealed record RunningBreak(DateOnly First, DateOnly Last, bool MayBeginEarlier, bool GoesOn)
{
    /// <summary>How many days it has in the log.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;
}
