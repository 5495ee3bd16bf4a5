using System.Runtime.CompilerServices;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Streaming;

/// <summary>Many cases assessed: each as alone, in their order, and never far ahead of whoever takes them.</summary>
public class AssessManyTests
{
    private const int Handful = 64;

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RunnerCase Impossible = NoWarningSign.With(Pain.Now, 11);
    private static readonly RunnerCase[] Cases = [.. RandomCases.Some(150), Impossible, NoWarningSign];
    private static readonly Lazy<string[]> EachAlone = new(() => [.. Cases.Select(Alone)]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(null)]
    public async Task Each_is_assessed_as_alone_in_its_order(int? atOnce)
    {
        var sync = Assessor.AssessMany(Cases, atOnce).ToArray();
        sync.Select(one => one.Place).Should().Equal(Enumerable.Range(0, Cases.Length).Select(place => (long)place));
        sync.Select(Told).Should().Equal(EachAlone.Value);

        var later = new List<AssessedCase>();
        await foreach (var one in Assessor.AssessMany(Later(Cases), atOnce))
        {
            later.Add(one);
        }

        later.Select(one => one.Place).Should().Equal(sync.Select(one => one.Place));
        later.Select(Told).Should().Equal(EachAlone.Value);
    }

    [Fact]
    public void An_impossible_case_is_given_back_with_what_is_wrong_and_the_rest_goes_on()
    {
        var told = Assessor.AssessMany([NoWarningSign, Impossible.Yes(CaudaEquina.SaddleNumb), NoWarningSign]).ToArray();

        told.Select(one => one.Assessment is null).Should().Equal(false, true, false);
        told.Select(one => one.Invalid is null).Should().Equal(true, false, true);
        told[1].Invalid!.Errors.Should().ContainSingle().Which.PropertyName.Should().Be("answers.pain.now");
        told[1].Place.Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Handful - 1)]
    [InlineData(Handful)]
    [InlineData(Handful + 1)]
    [InlineData(4 * Handful)]
    public async Task None_is_lost_whatever_their_number(int count)
    {
        var cases = Enumerable.Repeat(Nothing, count).ToArray();
        Assessor.AssessMany(cases, atOnce: 2).Should().HaveCount(count);
        var later = 0;
        await foreach (var one in Assessor.AssessMany(Later(cases), atOnce: 2))
        {
            one.Place.Should().Be(later++);
        }

        later.Should().Be(count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_is_taken_ahead_than_two_handfuls_a_processor(int atOnce)
    {
        var taken = 0;
        foreach (var one in Assessor.AssessMany(Endless(() => taken++), atOnce).Take(10 * Handful))
        {
            taken.Should().BeLessThanOrEqualTo((int)one.Place + 1 + (2 * Handful * atOnce));
        }

        taken = 0;
        await foreach (var one in Assessor.AssessMany(Later(Endless(() => taken++)), atOnce))
        {
            taken.Should().BeLessThanOrEqualTo((int)one.Place + 1 + (2 * Handful * atOnce));
            if (one.Place == 10 * Handful)
            {
                break;
            }
        }
    }

    [Fact]
    public async Task What_a_source_gave_before_its_fault_is_given_back_first()
    {
        var given = new List<long>();
        FluentActions.Invoking(() => given.AddRange(Places(Assessor.AssessMany(Broken())))).Should().Throw<IOException>();
        given.Should().BeEmpty("a list takes all or nothing");
        FluentActions.Invoking(() => Places(Assessor.AssessMany(Broken()), given)).Should().Throw<IOException>();
        given.Should().Equal(0, 1, 2);

        given.Clear();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var one in Assessor.AssessMany(Later(Broken())))
            {
                given.Add(one.Place);
            }
        }).Should().ThrowAsync<IOException>();
        given.Should().Equal(0, 1, 2);

        FluentActions.Invoking(() => Assessor.AssessMany([new RunnerCase(), null!]).ToList()).Should().Throw<ArgumentException>().WithMessage("The case at place 1 is null.*");

        static IEnumerable<RunnerCase> Broken()
        {
            for (var i = 0; i < 3; i++)
            {
                yield return new();
            }

            throw new IOException("The line is cut.");
        }

        static List<long> Places(IEnumerable<AssessedCase> assessed, List<long>? into = null)
        {
            into ??= [];
            foreach (var one in assessed)
            {
                into.Add(one.Place);
            }

            return into;
        }
    }

    [Fact]
    public void Nothing_is_taken_before_somebody_asks()
    {
        var taken = 0;
        _ = Assessor.AssessMany(Endless(() => taken++));
        taken.Should().Be(0);
    }

    [Fact]
    public async Task It_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var act = () => Assessor.AssessMany(Endless(() => { }), cancellation: source.Token).First(one =>
        {
            source.Cancel();
            return one.Place > 10_000;
        });
        act.Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Assessor.AssessMany(Cases, cancellation: source.Token).Count()).Should().Throw<OperationCanceledException>();

        // A source that waits for its next case hears of it too, whichever way the token comes.
        await Cancelled(Assessor.AssessMany(Waiting(), cancellation: source.Token));
        await Cancelled(Assessor.AssessMany(Waiting()).WithCancellation(source.Token));
    }

    [Fact]
    public void What_is_missing_or_impossible_is_refused_at_once()
    {
        FluentActions.Invoking(() => Assessor.AssessMany((IEnumerable<RunnerCase>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("cases");
        FluentActions.Invoking(() => Assessor.AssessMany((IAsyncEnumerable<RunnerCase>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("cases");
        FluentActions.Invoking(() => CaseStreams.AssessMany(null!, Cases)).Should().Throw<ArgumentNullException>().WithParameterName("assessor");
        FluentActions.Invoking(() => CaseStreams.AssessMany(null!, Later(Cases))).Should().Throw<ArgumentNullException>().WithParameterName("assessor");
        FluentActions.Invoking(() => Assessor.AssessMany(Cases, atOnce: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atOnce");
        FluentActions.Invoking(() => Assessor.AssessMany(Later(Cases), atOnce: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atOnce");
    }

    [Fact]
    public void What_the_source_throws_comes_through()
    {
        var act = () => Assessor.AssessMany(Cases.Select(runner => runner == Impossible ? throw new FormatException() : runner)).Count();
        act.Should().Throw<FormatException>();
    }

    private static string Told(AssessedCase one) => one.Assessment is { } assessment ? AssessmentJson.Write(assessment) : Failures(one.Invalid!);

    private static string Alone(RunnerCase runner)
    {
        try
        {
            return AssessmentJson.Write(Assessor.Assess(runner));
        }
        catch (InvalidCaseException invalid)
        {
            return Failures(invalid);
        }
    }

    private static string Failures(InvalidCaseException invalid) => string.Join('\n', invalid.Errors.Select(error => $"{error.PropertyName} {error.ErrorCode}"));

    private static IEnumerable<RunnerCase> Endless(Action taken)
    {
        while (true)
        {
            taken();
            yield return Nothing;
        }
    }

    private static async IAsyncEnumerable<RunnerCase> Later(IEnumerable<RunnerCase> cases)
    {
        foreach (var runner in cases)
        {
            await Task.Yield();
            yield return runner;
        }
    }

    private static async IAsyncEnumerable<RunnerCase> Waiting([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return Nothing;
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private static async Task Cancelled(object cases)
    {
        var act = async () =>
        {
            await foreach (var one in cases is ConfiguredCancelableAsyncEnumerable<AssessedCase> configured ? configured : ((IAsyncEnumerable<AssessedCase>)cases).WithCancellation(default))
            {
                one.Should().NotBeNull();
            }
        };
        await act.Should().ThrowAsync<OperationCanceledException>();
    }
}
