using FsCheck;
using FsCheck.Fluent;

namespace BackPainRules.Tests.Laws;

/// <summary>The whole numbers of a trial.</summary>
/// <param name="Seed">What the generated book comes from; null: it is our book.</param>
/// <param name="Rules">The rules of the generated book that are in it.</param>
/// <param name="Told">The answers: which signal, and what.</param>
/// <param name="More">Answers to what is absent.</param>
/// <param name="Runs">The runs: how many days ago, and what is told of each.</param>
internal sealed record Drawn(int? Seed, int[] Rules, (int Signal, int Answer)[] Told, (int Signal, int Answer)[] More, (int DaysAgo, int Code)[] Runs)
{
    private const int MostSignals = 10_000;
    private const int MostCodes = 9_999;

    public static Gen<Drawn> OfOurBook(int answers) => Of(answers, Gen.Choose(0, MostCodes));

    /// <summary>Books of all rules and of few: with few a range is settled sooner.</summary>
    public static Gen<Drawn> OfAnyBook(int answers) =>
        Gen.Choose(0, 1_000_000).SelectMany(seed =>
            Of(answers, MoreInDoubt).Select(drawn => drawn with { Seed = seed, Rules = [.. LawfulBooks.RuleNumbers.Where(number => number % (1 + (seed % 4)) == 0)] }));

    public IEnumerable<Drawn> Smaller() =>
        Without(Rules).Select(rules => this with { Rules = rules })
            .Concat(Without(Told).Select(told => this with { Told = told }))
            .Concat(Without(More).Select(more => this with { More = more }))
            .Concat(Without(Runs).Select(runs => this with { Runs = runs }));

    // Of few signals a third cannot be told: what follows of two doubts is seldom else.
    private static Gen<int> MoreInDoubt => Gen.Choose(0, MostCodes).SelectMany(code => Gen.Choose(0, 2).Select(doubt => doubt == 0 ? code - (code % 10) : code));

    private static Gen<Drawn> Of(int answers, Gen<int> codes) =>
        Pairs(MostSignals, codes).ArrayOf(answers).SelectMany(told =>
            Pairs(MostSignals, codes).ArrayOf(answers).SelectMany(more =>
                Gen.Choose(0, 6).SelectMany(count => Pairs(40, codes).ArrayOf(count).Select(runs => new Drawn(null, [], told, more, runs)))));

    private static Gen<(int, int)> Pairs(int most, Gen<int> codes) => Gen.Choose(0, most).SelectMany(one => codes.Select(two => (one, two)));

    // The larger parts first: most of what was drawn does not matter.
    private static IEnumerable<T[]> Without<T>(T[] all)
    {
        for (var length = (all.Length + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (var from = 0; from < all.Length; from += length)
            {
                yield return [.. all[..from], .. all[Math.Min(all.Length, from + length)..]];
            }
        }
    }
}
