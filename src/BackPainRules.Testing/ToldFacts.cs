using BackPainRules.Facts;

namespace BackPainRules.Testing;

/// <summary>Runs, shoes and earlier calls of a case, in short words.</summary>
public static class ToldFacts
{
    /// <summary>One more run in the log.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="daysAgo">How many days before the consultation it was.</param>
    /// <param name="kilometers">How far; null: not known.</param>
    /// <param name="minutes">How long; null: not known.</param>
    public static RunnerCase Ran(this RunnerCase runner, int daysAgo, decimal? kilometers = null, decimal? minutes = null)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner.Ran(new RunningSession { Date = runner.Before(daysAgo), DistanceMeters = kilometers * 1000, RunningSeconds = minutes * 60 });
    }

    /// <summary>More runs in the log. None given: the log is there, and says that there was no run.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="runs">The runs.</param>
    public static RunnerCase Ran(this RunnerCase runner, params ReadOnlySpan<RunningSession> runs)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner with { Sessions = [.. runner.Sessions ?? [], .. runs] };
    }

    /// <summary>One more pair of shoes in use.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kilometers">How far it was run; null: not known.</param>
    /// <param name="visiblyWorn">Whether it looks worn; null: not known.</param>
    /// <param name="hardCushioning">Whether its cushioning is hard; null: not known.</param>
    public static RunnerCase Wears(this RunnerCase runner, string name, decimal? kilometers = null, bool? visiblyWorn = null, bool? hardCushioning = null)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var shoe = new Shoe { Name = name, DistanceMeters = kilometers * 1000, VisiblyWorn = visiblyWorn, HardCushioning = hardCushioning };
        return runner with { Shoes = [.. runner.Shoes ?? [], shoe] };
    }

    /// <summary>A level that an earlier assessment called and nobody has cleared.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="daysAgo">How many days before the consultation it was called.</param>
    /// <param name="auditId">What called it, such as <c>BSI1b</c>.</param>
    /// <param name="level">The level.</param>
    public static RunnerCase CalledBefore(this RunnerCase runner, int daysAgo, string auditId, Urgency level)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner with { EarlierCalls = [.. runner.EarlierCalls ?? [], new EarlierCall { On = runner.Before(daysAgo), AuditId = auditId, Level = level }] };
    }

    /// <summary>No earlier assessment called anything that stands.</summary>
    /// <param name="runner">The case.</param>
    public static RunnerCase NothingCalledBefore(this RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner with { EarlierCalls = [] };
    }
}
