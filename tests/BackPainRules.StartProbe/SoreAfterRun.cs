using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.StartProbe;

/// <summary>The case that start and speed are measured with: a low back sore after a longer run, some questions answered, four weeks of runs.</summary>
internal static class SoreAfterRun
{
    public static RunnerCase Case { get; } = Build(new(2025, 3, 17));

    private static RunnerCase Build(DateOnly on)
    {
        var sessions = new RunningSession[12];
        for (var i = 0; i < sessions.Length; i++)
        {
            sessions[i] = new()
            {
                Date = on.AddDays(2 * (i - sessions.Length)),
                DistanceMeters = 5_000 + (250 * i),
                RunningSeconds = 1_800 + (95 * i),
                Surface = i % 3 == 0 ? Surface.Concrete : Surface.Asphalt,
                Kind = SessionKind.Easy,
                CadenceStepsPerMinute = 158,
                Shoe = "daily",
            };
        }

        return new RunnerCase
        {
            On = on,
            PainBegan = on.AddDays(-2),
            Sessions = ValueList.Of(sessions),
            Shoes = [new() { Name = "daily", DistanceMeters = 850_000, VisiblyWorn = true }],
        }
            .With(Pain.InLowBack, true)
            .With(Pain.InButtock, false)
            .With(Pain.Now, 2)
            .With(Pain.Worst, 4)
            .With(Pain.IsAching, true)
            .With(Pain.IsStiff, true)
            .With(Pain.AfterRun, true)
            .With(Soreness.NewEffort, true)
            .With(Night.Wakes, Answer.DoesNotKnow)
            .WithNoneOf(CaudaEquina.Signs);
    }
}
