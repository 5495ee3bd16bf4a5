using System.Text.Json.Nodes;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainRules.Tests.Laws;

/// <summary>A book, a case of it, and more to tell. FsCheck draws it, shrinks it to the few answers and rules that matter, and prints it as JSON.</summary>
internal sealed class Trial
{
    private readonly Drawn drawn;

    public Trial(Drawn drawn)
    {
        this.drawn = drawn;
        Assessor = drawn.Seed is { } seed ? new(LawfulBooks.Book(seed, drawn.Rules)) : BackPainAssessor.Default;
        Cases = drawn.Seed is null ? RandomCases.Ours : new(Book);
        Case = Cases.Case(drawn.Told);
        WithFacts = Facts(Case);
        var more = Cases.Case([.. More.Where(one => Case.Answers[one.Signal.Id].Kind == AnswerKind.NotAsked).Select(one => one.Drawn), .. drawn.Told]);
        WithMore = Assessor.Check(Facts(more)).IsValid ? Facts(more) : more;
    }

    public BackPainAssessor Assessor { get; }

    public RuleBook Book => Assessor.Book;

    public CasesOf Cases { get; }

    /// <summary>The case: answers alone.</summary>
    public RunnerCase Case { get; }

    /// <summary>The case beside the day on which it began, and runs.</summary>
    public RunnerCase WithFacts { get; }

    /// <summary>The same, and more answers to what was not asked; without the facts, where they contradict the answers.</summary>
    public RunnerCase WithMore { get; }

    /// <summary>Signals, and what more could be answered to them.</summary>
    public IEnumerable<(ISignal Signal, int Code, (int, int) Drawn)> More => drawn.More.Select(one => (Cases.SignalAt(one.Signal), one.Answer, one));

    public static Arbitrary<Trial> OfOurBook(int answers) => Of(Drawn.OfOurBook(answers));

    public static Arbitrary<Trial> OfAnyBook(int answers) => Of(Drawn.OfAnyBook(answers));

    public override string ToString() =>
        $"""

        {(drawn.Seed is { } seed ? $"book {seed}, rules {string.Join(' ', drawn.Rules)}: {Rules()}" : "our book")}
        case: {CaseJson.Write(WithFacts, Book)}
        with more: {CaseJson.Write(WithMore, Book)}
        """;

    private string Rules()
    {
        var book = JsonNode.Parse(BookJson.Write(Book))!;
        return $"{book["rules"]!.ToJsonString()} {book["questions"]!["more"]!.ToJsonString()}";
    }

    private static Arbitrary<Trial> Of(Gen<Drawn> drawn) => Arb.From(drawn.Select(one => new Trial(one)), trial => trial.drawn.Smaller().Select(one => new Trial(one)));

    private RunnerCase Facts(RunnerCase runner) => drawn.Runs.Length == 0 ? runner : runner with
    {
        PainBegan = drawn.Runs.Length % 2 == 0 ? null : CasesOf.On.AddDays(-drawn.Runs[0].DaysAgo),
        Sessions = [.. drawn.Runs.Select(run => CasesOf.Run(run.DaysAgo, run.Code))],
        LogFrom = drawn.Runs.Length % 3 == 0 ? CasesOf.On.AddDays(-drawn.Runs.Max(run => run.DaysAgo)) : null,
        Shoes = drawn.Runs.Length > 3 ? [new() { Name = "old", DistanceMeters = drawn.Runs[0].Code * 100 }] : null,
        EarlierCalls = drawn.Runs.Length > 4 ? [new() { On = CasesOf.On.AddDays(-drawn.Runs[1].DaysAgo), AuditId = "BSI1b", Level = Urgency.SoonWithin2Days }] : null,
    };
}
