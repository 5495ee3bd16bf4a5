using BackPainRules.Facts;
using BackPainRules.Telemetry;

namespace BackPainRules.Language;

/// <summary>
/// Packs of rules, checked and put in order once. Immutable: every change gives another book with another fingerprint.
/// </summary>
public sealed class RuleBook
{
    private readonly BookContents contents;
    private string? fingerprint;

    private RuleBook(
        string version, ValueList<RulePack> packs, ValueList<Tuned<decimal>> thresholds, ValueList<Tuned<bool>> settings, ValueList<string> overrides, bool isKnownSound = false)
    {
        using var timed = Timed.Begin(Operation.BuildBook);
        (Version, Packs, Tuned, Switched, SafetyOverrides) = (version, packs, thresholds, settings, overrides);
        contents = BookContents.Of(packs);
        if (!isKnownSound)
        {
            BookChecks.Run(contents);
        }

        (Rules, Questions, Signals, Findings, Advice) =
            (contents.Rules, contents.Questions, contents.Signals, contents.Findings, contents.Advice);
        (Thresholds, Settings, Contradictions) = (contents.Thresholds, contents.Settings, contents.Contradictions);
        Places = new(Signals.AsSpan());
    }

    /// <summary>The version of the content.</summary>
    public string Version { get; }

    /// <summary>The rules, in order of their ids.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The questions, in order of their ids.</summary>
    public ValueList<Question> Questions { get; }

    /// <summary>The signals that the questions answer, in order of their ids.</summary>
    public ValueList<ISignal> Signals { get; }

    /// <summary>The findings that rules conclude, each after those that it hangs on.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The advice that rules offer, in order of catalogue row.</summary>
    public ValueList<Advice> Advice { get; }

    /// <summary>The thresholds that can be tuned, in order of their ids.</summary>
    public ValueList<Threshold> Thresholds { get; }

    /// <summary>The settings that rules look at, in order of their ids.</summary>
    public ValueList<Setting> Settings { get; }

    /// <summary>What cannot be true of one case at once.</summary>
    public ValueList<Contradiction> Contradictions { get; }

    /// <summary>What runners say that the book answers or does not follow, in order of its rows.</summary>
    public ValueList<Heuristic> Heuristics => [.. Packs.SelectMany(pack => pack.Heuristics)];

    internal ValueList<RulePack> Packs { get; }
    /// <summary>The thresholds that have another value than their own.</summary>
    internal ValueList<Tuned<decimal>> Tuned { get; }

    /// <summary>The settings that are not as they are unless said.</summary>
    internal ValueList<Tuned<bool>> Switched { get; }

    /// <summary>The questions in the order of the packs: that of a consultation.</summary>
    internal IEnumerable<Question> QuestionsInOrder => Packs.SelectMany(pack => pack.Questions);

    /// <summary>SHA-256 of the canonical JSON of the logic, in lower-case hexadecimal; texts take no part.</summary>
    public string Fingerprint => fingerprint ??= BookFingerprint.Of(this);

    /// <summary>A book of these packs.</summary>
    /// <param name="version">The version of the content.</param>
    /// <param name="packs">The packs; their order means nothing.</param>
    /// <exception cref="RuleBookException">The packs do not make a sound book; every mistake is named.</exception>
    public static RuleBook Of(string version, params ReadOnlySpan<RulePack> packs) =>
        new(version, new(packs.ToArray()), [], [], []);

    /// <summary>The book of this package. Its tests check it and its fingerprint, so that not every process that starts has to.</summary>
    internal static RuleBook KnownSound(string version, string fingerprint, params ReadOnlySpan<RulePack> packs) =>
        new(version, new(packs.ToArray()), [], [], [], isKnownSound: true) { fingerprint = fingerprint };

    /// <summary>Why its app let levels be lowered, in its own words; empty: the app did not. Every assessment says it.</summary>
    public ValueList<string> SafetyOverrides { get; }

    /// <summary>This book and one more pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="RuleBookException">The packs together do not make a sound book, or the pack could lower a level.</exception>
    public RuleBook And(RulePack pack) => Changed(Packs.Add(Condition.NotNull(pack)));

    /// <summary>This book with another rule in the place of the one with the same id.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="RuleBookException">No such rule, the book would not be sound, or a level could be lowered.</exception>
    public RuleBook Replace(Rule rule) => Changed(Put(Condition.NotNull(rule).Id, rule));

    /// <summary>This book without one of its rules.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <exception cref="RuleBookException">No such rule, a level could be lowered, or another rule still asks for a finding of it.</exception>
    public RuleBook Without(string ruleId) => Changed(Put(Condition.NotNull(ruleId), null));

    /// <summary>This book with a change that may lower levels. Its app answers for that, and every assessment says it.</summary>
    /// <param name="why">Why, in words for whoever reads the assessment.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    /// <exception cref="RuleBookException">The changed book is not sound.</exception>
    public RuleBook OverrideSafety(string why, Func<RuleBook, RuleBook> change)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(new(Version, Packs, Tuned, Switched, SafetyOverrides.Add(why), isKnownSound: true) { IsGuarded = false });
        return new(changed.Version, changed.Packs, changed.Tuned, changed.Switched, changed.SafetyOverrides, isKnownSound: true);
    }

    /// <summary>This book with a tuned threshold.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="RuleBookException">No rule looks at the threshold.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside the bounds of the threshold.</exception>
    public RuleBook With(Threshold threshold, decimal value)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        if (threshold.Id is null || !Thresholds.Contains(threshold))
        {
            throw Unknown("threshold", threshold.Id ?? threshold.Title, Thresholds.Select(t => t.Id!));
        }

        if (value < threshold.Min || value > threshold.Max)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), $"Threshold '{threshold.Id}' is tuned from {threshold.Min.InWords()} to {threshold.Max.InWords()}.");
        }

        return new(Version, Packs, [.. Tuned.Where(one => one.Id != threshold.Id), new(threshold.Id, value)], Switched, SafetyOverrides, isKnownSound: true) { IsGuarded = IsGuarded };
    }

    /// <summary>This book with a setting on or off.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="on">Whether it is on.</param>
    /// <exception cref="RuleBookException">No rule looks at the setting.</exception>
    public RuleBook With(Setting setting, bool on)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return Settings.Contains(setting)
            ? new(Version, Packs, Tuned, [.. Switched.Where(one => one.Id != setting.Id), new(setting.Id, on)], SafetyOverrides, isKnownSound: true) { IsGuarded = IsGuarded }
            : throw Unknown("setting", setting.Id, Settings.Select(s => s.Id));
    }

    /// <summary>The value of a threshold in this book.</summary>
    /// <param name="threshold">The threshold.</param>
    public decimal ValueOf(Threshold threshold) =>
        Tuned<decimal>.Find(Tuned, threshold.Id) is { } tuned ? tuned.Value : threshold.Value;

    /// <summary>Whether a setting is on in this book.</summary>
    /// <param name="setting">The setting.</param>
    public bool IsOn(Setting setting) => Tuned<bool>.Find(Switched, setting.Id) is { } tuned ? tuned.Value : setting.Default;

    /// <summary>The rule with this id; null: none.</summary>
    /// <param name="id">The id.</param>
    public Rule? FindRule(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The signal with this id; null: none.</summary>
    /// <param name="id">The id.</param>
    public ISignal? FindSignal(string id) => Places.Of(id) is >= 0 and var place ? Signals[place] : null;

    /// <summary>Whether a rule outside the book may conclude a finding beside it: the book knows the finding, and no level rests on its absence.</summary>
    /// <param name="finding">The finding.</param>
    public bool TakesFromOutside(Finding finding) =>
        Findings.Any(one => one.Equals(finding)) && !SafetyLaw.OfLevels(contents).Absent.Contains(finding.Id);

    /// <summary>A condition in words, with the numbers of this book.</summary>
    /// <param name="condition">The condition.</param>
    public string InWords(Condition condition) => Condition.NotNull(condition).Fold(new ConditionText(this));

    /// <summary>Where the signals stand.</summary>
    internal SignalPlaces Places { get; }

    internal int PlaceOf(ISignal signal) => Places.Of(signal.Id) is >= 0 and var place ? place : throw new ArgumentException($"The book has no signal '{signal.Id}'.", nameof(signal));

    /// <summary>Another book in the place of this one, held to what holds for every change.</summary>
    internal RuleBook Become(string version, RulePack all, ValueList<string> overrides) =>
        Held(new(version, [all], [], [], [.. SafetyOverrides.Union(overrides, StringComparer.Ordinal)]) { IsGuarded = IsGuarded });

    private bool IsGuarded { get; init; } = true;

    private ValueList<RulePack> Put(string ruleId, Rule? instead)
    {
        var rule = FindRule(ruleId) ?? throw Unknown("rule", ruleId, Rules.Select(r => r.Id));
        return [.. Packs.Select(pack => pack with { Rules = [.. pack.Rules.Select(one => one == rule ? instead : one).OfType<Rule>()] })];
    }

    private RuleBook Changed(ValueList<RulePack> changed) => Held(new(Version, changed, Tuned, Switched, SafetyOverrides) { IsGuarded = IsGuarded });

    private RuleBook Held(RuleBook changed) =>
        IsGuarded && SafetyLaw.Broken(contents, changed.contents) is { Count: > 0 } errors ? throw new RuleBookException(new(errors.ToArray())) : changed;

    private static RuleBookException Unknown(string what, string id, IEnumerable<string> known) =>
        new([new($"unknown-{what}", id, $"The book has no {what} '{id}'.{NearestName.Hint(id, known)}")]);
}
