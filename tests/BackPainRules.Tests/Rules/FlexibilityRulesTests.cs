using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class FlexibilityRulesTests
{
    private const string Hamstrings = "flexibility.tight-hamstrings";
    private const string Tight = "flexibility.tight-thighs-or-hips";
    private const string Stiff = "flexibility.stiffness";
    private const string UpperStretch = "flexibility.upper-back-stretch";
    private const string Twisting = "flexibility.twisting";
    private const string ToeTouches = "flexibility.toe-touches";

    internal static readonly RuleTable Table = new(
        [
            Holds(Hamstrings, "the backs of the thighs feel tight", LowBack.Yes(Body.TightHamstrings)),
            Fails(Hamstrings, "they do not", LowBack.No(Body.TightHamstrings)),
            Fails(Hamstrings, "only the upper back hurts", UpperBackOnly.Yes(Body.TightHamstrings)),
            Open(Hamstrings, "it was not asked", LowBack),
            Open(Hamstrings, "only other muscles feel tight", LowBack.Yes(Body.TightQuads, Body.TightGlutes, Body.TightHipFlexors)),

            Holds(Tight, "the fronts of the thighs feel tight", LowBack.Yes(Body.TightQuads)),
            Holds(Tight, "the buttock muscles feel tight", LowBack.Yes(Body.TightGlutes)),
            Holds(Tight, "the fronts of the hips feel tight", LowBack.Yes(Body.TightHipFlexors)),
            Fails(Tight, "only the hamstrings feel tight", LowBack.Yes(Body.TightHamstrings).No(Body.TightQuads, Body.TightGlutes, Body.TightHipFlexors)),
            Fails(Tight, "only the upper back hurts", UpperBackOnly.Yes(Body.TightQuads)),
            Open(Tight, "the hips were not asked", LowBack.No(Body.TightQuads, Body.TightGlutes)),

            Holds(Stiff, "the back feels stiff", LowBack.Yes(Pain.IsStiff)),
            Fails(Stiff, "it does not", LowBack.No(Pain.IsStiff)),
            Fails(Stiff, "only the upper back hurts", UpperBackOnly.Yes(Pain.IsStiff)),
            Open(Stiff, "it was not asked", LowBack),

            Holds(UpperStretch, "low-back pain, and somebody wants it", LowBack.Yes(Wishes.UpperBackStretch)),
            Fails(UpperStretch, "nobody wants it", LowBack.No(Wishes.UpperBackStretch)),
            Open(UpperStretch, "it was not asked", LowBack),

            Holds(Twisting, "somebody does or wants it", LowBack.Yes(Wishes.Twisting)),
            Fails(Twisting, "nobody asks for it, stiff as the back is", LowBack.Yes(Pain.IsStiff).No(Wishes.Twisting)),
            Open(Twisting, "it was not asked", LowBack),

            Holds(ToeTouches, "somebody does or wants them", LowBack.Yes(Wishes.ToeTouches)),
            Fails(ToeTouches, "nobody does", LowBack.No(Wishes.ToeTouches)),
            Open(ToeTouches, "it was not asked", LowBack),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
