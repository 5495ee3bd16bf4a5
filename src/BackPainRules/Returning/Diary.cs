namespace BackPainRules.Returning;

/// <summary>The scores of single days, as whole numbers. Where two check-ins tell one morning, the worse counts.</summary>
internal sealed class Diary
{
    private const int Week = 7;
    private const int FewestInAWeek = 3;

    private readonly Dictionary<int, int> mornings = [];
    private readonly SortedList<int, int> legs = [];

    /// <summary>What these check-ins tell.</summary>
    public static Diary Of(IEnumerable<CheckIn> checkIns)
    {
        var diary = new Diary();
        foreach (var told in checkIns)
        {
            diary.Add(told);
        }

        return diary;
    }

    public void Add(CheckIn told)
    {
        Note(told.Date.DayNumber, told.Morning);
        Note(told.Date.DayNumber + 1, told.NextMorning);
        if (Scores.Whole(told.LegPain) is { } leg)
        {
            legs[told.Date.DayNumber] = leg;
        }
    }

    public int? Morning(int day) => mornings.TryGetValue(day, out var score) ? score : null;

    /// <summary>What the morning after a run is compared with: that of the run day, else the latest of 7 days, else the score before the run.</summary>
    public int? Baseline(CheckIn run)
    {
        for (var back = 0; back <= Scores.BaselineDays; back++)
        {
            if (Morning(run.Date.DayNumber - back) is { } score)
            {
                return score;
            }
        }

        return Scores.Whole(run.Before);
    }

    /// <summary>PZ7: the median of the last 7 mornings is 1 or more above that of the 7 before, with 3 scores or more in each.</summary>
    public bool IsTrend(int day) => Median(day) is { } now && Median(day - Week) is { } before && now - before >= 1;

    /// <summary>Whether the mornings of the week got no worse against the week before; null: too few scores.</summary>
    public bool? IsNoWorse(int day) => Median(day) is { } now && Median(day - Week) is { } before ? now <= before : null;

    /// <summary>Whether each morning of the last 7 days that is known was free of pain, and one is known at least.</summary>
    public bool IsFreeOfSoreMornings(int day)
    {
        var (known, sore) = (0, false);
        for (var back = 0; back < Week; back++)
        {
            var score = Morning(day - back);
            known += score is null ? 0 : 1;
            sore |= score > 0;
        }

        return known > 0 && !sore;
    }

    /// <summary>PZ8: the leg is at 2 of 10 or less now and on each of the 7 days before, and no higher than at their start.</summary>
    public bool IsLegLow(int day) => AreLegs(day, Week + 1, Scores.Low) && legs[day] <= legs[day - Week];

    /// <summary>PZ8: the leg has been free of pain for 7 days.</summary>
    public bool IsLegFree(int day) => AreLegs(day, Week, 0);

    /// <summary>Whether the pain in the leg rose by 1 or more on this day.</summary>
    public bool LegRose(int day)
    {
        var place = legs.IndexOfKey(day);
        return place > 0 && legs.GetValueAtIndex(place) > legs.GetValueAtIndex(place - 1);
    }

    private bool AreLegs(int day, int days, int most)
    {
        for (var back = 0; back < days; back++)
        {
            if (!legs.TryGetValue(day - back, out var score) || score > most)
            {
                return false;
            }
        }

        return true;
    }

    private void Note(int day, decimal? score)
    {
        if (Scores.Whole(score) is { } told)
        {
            mornings[day] = Math.Max(told, mornings.GetValueOrDefault(day));
        }
    }

    private decimal? Median(int day)
    {
        var scores = new List<int>(Week);
        for (var back = 0; back < Week; back++)
        {
            if (Morning(day - back) is { } score)
            {
                scores.Add(score);
            }
        }

        scores.Sort();
        return scores.Count >= FewestInAWeek ? (scores[(scores.Count - 1) / 2] + scores[scores.Count / 2]) / 2m : null;
    }
}
