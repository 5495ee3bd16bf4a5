using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The levels that rules call on the case that is acted on: from what was told, and for signs about which the person could not say.</summary>
internal sealed class CalledLevels(Verdicts actual, Verdicts assumed, Verdicts suspected)
{
    public ValueList<CalledLevel> OfAllRules()
    {
        var called = new List<CalledLevel>();
        foreach (var rule in actual.Program.Rules)
        {
            var told = assumed.Called(rule);
            if (told is { } level)
            {
                called.Add(new(rule, level, IsTold: true));
            }

            // A 'yes' to what the person could not say would call more than what was told does.
            var doubtful = Lowered(rule);
            if (doubtful > (told ?? Urgency.SelfCare))
            {
                called.Add(new(rule, doubtful, IsTold: false));
            }
        }

        return new(called.ToArray());
    }

    // What a 'yes' would call, one step lower; for a sign of a group, what the group says.
    private Urgency Lowered(RuleClauses rule)
    {
        var present = suspected.Called(rule) ?? Urgency.SelfCare;
        if (rule.Rule.Doubt is not { } doubt || present < Urgency.UrgentSameDay)
        {
            return present.Lowered();
        }

        var called = actual[rule.Beside] == Truth.Yes || IsAnotherThere(rule, doubt.Group) ? doubt.Together : doubt.Alone;
        return called < present ? called : present;
    }

    // There for sure or in doubt: who tells the second sign after all must not be sent later than who could not say (law L2).
    private bool IsAnotherThere(RuleClauses rule, string group) =>
        Array.Exists(actual.Program.Rules, other => other != rule && other.Rule.Doubt?.Group == group && suspected.Called(other) is not null);
}
