using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;

namespace BackPainRules.Serialization;

/// <summary>The properties of check-ins, and of what a way back began with.</summary>
internal static class WayBackProperties
{
    public static readonly FactProperty<CheckIn>[] OfCheckIn =
    [
        Day<CheckIn>("date", "The day", told => told.Date, (told, value) => told with { Date = value }) with { IsRequired = true },
        FactProperties.Choice<CheckIn, DayActivity>("did", "What was done", told => told.Did, (told, value) => told with { Did = value }),
        Whole<CheckIn>("step", "The step of the table that was run", 1, 8, told => told.Step, (told, value) => told with { Step = value }),
        new("plan", "The run of Couch to 5K that it was", FactKind.Step, told => told.Plan, (told, value) => told with { Plan = (PlanStep)value }),
        Number("runMinutes", "Minutes of running, walking breaks left out", (told, value) => told with { RunMinutes = value }),
        Number("distanceMeters", "Distance in metres", (told, value) => told with { DistanceMeters = value }),
        Number("before", "Pain just before, 0 to 10", (told, value) => told with { Before = value }),
        Number("during", "Highest pain during, 0 to 10", (told, value) => told with { During = value }),
        Number("after", "Pain 60 minutes after, 0 to 10", (told, value) => told with { After = value }),
        FactProperties.Flag<CheckIn>("settled", "Whether it was as before within 60 minutes", told => told.Settled, (told, value) => told with { Settled = value }),
        Number("morning", "Pain within 30 minutes of rising, 0 to 10", (told, value) => told with { Morning = value }),
        Number("nextMorning", "The same on the day after, 0 to 10", (told, value) => told with { NextMorning = value }),
        Number("moreStiffnessMinutes", "Minutes by which the morning after was stiffer", (told, value) => told with { MoreStiffnessMinutes = value }),
        FactProperties.Flag<CheckIn>("limp", "Whether pain made the steps uneven", told => told.Limp, (told, value) => told with { Limp = value }),
        new("newSigns", "New warning signs; empty: asked, and none", FactKind.Names, told => Ids(told.NewSigns), (told, value) => told with { NewSigns = SignsOf((ValueList<string>)value) })
        {
            Choices = [.. WayBack.SignsToAsk.Select(sign => sign.Id)],
        },
        Number("legPain", "Nerve-like pain in the leg, 0 to 10", (told, value) => told with { LegPain = value }),
        Number("dailyMovement", "Pain in everyday movement, 0 to 10", (told, value) => told with { DailyMovement = value }),
        FactProperties.Flag<CheckIn>("wokenByPain", "Whether it woke the runner in one of 3 nights", told => told.WokenByPain, (told, value) => told with { WokenByPain = value }),
        FactProperties.Flag<CheckIn>("easing", "Whether it is easing", told => told.Easing, (told, value) => told with { Easing = value }),
        FactProperties.Flag<CheckIn>("signsGone", "Whether all that was warned of is gone", told => told.SignsGone, (told, value) => told with { SignsGone = value }),
        Day<CheckIn>("seen", "The day on which a clinician examined it", told => told.Seen, (told, value) => told with { Seen = value }),
        Day<CheckIn>("cleared", "The day on which that clinician agreed to running", told => told.Cleared, (told, value) => told with { Cleared = value }),
        FactProperties.Flag<CheckIn>("boneInjury", "Whether the clinician found a bone injury", told => told.BoneInjury, (told, value) => told with { BoneInjury = value }),
    ];

    public static readonly FactProperty<Opening>[] OfOpening =
    [
        Day<Opening>("on", "The day of the assessment", opening => opening.On, (opening, value) => opening with { On = value }) with { IsRequired = true },
        FactProperties.Choice<Opening, TriageLevel>("level", "The level that was recommended", opening => opening.Level, (opening, value) => opening with { Level = value }) with { IsRequired = true },
        Day<Opening>("cleared", "The day on which a clinician was known to agree to running", opening => opening.Cleared, (opening, value) => opening with { Cleared = value }),
        Needed("isUnderSixteen", "Whether the age is under 16", opening => opening.IsUnderSixteen, (opening, value) => opening with { IsUnderSixteen = value }),
        Needed("needsAgreement", "Whether somebody has to agree whatever the level", opening => opening.NeedsAgreement, (opening, value) => opening with { NeedsAgreement = value }),
        Needed("hasLegPain", "Whether nerve-like pain runs down a leg", opening => opening.HasLegPain, (opening, value) => opening with { HasLegPain = value }),
        Needed("hurtsElsewhere", "Whether it hurts elsewhere than in the low back", opening => opening.HurtsElsewhere, (opening, value) => opening with { HurtsElsewhere = value }),
        Gates("unanswered", "What could close running and was not answered", opening => opening.Unanswered, (opening, value) => opening with { Unanswered = value }),
        Gates("closedBy", "What closes running", opening => opening.ClosedBy, (opening, value) => opening with { ClosedBy = value }),
        FactProperties.Flag<Opening>("hadInjury", "Whether a running injury stopped running in the last year", opening => opening.HadInjury, (opening, value) => opening with { HadInjury = value }),
        Needed("followsPlan", "Whether the runner follows Couch to 5K", opening => opening.FollowsPlan, (opening, value) => opening with { FollowsPlan = value }),
        Whole<Opening>("step", "Where the way begins", 0, CouchTo5K.Weeks, opening => opening.Step, (opening, value) => opening with { Step = value }) with { IsRequired = true },
        Whole<Opening>("run", "The run of the plan week with which it begins", 1, CouchTo5K.RunsAWeek, opening => opening.Run, (opening, value) => opening with { Run = value }) with { IsRequired = true },
    ];

    private static FactProperty<CheckIn> Number(string name, string text, Func<CheckIn, decimal, CheckIn> with) => FactProperties.InRange(CheckInFaults.Numbers, name, text, with);

    private static FactProperty<T> Whole<T>(string name, string text, int min, int max, Func<T, int?> get, Func<T, int, T> with) =>
        new(name, text, FactKind.Whole, fact => get(fact), (fact, value) => with(fact, (int)value)) { Min = min, Max = max };

    private static FactProperty<T> Day<T>(string name, string text, Func<T, DateOnly?> get, Func<T, DateOnly, T> with) =>
        new(name, text, FactKind.Date, fact => get(fact), (fact, value) => with(fact, (DateOnly)value));

    // What opens running is never taken from a property that is missing.
    private static FactProperty<Opening> Needed(string name, string text, Func<Opening, bool?> get, Func<Opening, bool, Opening> with) =>
        FactProperties.Flag(name, text, get, with) with { IsRequired = true };

    private static FactProperty<Opening> Gates(string name, string text, Func<Opening, ValueList<string>> get, Func<Opening, ValueList<string>, Opening> with) =>
        new(name, text, FactKind.Names, get, (opening, value) => with(opening, (ValueList<string>)value))
        {
            Choices = Array.ConvertAll(RunningGate.All, gate => gate.Id),
            IsRequired = true,
        };

    private static ValueList<string>? Ids(ValueList<YesNoSignal>? signs) => signs is null ? null : [.. signs.Select(sign => sign.Id)];

    // A name that is no sign was refused where it was read.
    private static ValueList<YesNoSignal> SignsOf(ValueList<string> ids) => [.. ids.Select(Signs.Find).OfType<YesNoSignal>()];
}
