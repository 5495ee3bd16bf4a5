using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BackPainRules.Tests.Telemetry;

/// <summary>What is heard of the library from its beginning to its end: every activity, and every measurement with its tags.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities;

    /// <summary>Listens.</summary>
    /// <param name="throwing">What this listener throws at; null: at nothing.</param>
    /// <param name="only">All that it listens to, "activities" or the name of a meter; null: everything.</param>
    public Overheard(string? throwing = null, string? only = null)
    {
        activities = new()
        {
            ShouldListenTo = source => source.Name == BackPainRulesTelemetry.ActivitySourceName && only is null or "activities",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Heard("sampled", throwing, ActivitySamplingResult.AllDataAndRecorded),
            ActivityStarted = activity => Heard("started", throwing, activity),
            ActivityStopped = activity => Activities.Enqueue(Heard("stopped", throwing, activity)),
        };
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is BackPainRulesTelemetry.MeterName or BackPainRulesTelemetry.RuleMeterName && (only is null || only == instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Durations.Enqueue(new(Heard("measured", throwing, instrument), value, tags.ToArray())));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Sums.Enqueue(new(instrument, value, tags.ToArray())));
        meters.Start();
    }

    public ConcurrentQueue<Activity> Activities { get; } = new();

    public ConcurrentQueue<Measurement> Durations { get; } = new();

    public ConcurrentQueue<Measurement> Sums { get; } = new();

    public IEnumerable<string> Operations => Durations.Select(one => (string)one.Tags.Single().Value!);

    /// <summary>Asks for the sums, as a collector does.</summary>
    public void Collect() => meters.RecordObservableInstruments();

    /// <summary>The sum of each rule when it is asked for.</summary>
    public Dictionary<string, double> Collected()
    {
        Collect();
        var sums = Sums.ToDictionary(one => (string)one.Tags.Single().Value!, one => one.Value);
        Sums.Clear();
        return sums;
    }

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    private static T Heard<T>(string what, string? throwing, T value) =>
        what == throwing ? throw new InvalidOperationException($"A listener failed when it heard '{what}'.") : value;

    public sealed record Measurement(Instrument Instrument, double Value, KeyValuePair<string, object?>[] Tags);
}
