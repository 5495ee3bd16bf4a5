using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class FootwearRulesTests
{
    private const string Worn = "footwear.worn-shoes";
    private const string Hard = "footwear.hard-shoes";
    private const string Insoles = "footwear.prescribed-insoles";
    private const string Asked = "footwear.insoles-asked";

    internal static readonly RuleTable Table = new(
        [
            Holds(Worn, "the shoes look worn", LowBack.Yes(Equipment.ShoesLookWorn)),
            Holds(Worn, "500 km", Shoes(500_000, worn: false)),
            Fails(Worn, "499 km and they do not look worn", Shoes(499_000, worn: false)),
            Holds(Worn, "the older of two pairs has 500 km", Shoes(100_000, worn: false) with
            {
                Shoes = [new() { Name = "old", DistanceMeters = 500_000, VisiblyWorn = false }, new() { Name = "new", DistanceMeters = 100_000, VisiblyWorn = false }],
            }),
            Fails(Worn, "only the upper back hurts", UpperBackOnly.Yes(Equipment.ShoesLookWorn)),
            Open(Worn, "the shoes were not asked", LowBack),
            Open(Worn, "499 km, and nobody looked at them", Shoes(499_000, worn: null)),
            Open(Worn, "499 km, and the distance of a second pair is not known", Shoes(499_000, worn: false) with
            {
                Shoes = [new() { Name = "old", VisiblyWorn = false }, new() { Name = "new", DistanceMeters = 499_000, VisiblyWorn = false }],
            }),

            Holds(Hard, "hard shoes and pain in runs", LowBack.Yes(Pain.DuringRun, Equipment.HardCushioning)),
            Holds(Hard, "one of the listed pairs is hard", LowBack.Yes(Pain.DuringRun) with
            {
                Shoes = [new() { Name = "soft", HardCushioning = false }, new() { Name = "hard", HardCushioning = true }],
            }),
            Fails(Hard, "the pain comes only after runs", LowBack.Yes(Pain.AfterRun, Equipment.HardCushioning).No(Pain.DuringRun)),
            Fails(Hard, "the shoes are soft", LowBack.Yes(Pain.DuringRun).No(Equipment.HardCushioning)),
            Open(Hard, "nobody knows how hard they are", LowBack.Yes(Pain.DuringRun)),
            Open(Hard, "one pair is soft, the other not known", LowBack.Yes(Pain.DuringRun) with
            {
                Shoes = [new() { Name = "soft", HardCushioning = false }, new() { Name = "other" }],
            }),

            Holds(Insoles, "they were prescribed and are not worn in running shoes", LowBack.Yes(Equipment.InsolesPrescribed).No(Equipment.InsolesWorn)),
            Fails(Insoles, "they were not", LowBack.No(Equipment.InsolesPrescribed)),
            Fails(Insoles, "they are worn", LowBack.Yes(Equipment.InsolesPrescribed, Equipment.InsolesWorn)),
            Open(Insoles, "it was not asked", LowBack),

            Holds(Asked, "somebody thinks of insoles for the back", LowBack.Yes(Wishes.Insoles)),
            Holds(Asked, "a leg began to hurt with prescribed insoles", LowBack.No(Wishes.Insoles).Yes(Equipment.InsolesPrescribed, Equipment.InsolesWorn, Equipment.InsolesHurt)),
            Fails(Asked, "no insoles and none thought of", LowBack.No(Wishes.Insoles, Equipment.InsolesPrescribed, Equipment.InsolesHurt)),
            Open(Asked, "it was not asked", LowBack),
        ],
        []);

    private static RunnerCase Shoes(decimal meters, bool? worn) =>
        LowBack with { Shoes = [new() { Name = "daily", DistanceMeters = meters, VisiblyWorn = worn }] };

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
