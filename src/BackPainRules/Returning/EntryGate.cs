namespace BackPainRules.Returning;

/// <summary>What has been told of what running waits for, day by day. Once open it stays open.</summary>
internal sealed class EntryGate(Opening opening, Diary diary)
{
    private const int DaysGone = 7;
    private const int FirstCheckDay = 3;
    private const int SecondCheckDay = 7;

    private static readonly EntryNeedKind[] InOrder =
        [EntryNeedKind.Cleared, EntryNeedKind.Seen, EntryNeedKind.SeenOrGone, EntryNeedKind.EarlyChecks, EntryNeedKind.PainFreeDays];

    private readonly ReturnRow[] rows = ReturnRows.Of(opening);
    private readonly bool suspectsBone = ReturnRows.SuspectsBone(opening);
    private DateOnly? cleared = opening.Cleared;
    private DateOnly? seen = opening.Cleared;
    private bool? boneInjury;
    private bool isFirstCheckPassed;
    private DateOnly? checkedOn;
    private DateOnly? painFreeOn;
    private DateOnly? goneOn;
    private (DateOnly Last, int Count) gone;
    private CheckIn? walk;

    public bool IsOpen { get; private set; }

    /// <summary>Whether a check after 72 hours says that the upper back does not ease.</summary>
    public bool IsNotEasing { get; private set; }

    /// <summary>Whether a clinician has the word on running, and not this table.</summary>
    public bool IsForClinician => opening.IsUnderSixteen || boneInjury == true || (suspectsBone && cleared is not null && boneInjury is null);

    /// <summary>Whether somebody examined it since a day.</summary>
    public bool IsSeenSince(DateOnly day) => (seen ?? cleared) >= day;

    public void Take(CheckIn told)
    {
        cleared = told.Cleared ?? cleared;
        seen = told.Seen ?? told.Cleared ?? seen;
        boneInjury = boneInjury == true ? true : told.BoneInjury ?? boneInjury;
        painFreeOn = told.DailyMovement is not { } movement ? painFreeOn : movement == 0 ? painFreeOn ?? told.Date : null;
        walk = told.Did == DayActivity.BriskWalk ? told : walk;
        TakeCheck(told);
        TakeGone(told);
    }

    /// <summary>Opens when nothing is needed any more.</summary>
    public bool Open(DateOnly day) => IsOpen || (IsOpen = Needs(day).Length == 0);

    public EntryNeedKind[] Needs(DateOnly day) => IsOpen ? [] : [.. Enum.GetValues<EntryNeedKind>().Where(need => IsAsked(need) && !IsMet(need, day))];

    private bool IsAsked(EntryNeedKind need) => need switch
    {
        EntryNeedKind.SixteenOrOver => opening.IsUnderSixteen,
        EntryNeedKind.Answers => opening.Unanswered.Count > 0,
        EntryNeedKind.AnotherAssessment => opening.ClosedBy.Count > 0,
        EntryNeedKind.Cleared => Has(ReturnRow.RR1) || Has(ReturnRow.RR2) || suspectsBone || opening.NeedsAgreement,
        EntryNeedKind.NoBoneInjury => suspectsBone,
        EntryNeedKind.Seen => Has(ReturnRow.RR5) || Has(ReturnRow.RR6),
        EntryNeedKind.SeenOrGone => Has(ReturnRow.RR3),
        EntryNeedKind.EarlyChecks => Has(ReturnRow.RR7),
        EntryNeedKind.PainFreeDays => Has(ReturnRow.RR7) || opening.HurtsElsewhere,
        EntryNeedKind.LegPainLow => opening.HasLegPain,
        _ => rows[0] != ReturnRow.RR9,
    };

    private bool IsMet(EntryNeedKind need, DateOnly day) => need switch
    {
        EntryNeedKind.NoBoneInjury => boneInjury == false,
        EntryNeedKind.LegPainLow => diary.IsLegLow(day.DayNumber),
        EntryNeedKind.EntryTest => walk is { Limp: false, WokenByPain: false } && IsGood(walk, diary) && Array.TrueForAll(InOrder, before => !IsAsked(before) || MetOn(before) <= walk.Date),
        _ => MetOn(need) is not null,
    };

    // The day on which something was met that comes before the entry test; null: it is not.
    private DateOnly? MetOn(EntryNeedKind need) => need switch
    {
        EntryNeedKind.Cleared => cleared,
        EntryNeedKind.Seen => seen,
        EntryNeedKind.SeenOrGone => seen ?? goneOn,
        EntryNeedKind.EarlyChecks => checkedOn,
        EntryNeedKind.PainFreeDays => painFreeOn,
        _ => null,
    };

    /// <summary>Whether a walk stayed at 2 of 10 or less, before and during it and on the next morning.</summary>
    public static bool IsGood(CheckIn walk, Diary diary) =>
        Scores.Whole(walk.During) <= Scores.Low
        && diary.Morning(walk.Date.DayNumber + 1) <= Scores.Low
        && Scores.Whole(walk.Before) is null or <= Scores.Low
        && walk.Limp != true;

    private bool Has(ReturnRow row) => Array.IndexOf(rows, row) >= 0;

    private void TakeCheck(CheckIn told)
    {
        var day = told.Date.DayNumber - opening.On.DayNumber;
        if (!Has(ReturnRow.RR7) || told.Easing is not { } eases || day < FirstCheckDay)
        {
            return;
        }

        // Two checks: one that comes late is the first all the same.
        IsNotEasing |= !eases;
        checkedOn ??= eases && isFirstCheckPassed && day >= SecondCheckDay ? told.Date : null;
        isFirstCheckPassed |= eases;
    }

    private void TakeGone(CheckIn told)
    {
        if (told.SignsGone is { } areGone)
        {
            gone = areGone ? (told.Date, gone.Count > 0 && told.Date == gone.Last.AddDays(1) ? gone.Count + 1 : 1) : default;
            goneOn = !areGone ? null : goneOn ?? (gone.Count >= DaysGone ? told.Date : null);
        }
    }
}
