using BackPainRules.Catalogue;
using BackPainRules.Language;

namespace RunningClub;

/// <summary>What the club concludes and advises.</summary>
public static class ClubAdvice
{
    /// <summary>Laps that are many.</summary>
    public static readonly Threshold ManyLaps = Threshold.Tunable("club.many-laps", "Laps in one evening that are many", 20, 10, 60);

    /// <summary>Many laps the same way round.</summary>
    public static readonly Factor OneWay = new("club.one-way", "Many laps the same way round", "It hurts more on the inner side.", "It hurts as much on the road.");

    /// <summary>Much track in thin shoes.</summary>
    public static readonly Factor ThinShoes = new("club.thin-shoes", "Much track in thin shoes", "It began with the spikes.", "It hurts as much in your soft shoes.");

    /// <summary>A fall.</summary>
    public static readonly RedFlag Fall = new("club.fall", "A fall in training");

    /// <summary>The other way round.</summary>
    public static readonly Advice ChangeSides = new()
    {
        Id = "club.change-sides",
        Title = "Change the way round",
        Text = "Run every second evening the other way round, when the track is free for it.",
        Dose = "for 4 weeks",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        NotWhen = [new("club.limp", Bone.Limp, "A limp is looked at first.", "Walk until it is gone.")],
        Sources = [ClubSources.Coach],
    };

    /// <summary>The back evening.</summary>
    public static readonly Advice BackEvening = new()
    {
        Id = "club.back-evening",
        Title = "The club's back evening",
        Text = "Come on Thursday at seven: strength for trunk and hips, with somebody who corrects.",
        Dose = "once a week for 8 weeks",
        Topic = AdviceTopic.Strength,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        NotWhen =
        [
            new("club.leg", Nerve.LegPain | Nerve.Tingling, "With pain or tingling down a leg, somebody looks first.", "Come when that is clear."),
            new("club.pregnant", Person.Pregnant, "It has lying on the back and belly.", "There is a group for you on Monday.", Changes: true),
        ],
        Sources = [ClubSources.Coach],
    };
}
