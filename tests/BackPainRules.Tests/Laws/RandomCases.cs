using BackPainRules.Facts;

namespace BackPainRules.Tests.Laws;

/// <summary>Cases of the book of this package.</summary>
internal static class RandomCases
{
    public static readonly CasesOf Ours = new(BackPainAssessor.Default.Book);

    /// <summary>So many cases of 40 answers, the same each time.</summary>
    public static IEnumerable<RunnerCase> Some(int count)
    {
        var random = new Random(20261120);
        return Enumerable.Range(0, count)
            .Select(_ => Ours.Case(Enumerable.Range(0, 40).Select(_ => (random.Next(BackPainAssessor.Default.Book.Signals.Count), random.Next(10_000)))))
            .ToArray();
    }
}
