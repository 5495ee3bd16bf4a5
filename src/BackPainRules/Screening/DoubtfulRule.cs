using System.Runtime.Intrinsics;
using BackPainRules.Engines;
using BackPainRules.Engines.Circuits;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>
/// The levels that a rule calls where the person could not say whether its signs are there: one step below what a 'yes' would call; for a sign of a group,
/// what the group says. The same as <c>CalledLevels</c> does for one case, 512 cases at a time.
/// </summary>
internal sealed class DoubtfulRule
{
    private readonly (Urgency Urgency, int Output)[] levels;
    private readonly Doubt? doubt;
    private readonly int beside;

    public DoubtfulRule(RuleClauses rule, Func<int, int> outputOf)
    {
        levels = Array.ConvertAll(rule.Levels, level => (level.Urgency, outputOf(level.Place)));
        doubt = rule.Rule.Doubt;
        beside = doubt is null ? -1 : outputOf(rule.Beside);
    }

    /// <summary>Whether doubt about the signs of a rule can call a level, or raise what another calls.</summary>
    public static bool Matters(RuleClauses rule) =>
        rule.Rule.Doubt is not null || Array.Exists(rule.Levels, level => level.Urgency.Lowered() > Urgency.SelfCare);

    /// <summary>Adds the levels that it calls, beside these other rules, to those by urgency.</summary>
    public void Call(DoubtfulRule[] rules, ReadOnlySpan<Planes> outputs, Span<Vector512<ulong>> called)
    {
        var together = doubt is null ? default : outputs[beside].Established | AnotherThere(rules, outputs);
        for (var i = 0; i < levels.Length; i++)
        {
            var (urgency, inDoubt) = (levels[i].Urgency, InDoubt(i, outputs));
            if (doubt is null || urgency < Urgency.UrgentSameDay)
            {
                called[(int)urgency.Lowered()] |= inDoubt;
            }
            else
            {
                called[(int)Lesser(doubt.Together, urgency)] |= inDoubt & together;
                called[(int)Lesser(doubt.Alone, urgency)] |= inDoubt & ~together;
            }
        }
    }

    // Invariant: the least urgent level stands last, and who calls another one calls it too.
    private Vector512<ulong> AnotherThere(DoubtfulRule[] rules, ReadOnlySpan<Planes> outputs)
    {
        var any = Vector512<ulong>.Zero;
        foreach (var other in rules)
        {
            if (other != this && other.doubt?.Group == doubt!.Group && other.levels.Length > 0)
            {
                any |= outputs[other.levels[^1].Output].Suspected;
            }
        }

        return any;
    }

    // A 'yes' would call just this level, and what was told does not call it.
    // Invariant: the most urgent level stands first, and who calls it calls those behind it too.
    private Vector512<ulong> InDoubt(int level, ReadOnlySpan<Planes> outputs)
    {
        var calls = outputs[levels[level].Output];
        var moreUrgent = level == 0 ? Vector512<ulong>.Zero : outputs[levels[level - 1].Output].Suspected;
        return calls.Suspected & ~moreUrgent & ~calls.Assumed;
    }

    private static Urgency Lesser(Urgency a, Urgency b) => a < b ? a : b;
}
