namespace BackPainRules.Tests.Fuzzing;

/// <summary>One kind of file, and what may become of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seeds">Sound files.</param>
/// <param name="Read">Reads one and does with it what an app does; says in a word what came of it. Throws nothing that is not documented.</param>
/// <param name="MostAllocated">The most bytes of memory that a small file may ask for in all.</param>
/// <param name="MostTimes">The most bytes that it may ask for beyond, for each of its own.</param>
internal sealed record FuzzKind(string Name, byte[][] Seeds, Func<byte[], string> Read, long MostAllocated, int MostTimes)
{
    /// <summary>Several files as lines of one.</summary>
    public bool IsLines { get; init; }
}
