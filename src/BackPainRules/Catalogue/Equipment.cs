using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Shoes, insoles and surface.</summary>
public static class Equipment
{
    /// <summary>Distance of the most worn pair.</summary>
    public static readonly NumberSignal ShoeDistance = NumberSignal.Ask("equipment.shoe-distance", "Distance run in your running shoes", "km", 0, 5000, reader: MostWornShoe);

    /// <summary>Shoes look worn.</summary>
    public static readonly YesNoSignal ShoesLookWorn = YesNoSignal.Ask("equipment.shoes-worn", "Your running shoes look worn out", reader: AnyShoeLooksWorn);

    /// <summary>Hard cushioning.</summary>
    public static readonly YesNoSignal HardCushioning = YesNoSignal.Ask("equipment.hard-cushioning", "Your running shoes have hard or little cushioning", reader: AnyShoeIsHard);

    /// <summary>Prescribed insoles exist.</summary>
    public static readonly YesNoSignal InsolesPrescribed = YesNoSignal.Ask("equipment.insoles-prescribed", "Insoles were prescribed for you");

    /// <summary>Insoles are worn when running.</summary>
    public static readonly YesNoSignal InsolesWorn = YesNoSignal.Ask("equipment.insoles-worn", "You wear insoles in your running shoes");

    /// <summary>New leg or foot pain since the insoles.</summary>
    public static readonly YesNoSignal InsolesHurt = YesNoSignal.Warning("equipment.insoles-hurt", "A foot, knee or leg began to hurt within 14 days of starting insoles");

    /// <summary>Every run on asphalt or concrete.</summary>
    public static readonly YesNoSignal OnlyHardSurface = YesNoSignal.Ask("equipment.only-hard-surface", "You run only on asphalt or concrete", reader: EveryRunOnHardSurface);

    /// <summary>A race within 14 days.</summary>
    public static readonly YesNoSignal RaceSoon = YesNoSignal.Warning("equipment.race-soon", "You have a race in the next 14 days");

    /// <summary>Ankle that was sprained or gives way.</summary>
    public static readonly YesNoSignal AnkleGivesWay = YesNoSignal.Warning("equipment.ankle-gives-way", "An ankle gives way or was sprained in the last 12 weeks, your balance is poor, or you run in bad light");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "equipment.shoes",
            Text = "What about your shoes?",
            PlainerText = "How far have the shoes gone? Any insoles?",
            Why = "Worn shoes are a common suspect; the evidence for the back is weak.",
            Answers = [ShoeDistance, ShoesLookWorn, HardCushioning, InsolesPrescribed, InsolesWorn, InsolesHurt, RaceSoon],
        },
        new()
        {
            Id = "equipment.surface",
            Text = "What do you run on?",
            PlainerText = "Road only, or grass and paths too?",
            Why = "Hard surfaces are often blamed; the measured difference is small.",
            Answers = [OnlyHardSurface, AnkleGivesWay],
        },
    ];

    private static Reading MostWornShoe(RunnerCase runner, DateOnly today)
    {
        decimal? most = null;
        foreach (var shoe in Shoes(runner))
        {
            if (shoe.DistanceMeters is not { } meters)
            {
                return default;
            }

            most = Math.Max(most ?? 0, meters);
        }

        return most is { } distance ? ShoeDistance.Of(distance / 1000) : default;
    }

    private static Reading AnyShoeLooksWorn(RunnerCase runner, DateOnly today) => AnyShoe(runner, shoe => shoe.VisiblyWorn);

    private static Reading AnyShoeIsHard(RunnerCase runner, DateOnly today) => AnyShoe(runner, shoe => shoe.HardCushioning);

    private static Reading AnyShoe(RunnerCase runner, Func<Shoe, bool?> isSo)
    {
        var allTold = runner.Shoes is { Count: > 0 };
        foreach (var shoe in Shoes(runner))
        {
            if (isSo(shoe) == true)
            {
                return Reading.Yes;
            }

            allTold &= isSo(shoe) is not null;
        }

        return allTold ? Reading.No : default;
    }

    private static ReadOnlySpan<Shoe> Shoes(RunnerCase runner) => runner.Shoes is { } shoes ? shoes.AsSpan() : [];

    private static Reading EveryRunOnHardSurface(RunnerCase runner, DateOnly today)
    {
        var allTold = runner.Sessions is { Count: > 0 };
        foreach (var session in RunLog.Runs(runner, DateOnly.MinValue, DateOnly.MaxValue))
        {
            if (session.Surface is not (null or Surface.Asphalt or Surface.Concrete))
            {
                return Reading.No;
            }

            allTold &= session.Surface is not null;
        }

        return allTold ? Reading.Yes : default;
    }
}
