namespace BackPainRules.Engines.Circuits;

/// <summary>A condition in the circuit: the place where it holds, and the place where its opposite does. So 'not' costs nothing.</summary>
internal sealed record Wire(int Holds, int Fails)
{
    public Wire Opposite => new(Fails, Holds);
}
