using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>
/// What a runner tells of one day on the way back. What is null is not known, and never read as 'no' or 0. Pain scores go from 0 (none) to 10
/// (worst); a fraction counts as the next whole number.
/// </summary>
public sealed record CheckIn
{
    /// <summary>The day. A way back has one check-in a day at most.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What was done; null: nothing yet, or not known.</summary>
    public DayActivity? Did { get; init; }

    /// <summary>The step that was run, 1 to 8; null: no run, a run of the plan, or not known. A run of which nobody knows the step is no reason to go up.</summary>
    public int? Step { get; init; }

    /// <summary>The run of Couch to 5K that it was; null: none, or not known.</summary>
    public PlanStep? Plan { get; init; }

    /// <summary>Minutes of running without walking breaks, 0 to 6,000; null: as the step says, or not known.</summary>
    public decimal? RunMinutes { get; init; }

    /// <summary>Distance of the run in metres, 0 to 500,000.</summary>
    public decimal? DistanceMeters { get; init; }

    /// <summary>Pain just before the run or walk, also where none was done because of it.</summary>
    public decimal? Before { get; init; }

    /// <summary>Highest pain during the run or walk.</summary>
    public decimal? During { get; init; }

    /// <summary>Pain 60 minutes after the run.</summary>
    public decimal? After { get; init; }

    /// <summary>Whether the pain was back to what it was before within 60 minutes after the run; null: as the scores say, or not known.</summary>
    public bool? Settled { get; init; }

    /// <summary>Pain within 30 minutes of rising on this day.</summary>
    public decimal? Morning { get; init; }

    /// <summary>Pain within 30 minutes of rising on the day after; the check-in of that day may tell it instead.</summary>
    public decimal? NextMorning { get; init; }

    /// <summary>Minutes by which the stiffness on the morning after the run was longer than on the morning of it, 0 to 1,440.</summary>
    public decimal? MoreStiffnessMinutes { get; init; }

    /// <summary>Whether pain made the steps uneven: in the run, or in walking and on stairs.</summary>
    public bool? Limp { get; init; }

    /// <summary>
    /// The signs out of <see cref="WayBack.SignsToAsk"/> that are new: not there before, or clearly changed, also within 24 hours after a run. An empty
    /// list: asked, and there is none. Null: not asked.
    /// </summary>
    public ValueList<YesNoSignal>? NewSigns { get; init; }

    /// <summary>Nerve-like pain below the buttock crease on this day, of those who had it at the start.</summary>
    public decimal? LegPain { get; init; }

    /// <summary>Pain in everyday movement on this day.</summary>
    public decimal? DailyMovement { get; init; }

    /// <summary>Whether this pain woke the runner in one of the last 3 nights.</summary>
    public bool? WokenByPain { get; init; }

    /// <summary>Whether the pain is easing: what the checks after 72 hours and on day 7 ask.</summary>
    public bool? Easing { get; init; }

    /// <summary>Whether everything that the assessment warned of is gone on this day.</summary>
    public bool? SignsGone { get; init; }

    /// <summary>The day on which a clinician examined this episode, after the assessment had called for it.</summary>
    public DateOnly? Seen { get; init; }

    /// <summary>The day on which that clinician agreed to running.</summary>
    public DateOnly? Cleared { get; init; }

    /// <summary>Whether the clinician found a bone stress injury or a fracture.</summary>
    public bool? BoneInjury { get; init; }

    /// <summary>The day, never what was told of it: check-ins are health data and stay out of logs.</summary>
    public override string ToString() => $"CheckIn of {Date:yyyy-MM-dd}";
}
