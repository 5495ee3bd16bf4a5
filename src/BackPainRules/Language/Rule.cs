using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// A rule: a condition over signals and findings, with lettered cases, conclusions, advice, reason and sources. A value, no code.
/// Written with <see cref="Define"/> and the verbs after it; a book checks it whole.
/// </summary>
public sealed record Rule
{
    private Rule(string id, string title, string row) => (Id, Title, Row) = (id, title, row);

    /// <summary>Its id, such as <c>technique.long-steps</c>.</summary>
    public string Id { get; }

    /// <summary>What it is about, in words.</summary>
    public string Title { get; }

    /// <summary>The row of the evidence that it states.</summary>
    public string Row { get; }

    /// <summary>The condition without which no case can hold.</summary>
    public Condition Stem { get; private init; } = Condition.Always;

    /// <summary>The cases in order, exceptions first; empty for a rule that calls no level.</summary>
    public ValueList<RuleCase> Cases { get; private init; } = [];

    /// <summary>What it concludes.</summary>
    public ValueList<Conclusion> Conclusions { get; private init; } = [];

    /// <summary>The flag whose level it raises without concluding it; null: none.</summary>
    public RedFlag? Escalated { get; private init; }

    /// <summary>The advice that it offers.</summary>
    public ValueList<Advice> Advice { get; private init; } = [];

    /// <summary>Whom to see at its 'routine' and 'soon' levels.</summary>
    public Route Route { get; private init; } = Route.Doctor;

    /// <summary>What to do when the person could not say; null: the level that a 'yes' would give, one step lower.</summary>
    public Doubt? Doubt { get; private init; }

    /// <summary>Why, in words that a runner understands.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Further signs on which to act, while the rule calls a level; empty: none.</summary>
    public string WatchFor { get; private init; } = "";

    /// <summary>What to do until help is there; empty: the action alone.</summary>
    public ValueList<FirstAid> FirstAid { get; private init; } = [];

    /// <summary>The level that the rule must call for its first aid.</summary>
    public Urgency FirstAidFrom { get; private init; } = Urgency.UrgentSameDay;

    /// <summary>Where it comes from; at least one.</summary>
    public ValueList<Source> Sources { get; private init; } = [];

    /// <summary>What runners say that it answers.</summary>
    public ValueList<Heuristic> Heeded { get; private init; } = [];

    /// <summary>Begins a rule.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it is about, in words.</param>
    /// <param name="row">The row of the evidence that it states; null: the id stands for it.</param>
    public static Rule Define(string id, string title, string? row = null) => new(id, title, row ?? id);

    /// <summary>The condition without which no case can hold.</summary>
    /// <param name="stem">The condition.</param>
    public Rule When(Condition stem) => this with { Stem = Condition.NotNull(stem) };

    /// <summary>A case that calls a level, unless an earlier case holds.</summary>
    /// <param name="letter">Its letter in the evidence.</param>
    /// <param name="calls">The level it calls.</param>
    /// <param name="when">Its condition.</param>
    /// <param name="reviewDays">Days until a review at 'self-care with review', 1 to 14.</param>
    /// <param name="via">Whom to see; null: as the rule says.</param>
    public Rule Case(string letter, Urgency calls, Condition when, int reviewDays = 7, Route? via = null) => AddCase(letter, calls, when, reviewDays, via);

    /// <summary>An exception: a case that calls no level and stops those after it.</summary>
    /// <param name="letter">Its letter in the evidence.</param>
    /// <param name="when">Its condition.</param>
    public Rule Except(string letter, Condition when) => AddCase(letter, null, when);

    /// <summary>The case for all that earlier cases left.</summary>
    /// <param name="letter">Its letter in the evidence.</param>
    /// <param name="calls">The level it calls.</param>
    public Rule Otherwise(string letter, Urgency calls) => AddCase(letter, calls, Condition.Always);

    /// <summary>Calls a level whenever the condition holds.</summary>
    /// <param name="calls">The level.</param>
    public Rule Calls(Urgency calls) => AddCase("", calls, Condition.Always);

    /// <summary>Concludes a red flag, and calls a level whenever the condition holds.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="calls">The level.</param>
    public Rule Flags(RedFlag flag, Urgency calls) => Flags(flag).Calls(calls);

    /// <summary>Concludes a red flag whenever a case calls a level.</summary>
    /// <param name="flag">The flag.</param>
    public Rule Flags(RedFlag flag) => Conclude(flag, null, null);

    /// <summary>Concludes a red flag whenever a case calls a level at least as urgent as this one.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="from">The level.</param>
    public Rule FlagsFrom(RedFlag flag, Urgency from) => Conclude(flag, from, null);

    /// <summary>Raises the level of a flag that other rules conclude.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="calls">The level.</param>
    public Rule Escalates(RedFlag flag, Urgency calls) => Calls(calls) with { Escalated = Condition.NotNull(flag) };

    /// <summary>Concludes a contributing factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="evidence">Strength of evidence for it.</param>
    public Rule Suggests(Factor factor, Evidence evidence) => Conclude(factor, null, evidence);

    /// <summary>Concludes a pattern that other rules may look at.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="from">The level that the rule must call for it; null: any.</param>
    public Rule Concludes(Pattern pattern, Urgency? from = null) => Conclude(pattern, from, null);

    /// <summary>Offers advice whenever the condition holds (and a case calls a level, where there are cases).</summary>
    /// <param name="advice">The advice.</param>
    public Rule Advises(params ReadOnlySpan<Advice> advice)
    {
        foreach (var one in advice)
        {
            Condition.NotNull(one);
        }

        return this with { Advice = [.. Advice, .. advice] };
    }

    /// <summary>Whom to see at 'routine' and 'soon' levels; a doctor unless said.</summary>
    /// <param name="route">Whom to see.</param>
    public Rule Via(Route route) => this with { Route = route };

    /// <summary>What to do when the person could not say.</summary>
    /// <param name="doubt">The levels of the group.</param>
    public Rule InDoubt(Doubt doubt) => this with { Doubt = doubt };

    /// <summary>Why, in words that a runner understands.</summary>
    /// <param name="reason">The reason.</param>
    public Rule Because(string reason) => this with { Reason = reason };

    /// <summary>Further signs on which to act, beside those that everybody is told, while the rule calls a level.</summary>
    /// <param name="signs">The signs, and what to do.</param>
    public Rule Watch(string signs) => this with { WatchFor = signs };

    /// <summary>What to do until help is there, while the rule calls a level at least as urgent as this one.</summary>
    /// <param name="from">The level.</param>
    /// <param name="aid">The first aid, in order.</param>
    public Rule UntilHelpComes(Urgency from, params ReadOnlySpan<FirstAid> aid) => this with { FirstAid = new(aid.ToArray()), FirstAidFrom = from };

    /// <summary>Where it comes from.</summary>
    /// <param name="sources">The sources; at least one.</param>
    public Rule From(params ReadOnlySpan<Source> sources)
    {
        foreach (var source in sources)
        {
            Condition.NotNull(source);
        }

        return this with { Sources = new(sources.ToArray()) };
    }

    /// <summary>What runners say that it answers.</summary>
    /// <param name="heuristics">The heuristics.</param>
    public Rule Heeds(params ReadOnlySpan<Heuristic> heuristics)
    {
        foreach (var heuristic in heuristics)
        {
            Condition.NotNull(heuristic);
        }

        return this with { Heeded = new(heuristics.ToArray()) };
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Rule Concluding(Conclusion conclusion) => this with { Conclusions = Conclusions.Add(conclusion) };

    internal Rule Escalating(RedFlag? flag) => this with { Escalated = flag };

    private Rule AddCase(string letter, Urgency? calls, Condition when, int reviewDays = 7, Route? route = null) =>
        this with { Cases = Cases.Add(new(letter, calls, Condition.NotNull(when), reviewDays, route)) };

    private Rule Conclude(Finding finding, Urgency? from, Evidence? evidence) =>
        Concluding(new(Condition.NotNull(finding), from, evidence));
}
