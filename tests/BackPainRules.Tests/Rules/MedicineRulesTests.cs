using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class MedicineRulesTests
{
    private const string Medicine = "care.medicine";
    private const string Gel = "care.gel";
    private const string Strong = "care.strong-painkillers";

    internal static readonly RuleTable Table = new(
        [
            Holds(Medicine, "thinks of a medicine", LowBack.Yes(Medicines.Wanted)),
            Holds(Medicine, "thinks of a medicine, upper back only", UpperBackOnly.Yes(Medicines.Wanted)),
            Fails(Medicine, "does not", LowBack.No(Medicines.Wanted)),
            Open(Medicine, "it was not asked", LowBack),

            Holds(Gel, "thinks of a gel", LowBack.Yes(Medicines.GelWanted)),
            Fails(Gel, "does not", LowBack.No(Medicines.GelWanted)),
            Open(Gel, "it was not asked", LowBack),

            Holds(Strong, "thinks of a strong painkiller", LowBack.Yes(Wishes.StrongPainkiller)),
            Fails(Strong, "does not, severe as the pain is", LowBack.With(Pain.Now, 8).No(Wishes.StrongPainkiller)),
            Open(Strong, "it was not asked", LowBack.With(Pain.Now, 8)),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
