using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BackPainRules.Telemetry;

/// <summary>What durations are told to. Made when the first operation begins; null where a listener threw when it heard of it.</summary>
internal static class Instruments
{
    public static readonly ActivitySource? Activities = Listeners.Ask(() => new ActivitySource(BackPainRulesTelemetry.ActivitySourceName));

    public static readonly Histogram<double>? Durations = Listeners.Ask(() =>
        new Meter(BackPainRulesTelemetry.MeterName).CreateHistogram<double>("backpainrules.operation.duration", "s", "How long an operation took."));

    /// <summary>Whether anybody wants to know.</summary>
    public static bool AreListenedTo => Durations is { Enabled: true } || (Activities is not null && Activities.HasListeners());
}
