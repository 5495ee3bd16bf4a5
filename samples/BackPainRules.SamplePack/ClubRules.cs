using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace RunningClub;

/// <summary>The rules of a running club: what its coach sees and a general book does not know.</summary>
public static class ClubRules
{
    /// <summary>Many laps the same way round.</summary>
    public static readonly Rule OneWay = Rule
        .Define("club.one-way", "Many laps the same way round")
        .When(Definitions.BackPain & ClubSignals.SameWayRound & (ClubSignals.Laps >= ClubAdvice.ManyLaps))
        .Suggests(ClubAdvice.OneWay, Evidence.VeryLow)
        .Advises(ClubAdvice.ChangeSides)
        .Because("In a bend the outer leg steps longer and the trunk leans; the same side does it all evening.")
        .From(ClubSources.Coach);

    /// <summary>Much track in thin shoes.</summary>
    public static readonly Rule ThinShoes = Rule
        .Define("club.thin-shoes", "Much track in thin shoes")
        .When(Definitions.BackPain & ClubSignals.Spikes & (ClubSignals.TrackRuns >= 4))
        .Suggests(ClubAdvice.ThinShoes, Evidence.VeryLow)
        .Advises(ClubAdvice.ChangeSides)
        .Because("Spikes have no heel and little under it; four evenings a month of them are new to most backs.")
        .From(ClubSources.Coach);

    /// <summary>A fall in training.</summary>
    public static readonly Rule Fall = Rule
        .Define("club.fall", "A fall in training")
        .When(ClubSignals.Fell & Definitions.BackPain)
        .Except("looked", ClubSignals.CoachLooked)
        .Otherwise("not-yet", Urgency.SoonWithin5Days)
        .Flags(ClubAdvice.Fall)
        .Via(Route.PhysioOrDoctor)
        .Because("A fall on the back is looked at before you run on.")
        .From(ClubSources.Coach);

    /// <summary>The back evening, for who asks.</summary>
    public static readonly Rule Evening = Rule
        .Define("club.evening", "The back evening")
        .When(ClubSignals.WantsEvening)
        .Advises(ClubAdvice.BackEvening)
        .Because("Strength helps many sore backs, and a group keeps at it.")
        .From(ClubSources.Coach);

    /// <summary>The pack: put it into a book with <c>book.And(ClubRules.Pack)</c>.</summary>
    public static readonly RulePack Pack = new("running-club", [OneWay, ThinShoes, Fall, Evening], ClubSignals.Questions);
}
