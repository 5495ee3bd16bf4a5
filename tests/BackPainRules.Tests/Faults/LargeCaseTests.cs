using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Faults;

/// <summary>Cases as large as a file may be: an answer or a refusal that says why, and work that grows with the case and no faster.</summary>
public class LargeCaseTests
{
    private const int Many = 100_000;
    private const int Few = Many / 8;
    private const int MostFacts = 200_000;
    private const int LargeFile = 10 * 1024 * 1024;

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly DateOnly On = new(2026, 11, 20);

    // It is no measure of speed: what grew with the square of a case took minutes.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static TheoryData<string, Func<int, RunnerCase>> Sound => new()
    {
        { "a run a day", count => new() { On = On, Sessions = [.. Runs(count, place => On.AddDays(-place))] } },
        { "all runs on one day", count => new() { On = On, Sessions = [.. Runs(count, _ => On)] } },
        { "runs of which only the day is known", count => new() { On = On, Sessions = [.. Enumerable.Repeat(new RunningSession { Date = On }, count)] } },
        { "shoes", count => new() { On = On, Shoes = [.. Enumerable.Range(0, count).Select(place => new Shoe { Name = $"shoe {place}", DistanceMeters = place })] } },
        { "earlier calls", count => new() { On = On, EarlierCalls = [.. Enumerable.Range(0, count).Select(place => new EarlierCall { On = On, AuditId = $"X{place}", Level = Urgency.SoonWithin5Days })] } },
    };

    public static TheoryData<string, Func<int, RunnerCase>> Impossible => new()
    {
        { "runs that are all wrong", count => new() { On = On, Sessions = [.. Runs(count, _ => On.AddDays(1)).Select(run => run with { Effort = 99 })] } },
        { "the same run over and over", count => new() { On = On, Sessions = [.. Enumerable.Repeat(Runs(1, _ => On).Single(), count)] } },
        { "answers to nothing", count => new() { On = On, Answers = Sheet(Enumerable.Range(0, count / 10).Select(place => $"unknown{place}")) } },
        { "an answer with an endless name", count => new() { On = On, Answers = Sheet([new('x', count)]) } },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { "the same name over and over", Repeated("\"on\":1") },
        { "names that nobody knows", Repeated("\"a\":1") },
        { "answers that nobody asked for", "\"answers\":{" + Repeated("\"a\":1") + "}" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task A_sound_case_is_assessed_and_survives_its_file(string what, Func<int, RunnerCase> make)
    {
        await Grows(what, make, runner =>
        {
            Assessor.Assess(runner).NotReadable.Should().BeEmpty();
            Assessor.Check(runner).IsValid.Should().BeTrue();
            CaseJson.Read(Encoding.UTF8.GetBytes(CaseJson.Write(runner, Assessor.Book)), Assessor.Book).Equals(runner).Should().BeTrue();
        });
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task An_impossible_case_is_refused(string what, Func<int, RunnerCase> make) =>
        await Grows(what, make, runner => FluentActions.Invoking(() => Assessor.Assess(runner)).Should().Throw<InvalidCaseException>());

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_large_file_that_is_wrong_throughout_is_refused_in_few_words(string what, string properties)
    {
        var json = Encoding.UTF8.GetBytes(CaseTextOf(properties));
        json.Length.Should().BeGreaterThan(LargeFile, what);
        var refused = await Within(() => FluentActions.Invoking(() => CaseJson.Read(json, Assessor.Book)).Should().Throw<InvalidCaseJsonException>().Which);
        refused.Errors.Should().HaveCountLessThan(1100).And.Contain(error => error.ErrorCode == "too-many-failures");
        refused.Message.Length.Should().BeLessThan(200_000);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("0")]
    [InlineData("{\"\\uD800\":1}")]
    public async Task A_list_that_is_wrong_throughout_is_refused_in_few_words(string item)
    {
        var whole = await Within(() => CaseJson.Parse(Encoding.UTF8.GetBytes(CaseTextOf($"\"sessions\":[{Repeated(item, MostFacts)}]")), Assessor.Book));
        whole.Failures.Should().HaveCountLessThan(1100).And.Contain(failure => failure.ErrorCode == "too-many-failures");
        whole.Readable.Sessions.Should().BeNull("a list that is readable in part is no log");

        var larger = CaseJson.Parse(Encoding.UTF8.GetBytes(CaseTextOf($"\"sessions\":[{Repeated(item, MostFacts + 1)}]")), Assessor.Book);
        larger.Failures.Should().ContainSingle().Which.ErrorCode.Should().Be("too-many");
    }

    [Fact]
    public async Task A_large_file_of_one_text_is_read()
    {
        var json = Encoding.UTF8.GetBytes(CaseTextOf("\"shoes\":[{\"name\":\"" + new string('x', LargeFile) + "\"}]"));
        (await Within(() => CaseJson.Read(json, Assessor.Book))).Shoes!.Single().Name.Should().HaveLength(LargeFile);
    }

    private static async Task Grows(string what, Func<int, RunnerCase> make, Action<RunnerCase> work)
    {
        var (few, many) = (make(Few), make(Many));
        work(make(10));
        var (one, eight) = (await Within(() => Allocated(work, few)), await Within(() => Allocated(work, many)));
        ((double)eight / one).Should().BeLessThan(16, "{0} grew to eight times as many", what);
    }

    private static long Allocated(Action<RunnerCase> work, RunnerCase runner)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(runner);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Task<T> Within<T>(Func<T> work) => Task.Run(work).WaitAsync(Hang);

    private static IEnumerable<RunningSession> Runs(int count, Func<int, DateOnly> day) =>
        Enumerable.Range(0, count).Select(place => new RunningSession { Date = day(place), DistanceMeters = 1000 + place, RunningSeconds = 1800, PainDuring = place % 11 }).Reverse();

    private static AnswerSheet Sheet(IEnumerable<string> ids) => AnswerSheet.Of(new SortedList<string, Answer>(ids.ToDictionary(id => id, _ => Answer.Yes), StringComparer.Ordinal));

    private static string CaseTextOf(string properties) => $"{{\"schemaVersion\":1,{properties}}}";

    private static string Repeated(string item) => Repeated(item, 1 + (LargeFile / (item.Length + 1)));

    private static string Repeated(string item, int times) => string.Join(',', Enumerable.Repeat(item, times));
}
