using System.Text;
using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;

namespace BackPainRules.HostTests;

/// <summary>The cases that lie in the repository, and others out of a list of numbers, the same each time.</summary>
internal static class Cases
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>A case of little: low-back pain since ten days.</summary>
    public static readonly RunnerCase LowBack = new RunnerCase { On = Today, PainBegan = Today.AddDays(-10), EarlierCalls = [] }
        .With(Catalogue.Pain.InLowBack, true)
        .WithNoneOf(Catalogue.CaudaEquina.Signs);

    public static IEnumerable<string> Samples => Files("samples", "cases");

    public static IEnumerable<string> Evaluated =>
        Files("tests", "BackPainRules.Tests", "Evaluation", "Cases").Concat(Files("tests", "BackPainRules.Tests", "Evaluation", "LaterCases"));

    public static RunnerCase Read(string file)
    {
        var bytes = File.ReadAllBytes(Repository.File(file));
        using var json = JsonDocument.Parse(bytes);
        return CaseJson.Read(json.RootElement.TryGetProperty("case", out var inner) ? Encoding.UTF8.GetBytes(inner.GetRawText()) : bytes, Book);
    }

    /// <summary>A case of up to 80 answers, two or three runs and a shoe, some of them unknown, refused or impossible.</summary>
    public static RunnerCase Generated(int seed)
    {
        var random = new Random(seed);
        var runner = new RunnerCase { On = Today };
        for (var i = random.Next(10, 80); i > 0; i--)
        {
            var signal = Book.Signals[random.Next(Book.Signals.Count)];
            runner = runner.With(signal, AnswerTo(signal, random));
        }

        return random.Next(2) == 0 ? runner : runner with
        {
            PainBegan = Today.AddDays(-random.Next(120)),
            Sessions = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new RunningSession { Date = Today.AddDays(-random.Next(30)), DistanceMeters = random.Next(40) * 1000 })],
            Shoes = [new() { Name = "shoe", DistanceMeters = random.Next(2_000_000) }],
        };
    }

    public static Answer AnswerTo(ISignal signal, Random random) => (random.Next(10), signal) switch
    {
        (0, _) => Answer.DoesNotKnow,
        (1, _) => Answer.PrefersNotToSay,
        (_, YesNoSignal) => Answer.Of(random.Next(2) == 0),
        (_, NumberSignal number) => Answer.Of(number.Min + (random.Next((int)Math.Min(200, (number.Max - number.Min) / number.Step) + 1) * number.Step)),
        (_, ChoiceSignal choice) => Answer.Of(choice.Names[random.Next(choice.Names.Count)]),
        _ => throw new InvalidOperationException(signal.Id),
    };

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory.EnumerateFiles(Repository.File(folder), "*.json").Select(file => Path.Combine([.. folder, Path.GetFileName(file)])).Order(StringComparer.Ordinal);
}
