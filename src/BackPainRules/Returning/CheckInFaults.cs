using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Validation;
using FluentValidation.Results;

namespace BackPainRules.Returning;

/// <summary>What is impossible in a check-in: a number out of range, a step of nothing, a day in the future.</summary>
internal static class CheckInFaults
{
    /// <summary>The numbers of a check-in, with what is possible.</summary>
    public static readonly FactRange<CheckIn>[] Numbers =
    [
        new("runMinutes", told => told.RunMinutes, 0, 6000),
        new("distanceMeters", told => told.DistanceMeters, 0, 500_000),
        Score("before", told => told.Before),
        Score("during", told => told.During),
        Score("after", told => told.After),
        Score("morning", told => told.Morning),
        Score("nextMorning", told => told.NextMorning),
        new("moreStiffnessMinutes", told => told.MoreStiffnessMinutes, 0, 1440),
        Score("legPain", told => told.LegPain),
        Score("dailyMovement", told => told.DailyMovement),
    ];

    private static readonly Invariant<CheckIn>[] Invariants =
    [
        .. Array.ConvertAll(Numbers, Within),
        new("did", "not-allowed", () => "Allowed: rest, briskWalk, run.", (told, _) => told.Did is null or (>= DayActivity.Rest and <= DayActivity.Run)),
        new("step", "out-of-range", () => "Allowed: a step from 1 to 8.", (told, _) => told.Step is null or (>= 1 and <= 8)),
        new("step", "not-allowed", () => "Only a run has a step of the table.", (told, _) => told.Step is null || told.Did == DayActivity.Run),
        new("plan.week", "out-of-range", () => "Allowed: a week from 1 to 9.", (told, _) => told.Plan is null or { Week: >= 1 and <= CouchTo5K.Weeks }),
        new("plan.run", "out-of-range", () => "Allowed: a run from 1 to 3.", (told, _) => told.Plan is null or { Run: >= 1 and <= CouchTo5K.RunsAWeek }),
        new("plan", "not-allowed", () => "Only a run has a step of the plan, and then none of the table.", (told, _) => told.Plan is null || (told.Did == DayActivity.Run && told.Step is null)),
        new("newSigns", "not-allowed", () => $"Allowed: {string.Join(", ", Signs.All.Select(sign => sign.Id))}.", (told, _) => told.NewSigns?.All(sign => Signs.All.Contains(sign)) ?? true),
        new("seen", "in-the-future", () => "Allowed: the day of the check-in or before.", (told, _) => told.Seen is null || told.Seen <= told.Date),
        new("cleared", "in-the-future", () => "Allowed: the day of the check-in or before.", (told, _) => told.Cleared is null || told.Cleared <= told.Date),
        new("seen", "too-early", () => "Allowed: the day on which it was called for, or later.", (told, called) => told.Seen is null || told.Seen >= called),
        new("cleared", "too-early", () => "Allowed: the day on which it was called for, or later.", (told, called) => told.Cleared is null || told.Cleared >= called),
    ];

    /// <summary>What is impossible in a check-in, by path.</summary>
    /// <param name="told">The check-in.</param>
    /// <param name="opening">Where the way begins.</param>
    /// <param name="before">The check-in before it; null: it is the first.</param>
    /// <param name="at">The path before each property.</param>
    public static IEnumerable<ValidationFailure> Of(CheckIn told, Opening opening, CheckIn? before, string at = "")
    {
        if (told.Date < opening.On)
        {
            yield return new($"{at}date", "Allowed: the day on which the way back began, or later.") { ErrorCode = "too-early" };
        }
        else if (told.Date <= before?.Date)
        {
            yield return new($"{at}date", "Allowed: a day after that of the check-in before it; to tell more of a day, correct its check-in.") { ErrorCode = "out-of-order" };
        }

        foreach (var invariant in Invariants)
        {
            if (!invariant.Holds(told, CalledOn(opening)))
            {
                yield return new($"{at}{invariant.Path}", invariant.Message()) { ErrorCode = invariant.Code };
            }
        }
    }

    // Whoever was seen before the call was not seen for it.
    private static DateOnly CalledOn(Opening opening)
    {
        var called = DateOnly.MinValue;
        foreach (var call in opening.Calls)
        {
            called = call.Level >= Urgency.RoutineProfessional && call.On > called ? call.On : called;
        }

        return called;
    }

    private static FactRange<CheckIn> Score(string path, Func<CheckIn, decimal?> value) => new(path, value, 0, 10);

    private static Invariant<CheckIn> Within(FactRange<CheckIn> range) => new(
        range.Path,
        "out-of-range",
        () => string.Create(CultureInfo.InvariantCulture, $"Allowed: a number from {range.Min} to {range.Max}."),
        (told, _) => range.Value(told) is not { } number || (number >= range.Min && number <= range.Max));
}
