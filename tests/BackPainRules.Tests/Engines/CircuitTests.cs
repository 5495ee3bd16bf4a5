using BackPainRules.Engines.Circuits;
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

    private int Sign(int place) => circuit.Of(new Leaf(LeafKind.Sign, place)).Holds;
}
