using System.Diagnostics;

namespace BackPainRules.Telemetry;

/// <summary>An operation that is timed until it is disposed of. Where nobody listens it is nothing: no clock is read and no memory allocated.</summary>
internal readonly struct Timed : IDisposable
{
    private readonly string? operation;
    private readonly Activity? activity;
    private readonly Activity? around;
    private readonly long began;

    private Timed(string operation)
    {
        (this.operation, around) = (operation, Activity.Current);
        var made = Listeners.Ask(() => Instruments.Activities?.CreateActivity(operation, ActivityKind.Internal));
        Listeners.Tell(() => made?.Start());
        (activity, began) = (made, Stopwatch.GetTimestamp());
    }

    /// <summary>Begins an operation.</summary>
    /// <param name="operation">One of <see cref="Operation"/>.</param>
    public static Timed Begin(string operation) => Instruments.AreListenedTo ? new(operation) : default;

    public void Dispose()
    {
        if (operation is not null)
        {
            End(operation, Stopwatch.GetElapsedTime(began), activity, around);
        }
    }

    private static void End(string operation, TimeSpan took, Activity? activity, Activity? around)
    {
        Listeners.Tell(() => Instruments.Durations?.Record(took.TotalSeconds, new KeyValuePair<string, object?>("operation", operation)));
        if (activity is null)
        {
            return;
        }

        Listeners.Tell(activity.Stop);

        // A listener that threw has kept it from being taken back.
        if (Activity.Current == activity)
        {
            Activity.Current = around;
        }
    }
}
