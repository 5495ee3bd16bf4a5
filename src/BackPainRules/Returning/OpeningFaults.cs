using BackPainRules.Facts;
using BackPainRules.Validation;
using FluentValidation.Results;

namespace BackPainRules.Returning;

/// <summary>What is impossible in what a way back began with, when it comes out of a file.</summary>
internal static class OpeningFaults
{
    private static readonly Invariant<Opening>[] Invariants =
    [
        new("cleared", "in-the-future", () => "Allowed: the day of the assessment or before.", (opening, _) => opening.Cleared is null || opening.Cleared <= opening.On),
        new("step", "out-of-range", () => "Allowed: 1 to 9 with a plan, 0 without one, 0 to 8 without one after self-care.", (opening, _) => opening.FollowsPlan
            ? opening.Step is >= 1 and <= CouchTo5K.Weeks
            : opening.Step is >= 0 and <= 8 && (opening.Step == 0 || opening.Row == ReturnRow.RR9)),
        new("run", "out-of-range", () => "Allowed: 1 to 3.", (opening, _) => opening.Run is >= 1 and <= CouchTo5K.RunsAWeek),
    ];

    public static IEnumerable<ValidationFailure> Of(Opening opening, EarlierCall? stopped)
    {
        foreach (var invariant in Invariants)
        {
            if (!invariant.Holds(opening, opening.On))
            {
                yield return new($"opening.{invariant.Path}", invariant.Message()) { ErrorCode = invariant.Code };
            }
        }

        for (var i = 0; i < opening.Calls.Count; i++)
        {
            foreach (var failure in OfCall(opening.Calls[i], opening.On, $"opening.calls[{i}]."))
            {
                yield return failure;
            }
        }

        foreach (var failure in stopped is null ? [] : OfCall(stopped, DateOnly.MaxValue, "stoppedBy."))
        {
            yield return failure;
        }
    }

    private static IEnumerable<ValidationFailure> OfCall(EarlierCall call, DateOnly today, string at)
    {
        foreach (var invariant in CaseInvariants.OfEarlierCall)
        {
            if (!invariant.Holds(call, today))
            {
                yield return new($"{at}{invariant.Path}", invariant.Message()) { ErrorCode = invariant.Code };
            }
        }
    }
}
