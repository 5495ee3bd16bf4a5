using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;

namespace BackPainRules.Proving.Tests.Encoding;

/// <summary>A term that the solver is asked for, and what the reference engine says of it.</summary>
internal sealed record ComparedTerm(string What, string Term, Func<ReferenceSays, bool> Says)
{
    public static IEnumerable<ComparedTerm> Of(CaseTerms one, BookProgram program) =>
        [.. program.Rules.SelectMany(rule => OfRule(one, rule)), .. LevelTerms.Above.SelectMany(urgency => OfLevels(one, urgency)), .. program.Book.Signals.Select(signal => OfSignal(one, signal))];

    private static IEnumerable<ComparedTerm> OfRule(CaseTerms one, RuleClauses rule)
    {
        foreach (var plane in Enum.GetValues<Plane>())
        {
            yield return new($"{rule.Rule.Id} concluding for sure, {plane}", one.Copy.Concludes(rule.Rule, plane).Sure, says => says[plane, rule.Holds] == Truth.Yes);
            yield return new($"{rule.Rule.Id} concluding possibly, {plane}", one.Copy.Concludes(rule.Rule, plane).Possible, says => says[plane, rule.Holds] != Truth.No);
            foreach (var level in rule.Levels)
            {
                var truth = one.Copy.Calls(rule.Rule, level.Urgency, plane);
                yield return new($"{rule.Rule.Id} calling {level.Urgency} for sure, {plane}", truth.Sure, says => says[plane, level.Place] == Truth.Yes);
                yield return new($"{rule.Rule.Id} calling {level.Urgency} possibly, {plane}", truth.Possible, says => says[plane, level.Place] != Truth.No);
            }
        }

        for (var i = 0; i < rule.Letters.Length; i++)
        {
            var (letter, holds) = (rule.Letters[i], one.Copy.Holds(rule.Rule, rule.Rule.Cases[i]));
            yield return new($"{rule.Rule.Id}, case {i + 1} for sure", holds.Sure, says => says[Plane.Known, letter] == Truth.Yes);
            yield return new($"{rule.Rule.Id}, case {i + 1} possibly", holds.Possible, says => says[Plane.Known, letter] != Truth.No);
        }
    }

    private static IEnumerable<ComparedTerm> OfLevels(CaseTerms one, Urgency urgency) =>
    [
        new($"floor {urgency}", one.Levels.Floor(urgency), says => says.Recommendation.Actual.Floor >= urgency),
        new($"ceiling {urgency}", one.Levels.Ceiling(urgency), says => says.Recommendation.Actual.Ceiling >= urgency),
        new($"level to act on {urgency}", one.Levels.Recommended(urgency), says => says.Recommendation.Urgency >= urgency),
    ];

    private static ComparedTerm OfSignal(CaseTerms one, ISignal signal) => new($"hanging on {signal.Id}", one.HangsOn[signal], says => says.HangsOn.Contains(signal));
}
