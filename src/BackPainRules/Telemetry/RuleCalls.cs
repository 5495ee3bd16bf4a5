using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace BackPainRules.Telemetry;

/// <summary>
/// How often each rule called a level. Counted in sums and told when they are collected: a counter that is told of each call would let a listener tie the
/// call to the request under way, as OpenTelemetry does by its exemplars.
/// </summary>
internal static class RuleCalls
{
    // Only when first counted: a short process that nobody listens to would wait for it.
    private static readonly Lazy<ConcurrentDictionary<string, long>> Sums = new(() => new(StringComparer.Ordinal));

    private static readonly ObservableCounter<long>? Counter = Listeners.Ask(() =>
        new Meter(BackPainRulesTelemetry.RuleMeterName).CreateObservableCounter("backpainrules.rule.calls", Measurements, "{assessment}", "In how many assessments a rule called a level."));

    /// <summary>Whether anybody wants to know.</summary>
    public static bool AreListenedTo => Counter is { Enabled: true };

    public static void Add(string ruleId) => Sums.Value.AddOrUpdate(ruleId, 1, (_, sum) => sum + 1);

    private static IEnumerable<Measurement<long>> Measurements() =>
        Sums.Value.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new Measurement<long>(one.Value, new KeyValuePair<string, object?>("rule", one.Key)));
}
