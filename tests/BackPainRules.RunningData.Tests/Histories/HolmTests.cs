using BackPainRules.Facts;
using BackPainRules.RunningData.Histories;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Histories;

/// <summary>Corrected values, as R's p.adjust(p, "holm") has them.</summary>
public class HolmTests
{
    [Fact]
    public void The_smallest_counts_for_all_and_none_falls_below_one_before_it() =>
        Holm.Corrected([Look(0.01), Look(0.04), Look(0.03), Look(0.005)]).Select(look => Math.Round(look.CorrectedP, 12)).Should().Equal(0.02, 0.03, 0.06, 0.06);

    [Fact]
    public void None_is_above_1() => Holm.Corrected([Look(0.4), Look(0.9)]).Select(look => look.CorrectedP).Should().Equal(0.8, 0.9);

    [Fact]
    public void Of_alike_ones_the_order_is_that_of_traits_and_names()
    {
        OwnPattern[] looks =
        [
            Look(0.01, RunTrait.Surface) with { Surface = Surface.Concrete },
            Look(0.01, RunTrait.Surface) with { Surface = Surface.Grass },
            Look(0.01, RunTrait.Shoe) with { Shoe = "Blue" },
            Look(0.01, RunTrait.Shoe) with { Shoe = "blue" },
            Look(0.01),
        ];
        Holm.Corrected([.. looks.Reverse()]).Select(look => (look.Trait, look.Surface, look.Shoe)).Should().Equal(looks.Select(look => (look.Trait, look.Surface, look.Shoe)));
        Holm.Corrected([.. looks]).Should().OnlyContain(look => look.CorrectedP == 0.05);
    }

    [Fact]
    public void Without_a_comparison_there_is_nothing_to_correct() => Holm.Corrected([]).Should().BeEmpty();

    private static OwnPattern Look(double p, RunTrait trait = RunTrait.Length) => new() { Trait = trait, Followed = 8, NotFollowed = 8, P = p, Text = "" };
}
