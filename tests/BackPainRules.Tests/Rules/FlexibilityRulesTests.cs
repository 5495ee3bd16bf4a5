using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class FlexibilityRulesTests
{
    private const string Hamstrings = "flexibility.tight-hamstrings";

    internal static readonly RuleTable Table = new(
        [
            Holds(Hamstrings, "the backs of the thighs feel tight", LowBack.Yes(Body.TightHamstrings)),
            Fails(Hamstrings, "they do not", LowBack.No(Body.TightHamstrings)),
            Fails(Hamstrings, "only the upper back hurts", UpperBackOnly.Yes(Body.TightHamstrings)),
            Open(Hamstrings, "it was not asked", LowBack),
            Open(Hamstrings, "only other muscles feel tight", LowBack.Yes(Body.TightQuads, Body.TightGlutes, Body.TightHipFlexors)),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
