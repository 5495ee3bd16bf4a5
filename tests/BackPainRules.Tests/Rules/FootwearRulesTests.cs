using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class FootwearRulesTests
{
    private const string Worn = "footwear.worn-shoes";
    private const string Insoles = "footwear.prescribed-insoles";

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

            Holds(Insoles, "they were prescribed and are not worn in running shoes", LowBack.Yes(Equipment.InsolesPrescribed).No(Equipment.InsolesWorn)),
            Fails(Insoles, "they were not", LowBack.No(Equipment.InsolesPrescribed)),
            Open(Insoles, "it was not asked", LowBack),
        ],
        []);

    private static RunnerCase Shoes(decimal meters, bool? worn) =>
        LowBack with { Shoes = [new() { Name = "daily", DistanceMeters = meters, VisiblyWorn = worn }] };

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
