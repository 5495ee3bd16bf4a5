using BackPainRules.Engines.Circuits;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Engines;

/// <summary>What is the same is one node, and what cannot matter is none.</summary>
public class CircuitTests
{
    private readonly Circuit circuit = new();
    private readonly int a;
    private readonly int b;

    public CircuitTests() => (a, b) = (Sign(1), Sign(2));

    [Fact]
    public void The_same_leaf_is_one_wire()
    {
        circuit.Of(new Leaf(LeafKind.Sign, 1)).Should().Be(circuit.Of(new Leaf(LeafKind.Sign, 1)));
        Sign(1).Should().Be(a).And.NotBe(b);
        circuit.Of(new Leaf(LeafKind.Asked, 1)).Holds.Should().NotBe(a);
        circuit.Of(new Leaf(LeafKind.Choice, 1, choices: [1, 2])).Should().Be(circuit.Of(new Leaf(LeafKind.Choice, 1, choices: [1, 2]))).And.NotBe(circuit.Of(new Leaf(LeafKind.Choice, 1, choices: [1, 3])));
    }

    [Fact]
    public void The_same_gate_is_one_node_in_whatever_order_and_how_often()
    {
        var (both, count) = (circuit.All([a, b]), circuit.Count);
        circuit.All([b, a]).Should().Be(both);
        circuit.All([a, b, a]).Should().Be(both);
        circuit.All([a, Circuit.Always, b]).Should().Be(both);
        circuit.Count.Should().Be(count);
        circuit.Any([a, b]).Should().NotBe(both);
        circuit.All([a, b, Sign(3)]).Should().NotBe(both);
        circuit.All([a, Sign(3)]).Should().NotBe(both);
        circuit.Any([b, a]).Should().Be(circuit.Any([a, b]));
    }

    [Fact]
    public void A_gate_of_one_is_that_one_and_of_none_what_changes_nothing()
    {
        (circuit.All([a]), circuit.Any([a, a]), circuit.All([]), circuit.Any([])).Should().Be((a, a, Circuit.Always, Circuit.Never));
        (circuit.All([a, Circuit.Never, b]), circuit.Any([a, Circuit.Always])).Should().Be((Circuit.Never, Circuit.Always));
        (circuit.All([Circuit.Always]), circuit.Any([Circuit.Never, b])).Should().Be((Circuit.Always, b));
    }

    [Fact]
    public void What_an_output_does_not_hang_on_is_not_needed()
    {
        var (both, either) = (circuit.All([a, b]), circuit.Any([a, Sign(3)]));
        var needed = circuit.NeededFor([both]);
        (needed[both], needed[a], needed[b], needed[either], needed[Sign(3)]).Should().Be((true, true, true, false, false));
        needed = circuit.NeededFor([circuit.Any([both, Sign(3)])]);
        (needed[both], needed[a], needed[Sign(3)], needed[either]).Should().Be((true, true, true, false));
    }

    [Fact]
    public void A_count_with_weights_is_compiled_as_it_is_counted()
    {
        var counted = Condition.AtLeast(3, new Weighted(2, TinyBook.A), new(1, TinyBook.B), new(1, TinyBook.Sign));
        var assessor = new BackPainAssessor(TinyBook.With(TinyBook.Valid("counted").When(counted).Concludes(TinyBook.Known), TinyBook.Valid("not-counted").When(!counted).Concludes(TinyBook.Excepted)));
        Truth[] truths = [Truth.Yes, Truth.No, Truth.Unknown];
        foreach (var (two, one, another) in truths.SelectMany(two => truths.SelectMany(one => truths.Select(another => (two, one, another)))))
        {
            var assessment = assessor.Assess(With(With(With(new(), TinyBook.A, two), TinyBook.B, one), TinyBook.Sign, another));
            var expected = Kleene.AtLeast(3, [2, 1, 1], [two, one, another]);
            assessment.Patterns.Contains(TinyBook.Known).Should().Be(expected == Truth.Yes, $"{two} {one} {another}");
            assessment.Patterns.Contains(TinyBook.Excepted).Should().Be(expected == Truth.No, $"{two} {one} {another}");
        }

        static RunnerCase With(RunnerCase runner, YesNoSignal signal, Truth truth) => truth == Truth.Unknown ? runner : runner.With(signal, truth == Truth.Yes);
    }

    private int Sign(int place) => circuit.Of(new Leaf(LeafKind.Sign, place)).Holds;
}
