using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class SurfaceRulesTests
{
    private const string Hard = "surface.only-hard";
    private const string Downhill = "surface.downhill";

    internal static readonly RuleTable Table = new(
        [
            Holds(Hard, "pain after runs, all on hard ground", LowBack.Yes(Pain.AfterRun, Equipment.OnlyHardSurface)),
            Holds(Hard, "pain in runs, every run of the log on asphalt or concrete", Logged(Surface.Asphalt, Surface.Concrete)),
            Fails(Hard, "one run of the log on grass", Logged(Surface.Asphalt, Surface.Grass)),
            Fails(Hard, "no pain in or after runs", LowBack.Yes(Equipment.OnlyHardSurface).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Hard, "not only on hard ground", LowBack.Yes(Pain.AfterRun).No(Equipment.OnlyHardSurface)),
            Open(Hard, "the ground was not asked", LowBack.Yes(Pain.AfterRun)),
            Open(Hard, "the ground of one run is not known", Logged(Surface.Asphalt, null)),

            Holds(Downhill, "pain in runs, and hills in the last 14 days", LowBack.Yes(Pain.DuringRun, Running.Hills)),
            Holds(Downhill, "hill repeats 14 days ago", Hills(14)),
            Open(Downhill, "hill repeats 15 days ago, and no run since that the log tells of", Hills(15)),
            Fails(Downhill, "no pain in or after runs", LowBack.Yes(Running.Hills).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Downhill, "only the upper back hurts", UpperBackOnly.Yes(Pain.DuringRun, Running.Hills)),
            Open(Downhill, "hills were not asked", LowBack.Yes(Pain.DuringRun)),
        ],
        []);

    private static RunnerCase Hills(int daysAgo) =>
        LowBack.Yes(Pain.AfterRun) with { Sessions = [new() { Date = Today.AddDays(-daysAgo), Kind = SessionKind.Hills }] };

    private static RunnerCase Logged(params Surface?[] surfaces) => LowBack.Yes(Pain.DuringRun) with
    {
        Sessions = [.. surfaces.Select((surface, i) => new RunningSession { Date = Today.AddDays(-1 - (2 * i)), Surface = surface })],
    };

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
