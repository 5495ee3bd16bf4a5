using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.Tests.Laws;

/// <summary>The laws as plain statements, so that a broken book or engine can be held against them as well.</summary>
internal static class LawChecks
{
    /// <summary>L1: floor &lt;= floor' &lt;= ceiling' &lt;= ceiling.</summary>
    public static bool Narrows(TriageRange before, TriageRange after) =>
        before.Floor <= after.Floor && after.Floor <= after.Ceiling && after.Ceiling <= before.Ceiling;

    /// <summary>L2: nothing is lower after a worse answer.</summary>
    public static bool IsNoLower(Assessment before, Assessment after) =>
        after.Range.Floor >= before.Range.Floor && after.Range.Ceiling >= before.Range.Ceiling && after.Recommended >= before.Recommended;

    /// <summary>L3 and L4: what is recommended is surely not contraindicated, and right at every level that it may be read at.</summary>
    public static bool IsAllowed(AdviceLine line, Assessment assessment, Func<Condition, Truth> truth)
    {
        if (line.Status == AdviceStatus.Withheld)
        {
            return line.Text is null;
        }

        var notAgainst = line.Advice.NotWhen.All(x => x.Changes || (line.Status == AdviceStatus.Recommended ? truth(x.When) == Truth.No : truth(x.When) != Truth.Yes));
        var highest = line.Advice.IsPrecaution || line.Status == AdviceStatus.Conditional ? assessment.Recommended : assessment.Range.Ceiling;
        return notAgainst && highest <= line.Advice.Gate.UpTo && assessment.Recommended >= line.Advice.Gate.From;
    }
}
