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
    private const string InHills = "surface.hills";

    internal static readonly RuleTable Table = new(
        [
            Holds(Hard, "pain after runs, all on hard ground", LowBack.Yes(Pain.AfterRun, Equipment.OnlyHardSurface)),
            Holds(Hard, "pain in runs, every run of the log on asphalt or concrete", Logged(Surface.Asphalt, Surface.Concrete)),
            Fails(Hard, "one run of the log on grass", Logged(Surface.Asphalt, Surface.Grass)),
            Fails(Hard, "no pain in or after runs", LowBack.Yes(Equipment.OnlyHardSurface).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Hard, "not only on hard ground", LowBack.Yes(Pain.AfterRun).No(Equipment.OnlyHardSurface)),
            Open(Hard, "the ground was not asked", LowBack.Yes(Pain.AfterRun)),
            Open(Hard, "the ground of one run is not known", Logged(Surface.Asphalt, null)),

            Holds(Downhill, "pain in runs, and downhills in the last 14 days", LowBack.Yes(Pain.DuringRun, Running.Downhill)),
            Holds(Downhill, "100 m down 14 days ago", Down(14, 100)),
            Fails(Downhill, "99 m down 14 days ago, 399 m of it steep", Steep(14, 99, 0.0399m)),
            Holds(Downhill, "99 m down 14 days ago, 400 m of it steep", Steep(14, 99, 0.04m)),
            Holds(Downhill, "400 m of it steep, and nobody knows how far down in all", Steep(14, null, 0.04m)),
            Open(Downhill, "399 m of it steep, and nobody knows how far down in all", Steep(14, null, 0.0399m)),
            Open(Downhill, "32 m down 14 days ago, and nobody knows how steep", Down(14, 32)),
            Open(Downhill, "99 m down 14 days ago, and nobody knows how steep", Down(14, 99)),
            Fails(Downhill, "31 m down 14 days ago, too little for 400 m that are steep", Down(14, 31)),
            Open(Downhill, "100 m down 15 days ago, and no run since that the log tells of", Down(15, 100)),
            Open(Downhill, "hill repeats, up or down not known", Hills(3)),
            Fails(Downhill, "no pain in or after runs", LowBack.Yes(Running.Downhill).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Downhill, "only the upper back hurts", UpperBackOnly.Yes(Pain.DuringRun, Running.Downhill)),

            Holds(InHills, "pain in runs, and hills in the last 14 days", LowBack.Yes(Pain.DuringRun, Running.Hills)),
            Holds(InHills, "99 m down 14 days ago, 400 m of it steep", Steep(14, 99, 0.04m)),
            Fails(InHills, "99 m down 14 days ago, 399 m of it steep", Steep(14, 99, 0.0399m)),
            Holds(InHills, "hill repeats 14 days ago", Hills(14)),
            Open(InHills, "hill repeats 15 days ago, and no run since that the log tells of", Hills(15)),
            Fails(InHills, "no pain in or after runs", LowBack.Yes(Running.Hills).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(InHills, "only the upper back hurts", UpperBackOnly.Yes(Pain.DuringRun, Running.Hills)),
            Open(InHills, "hills were not asked", LowBack.Yes(Pain.DuringRun)),
        ],
        []);

    private static RunnerCase Down(int daysAgo, decimal meters) =>
        LowBack.Yes(Pain.AfterRun) with { Sessions = [new() { Date = Today.AddDays(-daysAgo), DescentMeters = meters }] };

    private static RunnerCase Steep(int daysAgo, decimal? meters, decimal share) =>
        LowBack.Yes(Pain.AfterRun) with { Sessions = [new() { Date = Today.AddDays(-daysAgo), DistanceMeters = 10_000, DescentMeters = meters, SteepDownhillShare = share }] };

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
