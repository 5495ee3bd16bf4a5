using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>The levels of one copy of a case: floor, ceiling, and the level to act on (rule A2 of the evidence among it).</summary>
internal sealed class LevelTerms(BookCopy copy)
{
    private readonly Dictionary<Urgency, string> floor = [];
    private readonly Dictionary<Urgency, string> ceiling = [];
    private readonly Dictionary<Urgency, string> recommended = [];
    private readonly Dictionary<(string, Urgency), string> doubtful = [];
    private readonly Dictionary<string, string> inDoubt = new(StringComparer.Ordinal);
    private string? coreOpen;

    /// <summary>The urgencies above self-care, the most urgent first.</summary>
    public static readonly Urgency[] Above = [.. Enum.GetValues<Urgency>().Where(urgency => urgency > Urgency.SelfCare).OrderDescending()];

    /// <summary>That it is established that some rule calls so much.</summary>
    public string Floor(Urgency atLeast) => Named(floor, "floor", atLeast, () => Smt.Or(copy.Book.Rules.Select(rule => copy.Calls(rule, atLeast).Sure)));

    /// <summary>That it is established or open that some rule calls so much.</summary>
    public string Ceiling(Urgency atLeast) => Named(ceiling, "ceiling", atLeast, () => Smt.Or(copy.Book.Rules.Select(rule => copy.Calls(rule, atLeast).Possible)));

    /// <summary>That the level to act on is at least so urgent.</summary>
    public string Recommended(Urgency atLeast) => Named(recommended, "recommended", atLeast, () => Smt.And(
        Smt.Or([
            .. copy.Book.Rules.Select(rule => copy.Calls(rule, atLeast, Plane.Assumed).Sure),
            .. copy.Book.Rules.Select(rule => Doubtful(rule, atLeast)),
            atLeast == Urgency.SelfCareWithReview ? CoreOpen : Smt.False,
        ]),
        Ceiling(atLeast)));

    /// <summary>Defines every level, so that it can be read in each model.</summary>
    public void DefineAll()
    {
        foreach (var urgency in Above)
        {
            Floor(urgency);
            Recommended(urgency);
            Ceiling(urgency);
        }
    }

    /// <summary>That a core question has no answer yet. A reassurance need not be given, and what is optional need not be told.</summary>
    public string CoreOpen => coreOpen ??= copy.Script.Define($"{copy.Name} core open", Smt.Or(
        copy.Book.Questions.Where(question => question.IsCore).Select(question => Smt.And(
            question.AskedIf is null ? Smt.True : copy.Of(question.AskedIf).Possible,
            Smt.Or(question.Answers
                .Where(signal => signal is not YesNoSignal { Danger: Danger.WhenNo } && !question.Optional.Contains(signal))
                .Select(signal => Smt.Not(copy[signal].IsKnown)))))));

    /// <summary>
    /// A2: that a sign about which the person could not say calls so much: were it there it would call more than what was told, and it calls one step less, or
    /// what its group says.
    /// </summary>
    public string Doubtful(Rule rule, Urgency atLeast)
    {
        if (!doubtful.TryGetValue((rule.Id, atLeast), out var term))
        {
            doubtful.Add((rule.Id, atLeast), term = copy.Script.Define($"{copy.Name} doubt of {rule.Id} calls {atLeast}", InDoubtCalls(rule, atLeast)));
        }

        return term;
    }

    private string InDoubtCalls(Rule rule, Urgency atLeast)
    {
        if (rule.Cases.All(one => !(one.Calls >= Urgency.UrgentSameDay)))
        {
            return Smt.False;
        }

        string Present(Urgency urgency) => copy.Calls(rule, urgency, Plane.Suspected).Sure;
        var lowered = rule.Doubt is not { } doubt
            ? atLeast == Urgency.EmergencyNow ? Smt.False : Present(atLeast == Urgency.UrgentSameDay ? Urgency.EmergencyNow : Urgency.UrgentSameDay)
            : Smt.And(
                Present(atLeast > Urgency.UrgentSameDay ? atLeast : Urgency.UrgentSameDay),
                Smt.Or(
                    Smt.And(doubt.Together >= atLeast ? Smt.True : Smt.False, Smt.Or([copy.Of(doubt.Beside).Sure, .. OthersThere(rule, doubt)])),
                    Smt.And(doubt.Alone >= atLeast ? Smt.True : Smt.False, Smt.Not(Smt.Or([copy.Of(doubt.Beside).Sure, .. OthersThere(rule, doubt)])))));
        return Smt.And(InDoubt(rule), lowered);
    }

    private IEnumerable<string> OthersThere(Rule rule, Doubt doubt) => copy.Book.Rules
        .Where(other => other.Id != rule.Id && other.Doubt?.Group == doubt.Group)
        .Select(other => copy.Calls(other, Urgency.SelfCare, Plane.Suspected).Sure);

    private string InDoubt(Rule rule)
    {
        if (!inDoubt.TryGetValue(rule.Id, out var term))
        {
            term = Smt.Or(rule.Cases.Select(one => one.Calls).OfType<Urgency>().Distinct().Select(level =>
                Smt.And(copy.Calls(rule, level, Plane.Suspected).Sure, Smt.Not(copy.Calls(rule, level, Plane.Assumed).Sure))));
            inDoubt.Add(rule.Id, term = copy.Script.Define($"{copy.Name} in doubt {rule.Id}", term));
        }

        return term;
    }

    private string Named(Dictionary<Urgency, string> known, string what, Urgency atLeast, Func<string> term)
    {
        if (!known.TryGetValue(atLeast, out var name))
        {
            known.Add(atLeast, name = copy.Script.Define($"{copy.Name} {what} {atLeast}", term()));
        }

        return name;
    }
}
