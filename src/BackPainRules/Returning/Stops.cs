namespace BackPainRules.Returning;

/// <summary>What ends a way back: the case has to be assessed again.</summary>
internal static class Stops
{
    private const string Again = "No running. Have the case assessed again now.";

    /// <summary>A new sign, a leg that gets worse, or an upper back that does not ease; null: none of it.</summary>
    public static Turn? ByDay(CheckIn told, Opening opening, Diary diary, EntryGate gate)
    {
        if (told.NewSigns is { Count: > 0 } signs)
        {
            var isZoneRule = signs.Any(sign => Signs.OfZoneRule.Contains(sign));
            return new(WayBackDecision.StopAndBeSeen, isZoneRule ? Turn.NewSign : Turn.Closed, $"A new warning sign. {Again}");
        }

        if (!opening.HasLegPain && Scores.Whole(told.LegPain) > 0)
        {
            return new(WayBackDecision.StopAndBeSeen, Turn.NewSign, $"Pain in the leg that was not there before. {Again}");
        }

        if (opening.HasLegPain && gate.IsOpen && diary.LegRose(told.Date.DayNumber))
        {
            return new(WayBackDecision.StopAndBeSeen, Turn.NewSign, $"The pain in the leg went up. {Again}");
        }

        return gate.IsNotEasing ? new(WayBackDecision.StopAndBeSeen, nameof(ReturnRow.RR7), $"It does not ease after 72 hours. {Again}") : null;
    }

    /// <summary>A limp that lasts over a day, or pain that wakes for days: a bone or more is looked for; null: neither, or not known.</summary>
    /// <param name="told">What is told of a day.</param>
    /// <param name="before">The check-ins before it, in order.</param>
    public static Turn? ByDays(CheckIn told, ReadOnlySpan<CheckIn> before)
    {
        const int NightsAsked = 3;
        if (told.Limp == true && before is [.., { Limp: true }])
        {
            return new(WayBackDecision.StopAndBeSeen, Turn.Closed, $"The limp lasts over a day. {Again}");
        }

        if (told.WokenByPain != true)
        {
            return null;
        }

        for (var i = before.Length - 1; i >= 0 && before[i].WokenByPain != false; i--)
        {
            if (before[i].WokenByPain == true && told.Date.DayNumber - before[i].Date.DayNumber >= NightsAsked)
            {
                return new(WayBackDecision.StopAndBeSeen, Turn.Closed, $"The pain wakes you, and has done so for days. {Again}");
            }
        }

        return null;
    }

    /// <summary>X11: more pain in each of the last three runs; null: not so, or not known.</summary>
    public static Turn? ByRuns(List<CheckIn> runs) =>
        runs.Count >= 3
        && Scores.Whole(runs[^1].During) > Scores.Whole(runs[^2].During)
        && Scores.Whole(runs[^2].During) > Scores.Whole(runs[^3].During)
            ? new(WayBackDecision.StopAndBeSeen, Turn.Closed, $"It hurt more in each of the last three runs. {Again}")
            : null;
}
