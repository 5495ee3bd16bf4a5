using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Returning;

/// <summary>
/// The way back to running after an assessment: what opens running, and from one check-in to the next what to do, when at the earliest, and why. An
/// immutable value without a clock: each check-in gives another, going back is keeping the old one, and it can be saved and taken up again.
/// </summary>
public sealed record WayBack
{
    private WayBack(Opening opening, ValueList<CheckIn> checkIns, EarlierCall? stopped) => (Opening, CheckIns, StoppedBy) = (opening, checkIns, stopped);

    /// <summary>The warning signs to ask before and after each run, as a checklist that 'none of these' answers.</summary>
    public static ValueList<YesNoSignal> SignsToAsk => Signs.All;

    /// <summary>What the assessment said with which it began.</summary>
    public Opening Opening { get; }

    /// <summary>The check-ins, in the order of their days.</summary>
    public ValueList<CheckIn> CheckIns { get; }

    /// <summary>What a later assessment called that ended this way back; null: none did.</summary>
    public EarlierCall? StoppedBy { get; }

    /// <summary>What opens running, and what is still needed.</summary>
    public Entry Entry
    {
        get
        {
            var replay = new Replay(Opening, CheckIns);
            var needs = replay.Gate.Needs(replay.Today);
            return new(Opening.Row, replay.Gate.IsOpen && !IsStopped, new(Array.ConvertAll(needs, need => EntryWords.Of(need, Opening))));
        }
    }

    /// <summary>What comes next, and when at the earliest.</summary>
    public NextStep Next => NextStepOf(null);

    /// <summary>Whether a new sign, the course or an assessment has ended it: the case is assessed again, and another way back begins from that.</summary>
    public bool IsStopped => StoppedBy is not null || new Replay(Opening, CheckIns).Stop is not null;

    /// <summary>Begins a way back.</summary>
    /// <param name="assessment">The assessment of the case as it is now; its case tells the running log, the plan and earlier injuries.</param>
    public static WayBack Start(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new(Openings.Of(assessment), [], null);
    }

    /// <summary>The way back with one more check-in.</summary>
    /// <param name="checkIn">What is told of a day after those that were told before.</param>
    /// <exception cref="InvalidWayBackException">It says something impossible, or its day is not after the others.</exception>
    public WayBack Add(CheckIn checkIn) => With(CheckIns.Count, checkIn);

    /// <summary>The way back with another check-in in the place of the one of the same day: to tell more of it, or to correct it.</summary>
    /// <param name="checkIn">The whole check-in of that day.</param>
    /// <exception cref="InvalidWayBackException">It says something impossible, or that day has no check-in.</exception>
    public WayBack Correct(CheckIn checkIn)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        var place = Array.FindIndex(CheckIns.Items, one => one.Date == checkIn.Date);
        return place >= 0
            ? With(place, checkIn)
            : throw new InvalidWayBackException([new("date", "Allowed: the day of a check-in that was told.") { ErrorCode = "not-found" }]);
    }

    /// <summary>
    /// The way back with what is told of a day. Of a day that was told already signs add up and the worse of two scores counts; what contradicts is refused, and
    /// <see cref="Correct"/> puts it right.
    /// </summary>
    /// <param name="more">What is told.</param>
    /// <exception cref="InvalidWayBackException">It says something impossible, or contradicts what was told of that day.</exception>
    public WayBack Tell(CheckIn more)
    {
        ArgumentNullException.ThrowIfNull(more);
        if (CheckIns.FirstOrDefault(one => one.Date == more.Date) is not { } before)
        {
            return Add(more);
        }

        var (sum, failures) = CheckInSum.Of(before, more);
        return failures.Length == 0 ? Correct(sum) : throw new InvalidWayBackException(failures);
    }

    /// <summary>What to do on a day.</summary>
    /// <param name="day">The day; not before the last check-in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the last check-in, or before the way back began.</exception>
    public NextStep NextOn(DateOnly day) => day >= (CheckIns.Count > 0 ? CheckIns[^1].Date : Opening.On)
        ? NextStepOf(day)
        : throw new ArgumentOutOfRangeException(nameof(day), "Allowed: the day of the last check-in, or later.");

    /// <summary>How the back took the run of a day; null: there was none.</summary>
    /// <param name="day">The day.</param>
    public PainZone? ZoneOf(DateOnly day) =>
        CheckIns.FirstOrDefault(told => told.Date == day && told.Did == DayActivity.Run) is { } run ? RunZone.Of(run, Diary.Of(CheckIns)).Zone : null;

    /// <summary>The way back after the case was assessed again. It ends where that assessment calls 'soon' or more, or closes running in another way.</summary>
    /// <param name="again">The later assessment.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is of a day before the last check-in.</exception>
    public WayBack Assessed(Assessment again)
    {
        ArgumentNullException.ThrowIfNull(again);
        if (again.On < (CheckIns.Count > 0 ? CheckIns[^1].Date : Opening.On))
        {
            throw new ArgumentOutOfRangeException(nameof(again), "Allowed: an assessment of the day of the last check-in, or later.");
        }

        var opening = Openings.Of(again);
        var isOpen = Array.TrueForAll(ReturnRows.Of(opening), ReturnRows.RunsAtOnce) && opening is { ClosedBy.Count: 0, NeedsAgreement: false, IsUnderSixteen: false };
        return isOpen || StoppedBy is not null ? this : new(Opening, CheckIns, ReturnRows.Deciding(opening));
    }

    /// <summary>
    /// The case of the next consultation, with what the check-ins tell: the runs with their scores, how the last run was taken, the way of the
    /// mornings, and new signs of the last 7 days. What is not told stays open, and is asked.
    /// </summary>
    /// <param name="last">The assessment of the last consultation.</param>
    /// <param name="on">The day of the next one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that consultation.</exception>
    public RunnerCase NextConsultation(Assessment last, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(last);
        return NextCase.Of(last.NextConsultation(on), this, on);
    }

    /// <summary>How much is told, never what: a way back is health data and stays out of logs.</summary>
    public override string ToString() => $"WayBack ({CheckIns.Count} check-ins)";

    /// <summary>A way back out of a file, checked as if it had been told.</summary>
    internal static (WayBack Way, ValueList<ValidationFailure> Failures) Of(Opening opening, ValueList<CheckIn> checkIns, EarlierCall? stopped)
    {
        var failures = OpeningFaults.Of(opening, stopped).ToList();
        for (var i = 0; i < checkIns.Count; i++)
        {
            failures.AddRange(CheckInFaults.Of(checkIns[i], opening, i > 0 ? checkIns[i - 1] : null, $"checkIns[{i}]."));
        }

        return (new(opening, checkIns, stopped), new(failures.ToArray()));
    }

    private WayBack With(int place, CheckIn checkIn)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        var failures = CheckInFaults.Of(checkIn, Opening, place > 0 ? CheckIns[place - 1] : null).ToArray();
        return failures.Length == 0
            ? new(Opening, [.. CheckIns.Take(place), checkIn, .. CheckIns.Skip(place + 1)], StoppedBy)
            : throw new InvalidWayBackException(failures);
    }

    private NextStep NextStepOf(DateOnly? day) => StoppedBy is { } call
        ? new(WayBackDecision.StopAndBeSeen, call.AuditId, "A later assessment closed running. Do what it says; another way back begins from it.", null, null, null)
        : NextSteps.Of(Opening, new(Opening, CheckIns), day);
}
