using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class StrengthRulesTests
{
    private const string Weak = "strength.weak-trunk-or-legs";
    private const string None = "strength.no-training";
    private const string Runners = "strength.for-runners";
    private const string Imbalance = "strength.imbalance";
    private const string Class = "strength.class";

    internal static readonly RuleTable Table = new(
        [
            Holds(Weak, "the trunk is weak", LowBack.Yes(Body.WeakCore)),
            Holds(Weak, "the legs are weak", LowBack.Yes(Body.WeakLegs)),
            Fails(Weak, "neither", LowBack.No(Body.WeakCore, Body.WeakLegs)),
            Fails(Weak, "only the upper back hurts", UpperBackOnly.Yes(Body.WeakCore)),
            Open(Weak, "the legs were not asked", LowBack.No(Body.WeakCore)),

            Holds(None, "no strength training", LowBack.No(Body.DoesStrength)),
            Fails(None, "strength training twice a week", LowBack.Yes(Body.DoesStrength)),
            Open(None, "it was not asked", LowBack),

            Holds(Runners, "low-back pain, whenever it comes", LowBack.No(Pain.DuringRun, Pain.AfterRun)),
            Holds(Runners, "low-back pain after runs, strong already", LowBack.Yes(Pain.AfterRun, Body.DoesStrength)),
            Fails(Runners, "only the upper back hurts", UpperBackOnly.Yes(Pain.DuringRun)),
            Open(Runners, "the back hurts, and nobody asked where", Nothing.Yes(Pain.InBack)),

            Holds(Imbalance, "somebody measured one", LowBack.Yes(Body.Imbalance)),
            Fails(Imbalance, "nobody found one", LowBack.No(Body.Imbalance)),
            Fails(Imbalance, "only the upper back hurts", UpperBackOnly.Yes(Body.Imbalance)),
            Open(Imbalance, "some muscles are weak and others tight, and nobody measured it", LowBack.Yes(Body.WeakCore, Body.TightHamstrings)),

            Holds(Class, "somebody likes classes", LowBack.Yes(Wishes.Class)),
            Fails(Class, "somebody does not", LowBack.No(Wishes.Class)),
            Open(Class, "it was not asked", LowBack),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
