namespace BackPainRules;

/// <summary>
/// Names for who wants to watch: with OpenTelemetry, <c>AddSource</c> and <c>AddMeter</c> take them, and nothing else is needed. Told are durations and, where
/// asked for, ids of rules; never a case, an answer or a level. Who does not listen pays nothing, and a listener that fails changes no assessment.
/// </summary>
public static class BackPainRulesTelemetry
{
    /// <summary>
    /// The source of activities: one for each operation, with its name, when it began and how long it took, and no tags. In the trace of a request it says that
    /// a back was assessed, and nothing about it.
    /// </summary>
    public const string ActivitySourceName = "BackPainRules";

    /// <summary>
    /// The meter of <c>backpainrules.operation.duration</c>, a histogram in seconds. Its one tag, <c>operation</c>, is the name that the activity has.
    /// </summary>
    public const string MeterName = "BackPainRules";

    /// <summary>
    /// The meter of <c>backpainrules.rule.calls</c>: how many assessments a rule called a level in, since somebody first listened. Its one tag, <c>rule</c>, is the id
    /// of the rule. The sums are of the whole process and are told only when they are collected, so none can be tied to a request. Sums over few people are
    /// health data all the same: listen only where many are assessed.
    /// </summary>
    public const string RuleMeterName = "BackPainRules.Rules";
}
