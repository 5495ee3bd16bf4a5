using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>What becomes of each advice in one copy of a case.</summary>
internal sealed class AdviceTerms(BookCopy copy, LevelTerms levels)
{
    private readonly Dictionary<string, string> recommended = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <summary>That it is given without a condition: offered, surely allowed at every level that is possible, and of what stands against it or changes it nothing is open.</summary>
    public string Recommended(Advice advice) => Named(recommended, "recommended", advice, () => Smt.And(
        Given(advice), GateSurelyOpen(advice), Smt.And(advice.NotWhen.Select(one => Smt.Or(copy.Of(one.When).Out, one.Changes ? Stands(one) : Smt.False)))));

    /// <summary>That it is given, if only on a condition: offered, and neither its level nor a contraindication forbids it.</summary>
    public string Given(Advice advice) => Named(given, "given", advice, () => Smt.And(
        [Offered(advice), IsForLevel(advice), Smt.Not(IsAbove(levels.Recommended, advice.Gate.UpTo)), .. advice.NotWhen.Where(one => !one.Changes).Select(one => Smt.Not(Stands(one)))]));

    /// <summary>That a contraindication stands: it is so for sure, or would be if what the person could not say were there.</summary>
    public string Stands(Contraindication contraindication) =>
        Smt.Or(copy.Of(contraindication.When).Sure, copy.Of(contraindication.When, Plane.Cautious).Sure);

    /// <summary>That a level is above a triage level.</summary>
    public static string IsAbove(Func<Urgency, string> level, TriageLevel limit) =>
        LevelTerms.Above.Where(urgency => urgency.Level() > limit).Select(urgency => (Urgency?)urgency).Min() is { } next ? level(next) : Smt.False;

    private string Offered(Advice advice)
    {
        Rule[] rules = [.. copy.Book.Rules.Where(rule => rule.Advice.Any(one => one.Id == advice.Id))];
        string On(Plane plane) => Smt.Or(rules.Select(rule => copy.Concludes(rule, plane).Sure));
        return Smt.Or(On(Plane.Known), Smt.And(On(Plane.Suspected), advice.IsPrecaution ? Smt.True : Smt.Not(On(Plane.Assumed))));
    }

    // An action for another level is not the one.
    private string IsForLevel(Advice advice) => advice.Gate.From == TriageLevel.SelfCare
        ? Smt.True
        : Smt.And(IsAbove(levels.Recommended, advice.Gate.From - 1), Smt.Not(IsAbove(levels.Recommended, advice.Gate.UpTo)));

    private string GateSurelyOpen(Advice advice) => Smt.Not(IsAbove(advice.IsPrecaution ? levels.Recommended : levels.Ceiling, advice.Gate.UpTo));

    private string Named(Dictionary<string, string> known, string what, Advice advice, Func<string> term)
    {
        if (!known.TryGetValue(advice.Id, out var name))
        {
            known.Add(advice.Id, name = copy.Script.Define($"{copy.Name} advice {advice.Id} {what}", term()));
        }

        return name;
    }
}
