using System.Collections;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using FluentValidation.Results;
using Xunit;

namespace BackPainRules.Tests.Faults;

/// <summary>Memory that runs out, and a stream that is cancelled or left in its middle: what comes out is right and in its order, and the source is let go.</summary>
public class StreamFaultTests
{
    private const int Broken = 70;

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RunnerCase[] Cases = [.. Enumerable.Repeat(RandomCases.Some(200), 2).SelectMany(some => some)];
    private static readonly Lazy<string[]> Alone = new(() => [.. Assessor.AssessMany(Cases, atOnce: 1).Select(Said)]);

    public static TheoryData<int, bool> Ways => new() { { 1, false }, { 2, false }, { 8, false }, { 1, true }, { 2, true }, { 8, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Where_memory_runs_out_for_one_case_all_before_it_are_given(int atOnce, bool isAsync)
    {
        var (given, source, thrown) = await Taken(new OutOfMemory(Cases[Broken]), atOnce, isAsync);
        thrown.Should().BeAssignableTo<OutOfMemoryException>();
        given.Should().Equal(Alone.Value[..Broken]);
        source.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Where_memory_runs_out_in_the_source_all_before_it_are_given(int atOnce, bool isAsync)
    {
        var (given, source, thrown) = await Taken(Assessor, atOnce, isAsync, breaksAt: Broken);
        thrown.Should().BeAssignableTo<OutOfMemoryException>();
        given.Should().Equal(Alone.Value[..Broken]);
        source.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task Where_it_is_cancelled_what_was_given_is_right_and_the_source_is_let_go(int atOnce, bool isAsync)
    {
        using var cancel = new CancellationTokenSource();
        var (given, source, thrown) = await Taken(Assessor, atOnce, isAsync, cancel: cancel, at: Broken);
        thrown.Should().BeAssignableTo<OperationCanceledException>();
        given.Should().HaveCountGreaterThan(Broken).And.Equal(Alone.Value[..given.Count]);
        given.Should().HaveCountLessThan(Cases.Length);
        source.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_stops_in_the_middle_lets_the_source_go(int atOnce, bool isAsync)
    {
        var (given, source, thrown) = await Taken(Assessor, atOnce, isAsync, at: Broken);
        thrown.Should().BeNull();
        given.Should().Equal(Alone.Value[..(Broken + 1)]);
        source.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Where_a_stream_of_lines_breaks_those_before_are_given(int atOnce)
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Cases.Take(Broken).Select(runner => CaseJson.WriteLine(runner, Assessor.Book) + "\n")));
        var (given, stream) = (new List<ScreenedLine>(), new BreakingStream(lines));
        var act = () => given.AddRange(Slowly(Assessor.ScreenLines(stream, atOnce), given));
        act.Should().Throw<OutOfMemoryException>();
        given.Select(line => (line.Number, line.Floor)).Should().Equal(Cases.Take(Broken).Select((runner, place) => (place + 1L, (TriageLevel?)Assessor.Screen(runner).Floor)));
        stream.CanRead.Should().BeTrue("it is the caller's");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Of_large_lines_only_a_few_are_under_way(int atOnce)
    {
        const int Line = 512 * 1024;
        var stream = new LargeLines(Line);
        Assessor.ScreenLines(stream, atOnce).Take(5).Should().HaveCount(5);

        // Two handfuls a processor; each ends with the line that makes it larger than 1 MB.
        stream.LinesRead.Should().BeLessThanOrEqualTo(3 * ((2 * atOnce) + 2));
    }

    private static async Task<(List<string> Given, Source Source, Exception? Thrown)> Taken(
        IBackPainAssessor assessor, int atOnce, bool isAsync, int? breaksAt = null, CancellationTokenSource? cancel = null, int? at = null)
    {
        var (given, source) = (new List<string>(), new Source(Cases, breaksAt));
        var token = cancel?.Token ?? default;
        try
        {
            await foreach (var one in isAsync ? assessor.AssessMany((IAsyncEnumerable<RunnerCase>)source, atOnce, token) : Later(assessor.AssessMany((IEnumerable<RunnerCase>)source, atOnce, token)))
            {
                given.Add(Said(one));
                if (one.Place == at && cancel is null)
                {
                    break;
                }

                if (one.Place == at)
                {
                    await cancel!.CancelAsync();
                }
            }

            return (given, source, null);
        }
        catch (Exception thrown)
        {
            return (given, source, thrown);
        }
    }

    private static async IAsyncEnumerable<AssessedCase> Later(IEnumerable<AssessedCase> all)
    {
        foreach (var one in all)
        {
            yield return one;
        }

        await Task.CompletedTask;
    }

    private static IEnumerable<ScreenedLine> Slowly(IEnumerable<ScreenedLine> lines, List<ScreenedLine> into)
    {
        foreach (var line in lines)
        {
            into.Add(line);
        }

        return [];
    }

    private static string Said(AssessedCase one) =>
        $"{one.Place} {(one.Assessment is { } told ? $"{told.Range} {told.Disposition}" : string.Join(' ', one.Invalid!.Errors.Select(error => error.PropertyName)))}";

    private sealed class OutOfMemory(RunnerCase at) : IBackPainAssessor
    {
        public Assessment Assess(RunnerCase runner) => ReferenceEquals(runner, at) ? throw new InsufficientMemoryException() : Assessor.Assess(runner);

        public TriageRange Screen(RunnerCase runner) => throw new NotSupportedException();

        public ValidationResult Check(RunnerCase runner) => throw new NotSupportedException();
    }

    /// <summary>Cases, now or later; knows whether it was let go.</summary>
    private sealed class Source(RunnerCase[] cases, int? breaksAt) : IEnumerable<RunnerCase>, IEnumerator<RunnerCase>, IAsyncEnumerable<RunnerCase>, IAsyncEnumerator<RunnerCase>
    {
        private int place = -1;

        public bool IsDisposed { get; private set; }

        public RunnerCase Current => cases[place];

        object IEnumerator.Current => Current;

        public IEnumerator<RunnerCase> GetEnumerator() => this;

        IEnumerator IEnumerable.GetEnumerator() => this;

        public IAsyncEnumerator<RunnerCase> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public bool MoveNext() => !IsDisposed && (++place == breaksAt ? throw new InsufficientMemoryException() : place < cases.Length);

        public async ValueTask<bool> MoveNextAsync()
        {
            await Task.Yield();
            return MoveNext();
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => IsDisposed = true;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var read ? read : throw new InsufficientMemoryException();
    }

    private sealed class LargeLines(int length) : MemoryStream
    {
        private long read;

        public long LinesRead => read / length;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            var end = length - 1 - (int)(read % length);
            if (end < buffer.Length)
            {
                "}\n"u8.CopyTo(buffer[Math.Max(0, end - 1)..]);
            }

            read += buffer.Length;
            return buffer.Length;
        }
    }
}
