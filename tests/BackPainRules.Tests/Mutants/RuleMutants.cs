using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>One rule with one small fault, in every way.</summary>
internal static class RuleMutants
{
    public static IEnumerable<(string Part, string Fault, Rule Mutant)> Of(Rule rule) =>
        Drafts(new(rule)).Select(one => (one.Part, one.Fault, one.Mutant.ToRule()));

    private static IEnumerable<(string Part, string Fault, RuleDraft Mutant)> Drafts(RuleDraft rule) =>
        [.. Conditions(rule), .. Cases(rule), .. Conclusions(rule), .. Doubts(rule)];

    private static IEnumerable<(string, string, RuleDraft)> Conditions(RuleDraft rule)
    {
        if (rule.Stem is not Group)
        {
            yield return ("condition", "holds always", rule with { Stem = Condition.Always });
        }

        foreach (var (fault, mutant) in ConditionMutants.Of(rule.Stem, "stem"))
        {
            yield return ("condition", fault, rule with { Stem = mutant });
        }

        for (var i = 0; i < rule.Cases.Count; i++)
        {
            foreach (var (fault, mutant) in ConditionMutants.Of(rule.Cases[i].When, $"case {Named(rule, i)}"))
            {
                yield return ("condition", fault, rule with { Cases = Put(rule.Cases, i, rule.Cases[i] with { When = mutant }) });
            }
        }
    }

    private static IEnumerable<(string, string, RuleDraft)> Cases(RuleDraft rule)
    {
        for (var i = 0; i < rule.Cases.Count; i++)
        {
            var one = rule.Cases[i];
            if (rule.Cases.Count > 1)
            {
                yield return ("case", $"no {Named(rule, i)}", rule with { Cases = Put(rule.Cases, i, null) });
            }

            if (i > 0)
            {
                yield return ("case", $"{Named(rule, i)} before {Named(rule, i - 1)}", rule with { Cases = Put(Put(rule.Cases, i, rule.Cases[i - 1]), i - 1, one) });
            }

            if (one.Calls is > Urgency.SelfCare)
            {
                yield return ("level", $"{Named(rule, i)} lower", rule with { Cases = Put(rule.Cases, i, one with { Calls = one.Calls - 1 }) });
            }

            if (one.Calls is < Urgency.EmergencyNow)
            {
                yield return ("level", $"{Named(rule, i)} higher", rule with { Cases = Put(rule.Cases, i, one with { Calls = one.Calls + 1 }) });
            }
        }
    }

    // Two cases may share a letter.
    private static string Named(RuleDraft rule, int place)
    {
        var letter = rule.Cases[place].Letter;
        return rule.Cases.Count(one => one.Letter == letter) == 1 ? letter : string.Create(CultureInfo.InvariantCulture, $"{letter} ({place + 1})");
    }

    private static IEnumerable<(string, string, RuleDraft)> Conclusions(RuleDraft rule)
    {
        for (var i = 0; i < rule.Conclusions.Count; i++)
        {
            var one = rule.Conclusions[i];
            yield return ("conclusion", $"no {one.Finding}", rule with { Conclusions = Put(rule.Conclusions, i, null) });
            foreach (var from in Others(rule, one.From ?? Urgency.SelfCare))
            {
                yield return ("conclusion", $"{one.Finding} from {from}", rule with { Conclusions = Put(rule.Conclusions, i, one with { From = from }) });
            }
        }

        if (rule.Escalated is { } flag)
        {
            yield return ("conclusion", $"no {flag}", rule with { Escalated = null });
        }

        for (var i = 0; i < rule.Advice.Count; i++)
        {
            yield return ("advice", $"no {rule.Advice[i]}", rule with { Advice = Put(rule.Advice, i, null) });
        }
    }

    private static IEnumerable<(string, string, RuleDraft)> Doubts(RuleDraft rule)
    {
        if (rule.Doubt is not { } doubt)
        {
            yield break;
        }

        yield return ("doubt", "none", rule with { Doubt = null });
        yield return ("doubt", "lower alone", rule with { Doubt = doubt with { Alone = doubt.Alone - 1 } });
        yield return ("doubt", "lower together", rule with { Doubt = doubt with { Together = doubt.Together - 1 } });
        foreach (var (fault, mutant) in ConditionMutants.Of(doubt.Beside, "beside"))
        {
            yield return ("doubt", fault, rule with { Doubt = doubt with { Beside = mutant } });
        }
    }

    // The levels from which a conclusion would be drawn in one case more, or one fewer.
    private static IEnumerable<Urgency> Others(RuleDraft rule, Urgency from)
    {
        Urgency[] levels = [.. rule.Cases.Select(one => one.Calls).OfType<Urgency>().Distinct().Order()];
        return [.. levels.Where(level => level < from).TakeLast(1), .. levels.Where(level => level >= from).Skip(1).Take(1)];
    }

    private static ValueList<T> Put<T>(ValueList<T> list, int place, T? instead)
        where T : class =>
        [.. list.Select((one, i) => i == place ? instead : one).OfType<T>()];
}
