using System.Globalization;
using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>
/// A condition with one small fault in it, in every way: a part gone, 'and' for 'or', a leaf negated, a number one step off (which a comparison
/// that takes in its number, or no longer does, comes to as well), one choice fewer, one more or one fewer to reach.
/// </summary>
internal static class ConditionMutants
{
    /// <summary>The faulty conditions, each with where its fault is and what it is.</summary>
    public static IEnumerable<(string Fault, Condition Mutant)> Of(Condition condition, string at) => condition switch
    {
        Group { Parts.Count: 0 } => [],
        Group group => OfGroup(group, at),
        AtLeastOf atLeast => OfCount(atLeast, at),
        NotHolds not => OfNot(not, at),
        NumberComparison comparison => [Negated(comparison, at), .. OfNumber(comparison, at)],
        ChoiceIs { Places.Count: > 1 } choice => [Negated(choice, at), .. choice.Places.Select(place => ($"{at} not {choice.Signal.Names[place]}", (Condition)new ChoiceIs(choice.Signal, [.. choice.Places.Where(one => one != place)])))],
        _ => [Negated(condition, at)],
    };

    private static IEnumerable<(string, Condition)> OfGroup(Group group, string at)
    {
        Condition Made(IEnumerable<Condition> parts) => group is AllOf ? new AllOf([.. parts]) : new AnyOf([.. parts]);
        if (group.Parts.Count > 1)
        {
            yield return group is AllOf ? ($"{at} or for and", new AnyOf(group.Parts)) : ($"{at} and for or", new AllOf(group.Parts));
        }

        for (var i = 0; i < group.Parts.Count; i++)
        {
            var (place, here) = (i, At(at, i));
            if (group.Parts.Count > 1)
            {
                yield return ($"{here} without {Named(group.Parts[i])}", Made(group.Parts.Where((_, j) => j != place)));
            }

            foreach (var (fault, mutant) in Of(group.Parts[i], here))
            {
                yield return (fault, Made(group.Parts.Select((part, j) => j == place ? mutant : part)));
            }
        }
    }

    private static IEnumerable<(string, Condition)> OfCount(AtLeastOf atLeast, string at)
    {
        var sum = atLeast.Parts.Sum(part => part.Weight);
        foreach (var count in (int[])[atLeast.Count - 1, atLeast.Count + 1])
        {
            if (count >= 1 && count <= sum)
            {
                yield return ($"{at} {count} for {atLeast.Count}", atLeast with { Count = count });
            }
        }

        for (var i = 0; i < atLeast.Parts.Count; i++)
        {
            var (place, here, part) = (i, At(at, i), atLeast.Parts[i]);
            if (sum - part.Weight >= atLeast.Count)
            {
                yield return ($"{here} without {Named(part.Part)}", atLeast with { Parts = [.. atLeast.Parts.Where((_, j) => j != place)] });
            }

            foreach (var (fault, mutant) in Of(part.Part, here))
            {
                yield return (fault, atLeast with { Parts = [.. atLeast.Parts.Select((one, j) => j == place ? one with { Part = mutant } : one)] });
            }
        }
    }

    private static IEnumerable<(string, Condition)> OfNot(NotHolds not, string at)
    {
        if (not.Part is Group or AtLeastOf)
        {
            yield return ($"{at} without not", not.Part);
        }

        foreach (var (fault, mutant) in Of(not.Part, at))
        {
            yield return (fault, !mutant);
        }
    }

    private static IEnumerable<(string, Condition)> OfNumber(NumberComparison comparison, string at)
    {
        var (signal, number) = (comparison.Signal, comparison.Threshold.Value);
        foreach (var off in (decimal[])[number - signal.Step, number + signal.Step])
        {
            if (off >= signal.Min && off <= signal.Max)
            {
                yield return ($"{at} {Named(comparison)}: {off.ToString(CultureInfo.InvariantCulture)}", comparison with { Threshold = off });
            }
        }
    }

    private static (string, Condition) Negated(Condition leaf, string at) => ($"{at} not {Named(leaf)}", !leaf);

    private static string At(string at, int place) => string.Create(CultureInfo.InvariantCulture, $"{at}.{place + 1}");

    private static string Named(Condition condition) => condition switch
    {
        NumberComparison number => $"{number.Signal.Id} {number.Comparison} {number.Threshold.Value.ToString(CultureInfo.InvariantCulture)}",
        ChoiceIs choice => $"{choice.Signal.Id} {string.Join('/', choice.Places.Select(place => choice.Signal.Names[place]))}",
        NotHolds not => $"(not {Named(not.Part)})",
        AllOf => "all of",
        AnyOf => "any of",
        AtLeastOf => "so many of",
        Definition definition => definition.Id,
        _ => condition.ToString()!,
    };
}
