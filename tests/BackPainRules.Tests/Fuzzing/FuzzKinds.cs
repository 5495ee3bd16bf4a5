using System.Globalization;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Laws;
using BackPainRules.Tests.Returning;
using BackPainRules.Tests.Serialization;
using BackPainRules.Tests.Serialization.Books;
using FluentAssertions;
using FluentValidation;

namespace BackPainRules.Tests.Fuzzing;

/// <summary>The kinds of files that people and apps hand over.</summary>
internal static class FuzzKinds
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RuleBook Known = LawfulBooks.Book(1, [1, 2, 3, 4, 5, 6]);

    public static readonly FuzzKind[] All =
    [
        new("case", Cases(), Case, 24 << 20, 400),
        new("lines", Cases(), Lines, 48 << 20, 400) { IsLines = true },
        new("book", Books(), file => Book(file, Known), 24 << 20, 2000),
        new("pack", [PackText.Utf8(PackText.Valid)], Pack, 24 << 20, 2000),
        new("way back", Ways(), Way, 24 << 20, 2000),
        new("wording", [Encoding.UTF8.GetBytes(WordingJson.Write(PackText.Beside, CultureInfo.GetCultureInfo("de")))], Wording, 24 << 20, 400),
    ];

    private static byte[][] Cases() =>
    [
        .. CaseText.SampleFiles.Select(File.ReadAllBytes),
        Encoding.UTF8.GetBytes(CaseText.WithUnits),
        .. RandomCases.Some(5).Select(runner => Encoding.UTF8.GetBytes(CaseJson.WriteLine(runner with { Sessions = [.. Enumerable.Range(0, 8).Select(place => CasesOf.Run(place, place))] }, Assessor.Book))),
    ];

    private static byte[][] Books() => [Encoding.UTF8.GetBytes(BookJson.Write(Known)), Encoding.UTF8.GetBytes(BookJson.Write(Known.With(TinyBook.Tunable, 12)))];

    private static byte[][] Ways() =>
    [
        Encoding.UTF8.GetBytes(WayBackJson.Write(Days.CalmWay)),
        Encoding.UTF8.GetBytes(WayBackJson.Write(Days.AtStep(4).Way)),
        Encoding.UTF8.GetBytes(WayBackJson.Write(Enumerable.Range(0, 12).Aggregate(Days.CalmWay, (way, code) => way.Add(RandomDays.After(way, code * 7919))))),
    ];

    private static string Case(byte[] file)
    {
        var parsed = CaseJson.Parse(file, Assessor.Book);
        var isCase = parsed.Failures.Count == 0;
        var read = () => CaseJson.Read(file, Assessor.Book);
        if (isCase)
        {
            read().Should().Be(parsed.Readable);
            CaseJson.Read(Encoding.UTF8.GetBytes(CaseJson.Write(parsed.Readable, Assessor.Book)), Assessor.Book).Should().Be(parsed.Readable);
        }
        else
        {
            read.Should().Throw<InvalidCaseJsonException>();
        }

        var isPossible = Assessor.Check(parsed.Readable).IsValid;
        var assess = () => Assessor.Assess(parsed.Readable);
        if (isPossible)
        {
            assess();
        }
        else
        {
            assess.Should().Throw<InvalidCaseException>().Which.Errors.Should().NotBeEmpty();
        }

        // All that is said takes long: some are read to the end.
        if (file.Length % 4 == 0)
        {
            Everything.Of(Assessor, parsed.Readable).Should().NotBeEmpty();
            Asked(parsed.Readable);
        }

        return $"{(isCase ? "case" : "no case")}, {(isPossible ? "possible" : "impossible")}";
    }

    private static void Asked(RunnerCase runner)
    {
        var interview = Interview.Start(Assessor, runner);
        for (var i = 0; i < 3 && interview.Next is { } next; i++)
        {
            interview = interview.Tick(next, [.. next.Missing.OfType<YesNoSignal>().Take(i)]);
        }

        interview.Assessment.NextConsultation(interview.Assessment.On).On.Should().NotBeNull();
        CouchTo5K.PositionOf(runner, interview.Assessment.On)?.Why.Should().NotBeEmpty();
        WayBack.Start(interview.Assessment).Next.Reason.Should().NotBeEmpty();
    }

    private static string Lines(byte[] file)
    {
        var screened = Assessor.ScreenLines(new MemoryStream(file), atOnce: 1).ToArray();
        screened.Should().HaveCount(Encoding.Latin1.GetString(file).Split('\n').Select((line, place) => place == 0 && line.StartsWith("\u00EF\u00BB\u00BF") ? line[3..] : line).Count(line => line.Trim(' ', '\t', '\r').Length > 0));
        return screened.Any(line => line.IsValid) ? "some lines sound" : "no line sound";
    }

    private static string Book(byte[] file, RuleBook known)
    {
        try
        {
            var book = BookJson.Read(file, known);
            BookJson.Read(Encoding.UTF8.GetBytes(BookJson.Write(book)), known).Fingerprint.Should().Be(book.Fingerprint);
            Everything.Of(new(book), new CasesOf(book).Case([(1, 30), (2, 40), (3, 50), (4, 0), (5, 62)])).Should().NotBeEmpty();
            return "book";
        }
        catch (InvalidBookJsonException refused)
        {
            refused.Errors.Should().NotBeEmpty();
            return "refused";
        }
    }

    private static string Pack(byte[] file)
    {
        try
        {
            var pack = BookJson.ReadPack(file, PackText.Beside);
            return IsSound(pack) ? Book(file, PackText.Beside) : $"unsound, {Book(file, PackText.Beside)}";
        }
        catch (InvalidBookJsonException)
        {
            return "refused";
        }
    }

    private static bool IsSound(RulePack pack)
    {
        try
        {
            PackText.Beside.And(pack);
            return true;
        }
        catch (RuleBookException unsound)
        {
            unsound.Errors.Should().NotBeEmpty();
            return false;
        }
    }

    private static string Way(byte[] file)
    {
        try
        {
            var way = WayBackJson.Read(file);
            WayBackJson.Write(WayBackJson.Read(Encoding.UTF8.GetBytes(WayBackJson.Write(way)))).Should().Be(WayBackJson.Write(way));
            way.NextOn(way.CheckIns.Count > 0 ? way.CheckIns[^1].Date : way.Opening.On).Reason.Should().NotBeEmpty();
            way.Next.Reason.Should().NotBeEmpty();
            return "way";
        }
        catch (InvalidWayBackException refused)
        {
            refused.Errors.Should().NotBeEmpty();
            return "refused";
        }
    }

    private static string Wording(byte[] file)
    {
        try
        {
            WordingJson.Read(PackText.Beside, file).Should().NotBeNull();
            return "words";
        }
        catch (ValidationException refused)
        {
            refused.Errors.Should().NotBeEmpty();
            return "refused";
        }
    }
}
