using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>
/// Reads step rate and step length out of the runs of the 28 days up to the last run that tell them. Both are rough, so an answer on the sheet stands alone: one that
/// differs a little from what a watch says contradicts nothing.
/// </summary>
internal static class RecentSteps
{
    private const int Days = 28;

    public static Reading Cadence(RunnerCase runner, DateOnly today) => Mean(runner, Gait.Cadence, run => run.CadenceStepsPerMinute);

    public static Reading StepLength(RunnerCase runner, DateOnly today) => Mean(runner, Gait.StepLength, run => run.StepLengthMeters);

    private static Reading Mean(RunnerCase runner, NumberSignal signal, Func<RunningSession, decimal?> amount)
    {
        if (runner.Answers[signal.Id].HasValue || RunLog.LastDay(runner) is not { } last)
        {
            return default;
        }

        var (sum, count, weighted, seconds) = (0m, 0, 0m, (decimal?)0);
        foreach (var run in RunLog.Runs(runner, last.AddDays(1 - Days), last))
        {
            if (amount(run) is { } value)
            {
                sum += value;
                count++;
                weighted += value * (run.RunningSeconds ?? 0);
                seconds += run.RunningSeconds;
            }
        }

        return count == 0 ? default : signal.Of(seconds > 0 ? weighted / seconds.Value : sum / count);
    }
}
