using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// Packs of rules, checked and put in order once. Immutable: every change gives another book with another fingerprint.
/// </summary>
public sealed class RuleBook
{
    private readonly ValueList<RulePack> packs;
    private readonly ValueList<Tuned<decimal>> thresholds;
    private readonly ValueList<Tuned<bool>> settings;
    private readonly Dictionary<string, int> signalPlaces = new(StringComparer.Ordinal);
    private string? fingerprint;

    private RuleBook(
        string version, ValueList<RulePack> packs, ValueList<Tuned<decimal>> thresholds, ValueList<Tuned<bool>> settings, bool isKnownSound = false)
    {
        (Version, this.packs, this.thresholds, this.settings) = (version, packs, thresholds, settings);

        var contents = BookContents.Of(packs);
        if (!isKnownSound)
        {
            BookChecks.Run(contents);
        }

        (Rules, Questions, Signals, Findings, Advice) =
            (contents.Rules, contents.Questions, contents.Signals, contents.Findings, contents.Advice);
        (Thresholds, Settings, Contradictions) = (contents.Thresholds, contents.Settings, contents.Contradictions);
        for (var i = 0; i < Signals.Count; i++)
        {
            signalPlaces.Add(Signals[i].Id, i);
        }
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
    public ValueList<Heuristic> Heuristics => [.. packs.SelectMany(pack => pack.Heuristics)];

    /// <summary>The questions in the order of the packs: that of a consultation.</summary>
    internal IEnumerable<Question> QuestionsInOrder => packs.SelectMany(pack => pack.Questions);

    /// <summary>SHA-256 of the canonical JSON of the logic, in lower-case hexadecimal; texts take no part.</summary>
    public string Fingerprint => fingerprint ??= BookFingerprint.Of(this);

    /// <summary>A book of these packs.</summary>
    /// <param name="version">The version of the content.</param>
    /// <param name="packs">The packs; their order means nothing.</param>
    /// <exception cref="RuleBookException">The packs do not make a sound book; every mistake is named.</exception>
    public static RuleBook Of(string version, params ReadOnlySpan<RulePack> packs) =>
        new(version, new(packs.ToArray()), [], []);

    /// <summary>The book of this package. Its tests check it, so that not every process that starts has to.</summary>
    internal static RuleBook KnownSound(string version, params ReadOnlySpan<RulePack> packs) =>
        new(version, new(packs.ToArray()), [], [], isKnownSound: true);

    /// <summary>This book and one more pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="RuleBookException">The packs together do not make a sound book.</exception>
    public RuleBook And(RulePack pack) => new(Version, packs.Add(pack), thresholds, settings);

    /// <summary>This book without one of its rules.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <exception cref="RuleBookException">No such rule, a red flag would go, or another rule still asks for a finding of it.</exception>
    public RuleBook Without(string ruleId)
    {
        var rule = FindRule(ruleId) ?? throw Unknown("rule", ruleId, Rules.Select(r => r.Id));
        foreach (var conclusion in rule.Conclusions)
        {
            if (conclusion.Finding is RedFlag && !Rules.Any(other => other.Id != ruleId && other.Conclusions.Any(c => c.Finding.Equals(conclusion.Finding))))
            {
                throw new RuleBookException([new("red-flag-lost", ruleId, $"Without it nothing raises the red flag '{conclusion.Finding.Id}'; red flags stay.")]);
            }
        }

        if (rule.Escalated is not null)
        {
            throw new RuleBookException([new("red-flag-lost", ruleId, $"It raises the red flag '{rule.Escalated.Id}'; red flags stay as urgent as they are.")]);
        }

        var left = packs.Select(pack => pack with { Rules = [.. pack.Rules.Where(r => r.Id != ruleId)] }).ToArray();
        return new(Version, new(left), thresholds, settings);
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

        return new(Version, packs, [.. thresholds.Where(one => one.Id != threshold.Id), new(threshold.Id, value)], settings);
    }

    /// <summary>This book with a setting on or off.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="on">Whether it is on.</param>
    /// <exception cref="RuleBookException">No rule looks at the setting.</exception>
    public RuleBook With(Setting setting, bool on)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return Settings.Contains(setting)
            ? new(Version, packs, thresholds, [.. settings.Where(one => one.Id != setting.Id), new(setting.Id, on)])
            : throw Unknown("setting", setting.Id, Settings.Select(s => s.Id));
    }

    /// <summary>The value of a threshold in this book.</summary>
    /// <param name="threshold">The threshold.</param>
    public decimal ValueOf(Threshold threshold) =>
        Tuned<decimal>.Find(thresholds, threshold.Id) is { } tuned ? tuned.Value : threshold.Value;

    /// <summary>Whether a setting is on in this book.</summary>
    /// <param name="setting">The setting.</param>
    public bool IsOn(Setting setting) => Tuned<bool>.Find(settings, setting.Id) is { } tuned ? tuned.Value : setting.Default;

    /// <summary>The rule with this id; null: none.</summary>
    /// <param name="id">The id.</param>
    public Rule? FindRule(string id)
    {
        foreach (var rule in Rules.AsSpan())
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The signal with this id; null: none.</summary>
    /// <param name="id">The id.</param>
    public ISignal? FindSignal(string id) => signalPlaces.TryGetValue(id, out var place) ? Signals[place] : null;

    /// <summary>A condition in words, with the numbers of this book.</summary>
    /// <param name="condition">The condition.</param>
    public string InWords(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Fold(new ConditionText(this));
    }

    internal int PlaceOf(ISignal signal) => signalPlaces[signal.Id];

    private static RuleBookException Unknown(string what, string id, IEnumerable<string> known) =>
        new([new($"unknown-{what}", id, $"The book has no {what} '{id}'.{NearestName.Hint(id, known)}")]);
}
