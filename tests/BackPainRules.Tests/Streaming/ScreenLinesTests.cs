using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Laws;
using BackPainRules.Tests.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Streaming;

/// <summary>Cases out of JSON, one a line: what is wrong with one is told beside its levels, and the rest goes on.</summary>
public class ScreenLinesTests
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const string Saddle = """{"schemaVersion":1,"on":"2026-11-20","answers":{"cauda-equina.saddle":"yes"}}""";

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    /// <summary>Lines that are not well, with the code of the failure and the level to act on.</summary>
    public static TheoryData<string, string, TriageLevel?> NotWell => new()
    {
        { Saddle[..^1], "not-json", null },
        { "sore back", "not-json", null },
        { "\uFEFF", "not-json", null },
        { "{}{}", "not-json", null },
        { "[1]", "wrong-type", null },
        { Saddle.Replace("}}", ",\"pian.now\":3}}", StringComparison.Ordinal), "unknown-signal", TriageLevel.EmergencyNow },
        { Saddle.Replace("}}", ",\"pain.now\":11}}", StringComparison.Ordinal), "out-of-range", TriageLevel.EmergencyNow },
        { Saddle.Replace("\"schemaVersion\":1,", "", StringComparison.Ordinal), "schema-version", TriageLevel.EmergencyNow },
        { Saddle.Replace("{\"schema", "{\"painBegan\":\"2027-01-01\",\"schema", StringComparison.Ordinal), "in-the-future", TriageLevel.EmergencyNow },
    };

    [Theory]
    [MemberData(nameof(NotWell))]
    public void A_line_that_is_not_well_is_told_with_the_levels_of_what_was_readable(string line, string code, TriageLevel? level)
    {
        var screened = Screen($"{Saddle}\n{line}\n{Saddle}\n");

        screened.Select(one => (one.Number, one.IsValid)).Should().Equal((1, true), (2, false), (3, true));
        screened[1].Failures.Should().ContainSingle().Which.ErrorCode.Should().Be(code);
        screened[1].Recommended.Should().Be(level);
        screened[2].Should().Be(screened[0] with { Number = 3 });
        screened[0].Recommended.Should().Be(TriageLevel.EmergencyNow);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_what_stands_beside_them_counts()
    {
        byte[] lines = [.. "{\"schemaVersion\":1,\"shoes\":[{\"name\":\"caf"u8, 0xE9, .. "\"}],\"answers\":{\"cauda-equina.saddle\":\"yes\"}}\n"u8, 0xFF, 0xFE, .. "\n"u8];
        var screened = Assessor.ScreenLines(new MemoryStream(lines)).ToArray();

        screened.Should().HaveCount(2).And.OnlyContain(one => !one.IsValid);
        screened[0].Recommended.Should().Be(TriageLevel.EmergencyNow);
        screened[1].Failures.Should().ContainSingle().Which.ErrorMessage.Should().Be("This is not JSON (byte 1).");
    }

    [Theory]
    [InlineData("", new long[0])]
    [InlineData("\n\n", new long[0])]
    [InlineData("\uFEFF", new long[0])]
    [InlineData("\uFEFF\r\nx", new long[] { 2 })]
    [InlineData("x", new long[] { 1 })]
    [InlineData("x\n", new long[] { 1 })]
    [InlineData("\uFEFFx\r\n\r\n \t\nx\r\nx", new long[] { 1, 4, 5 })]
    public void Empty_lines_are_passed_over_and_counted(string lines, long[] numbers)
    {
        var screened = Screen(lines.Replace("x", Saddle, StringComparison.Ordinal));

        screened.Select(one => one.Number).Should().Equal(numbers);
        screened.Where(one => !one.IsValid || one.Recommended != TriageLevel.EmergencyNow).Should().BeEmpty();
    }

    [Fact]
    public void A_line_may_have_16_MB_and_one_more_byte_is_told()
    {
        var whole = Saddle + new string(' ', MostBytes - Saddle.Length);
        var screened = Screen($"{whole}\n{whole} \n{Saddle}\n{whole} ");

        screened.Select(one => (one.Number, one.IsValid)).Should().Equal((1, true), (2, false), (3, true), (4, false));
        screened[1].Failures.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PropertyName = "", ErrorCode = "too-large", ErrorMessage = "A case has at most 16 MB." });
        (screened[1].Floor, screened[1].Recommended, screened[1].Ceiling).Should().Be((null, null, null), "a level would be false comfort");
        screened[3].Should().Be(screened[1] with { Number = 4, Failures = screened[3].Failures });
    }

    [Fact]
    public void Lines_of_any_length_are_read_whole_however_few_bytes_come_at_once()
    {
        const int Buffer = 64 * 1024;
        int[] lengths = [Buffer - 1, Buffer, Buffer + 1, 3 * Buffer, Saddle.Length, Buffer - 2];
        var lines = Encoding.UTF8.GetBytes(string.Join('\n', lengths.Select(length => Saddle.PadRight(length))));
        foreach (var atOnce in new[] { int.MaxValue, 7_919 })
        {
            var screened = Assessor.ScreenLines(new SlowStream(lines, atOnce)).ToArray();
            screened.Select(one => one.Number).Should().Equal(1, 2, 3, 4, 5, 6);
            screened.Should().OnlyContain(one => one.IsValid && one.Recommended == TriageLevel.EmergencyNow);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(null)]
    public void Cases_are_screened_as_alone_in_their_order_on_any_number_of_processors(int? atOnce)
    {
        var cases = RandomCases.Some(150).ToArray();
        var lines = string.Join('\n', cases.Select(runner => CaseJson.WriteLine(runner, Assessor.Book)));
        var screened = Assessor.ScreenLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)), atOnce).ToArray();

        screened.Select(one => one.Number).Should().Equal(Enumerable.Range(1, cases.Length).Select(number => (long)number));
        screened.Select(one => one.IsValid).Should().Equal(cases.Select(runner => Assessor.Check(runner).IsValid)).And.Contain(false).And.Contain(true);
        foreach (var (runner, one) in cases.Zip(screened))
        {
            (one.Floor, one.Recommended, one.Ceiling).Should().Be(Alone(runner));
        }
    }

    [Fact]
    public void Of_an_endless_stream_no_more_is_read_than_is_needed()
    {
        var stream = new EndlessStream(Encoding.UTF8.GetBytes(Saddle + "\n"));
        Assessor.ScreenLines(stream, atOnce: 2).Take(10).Last().Number.Should().Be(10);
        stream.BytesRead.Should().BeLessThan(1024 * 1024);
    }

    [Fact]
    public void It_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var taken = 0L;
        var act = () =>
        {
            foreach (var one in Assessor.ScreenLines(new EndlessStream(Encoding.UTF8.GetBytes(Saddle + "\n")), cancellation: source.Token))
            {
                (taken = one.Number).Should().BeLessThan(10_000);
                source.Cancel();
            }
        };
        act.Should().Throw<OperationCanceledException>();
        taken.Should().BePositive();
    }

    [Fact]
    public void What_is_missing_or_impossible_is_refused_at_once()
    {
        FluentActions.Invoking(() => Assessor.ScreenLines(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ndjson");
        FluentActions.Invoking(() => CaseStreams.ScreenLines(null!, Stream.Null)).Should().Throw<ArgumentNullException>().WithParameterName("assessor");
        FluentActions.Invoking(() => Assessor.ScreenLines(Stream.Null, atOnce: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atOnce");
    }

    [Fact]
    public void A_case_is_written_on_one_line_and_reads_the_same()
    {
        var samples = CaseText.SampleFiles.Select(file => CaseJson.Read(File.ReadAllBytes(file), Assessor.Book));
        var shoe = new RunnerCase { Shoes = [new() { Name = "one\r\ntwo\u2028\u0085\"“é" }] };
        foreach (var runner in samples.Concat(RandomCases.Some(20)).Append(shoe).Append(new()))
        {
            var line = CaseJson.WriteLine(runner, Assessor.Book);
            line.Should().NotContainAny("\n", "\r");
            CaseJson.Read(Encoding.UTF8.GetBytes(line), Assessor.Book).Should().Be(runner);
        }

        CaseJson.WriteLine(new(), Assessor.Book).Should().Be("{\"schemaVersion\":1,\"answers\":{}}");
    }

    private static (TriageLevel Floor, TriageLevel Recommended, TriageLevel Ceiling) Alone(RunnerCase runner)
    {
        try
        {
            var assessment = Assessor.Assess(runner);
            return (assessment.Range.Floor, assessment.Recommended, assessment.Range.Ceiling);
        }
        catch (InvalidCaseException invalid)
        {
            return (invalid.Range.Floor, invalid.Recommended, invalid.Range.Ceiling);
        }
    }

    private static ScreenedLine[] Screen(string lines) => [.. Assessor.ScreenLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)))];

    private sealed class SlowStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
    }

    private sealed class EndlessStream(byte[] line) : MemoryStream(line)
    {
        public long BytesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Position = Position == Length ? 0 : Position;
            var read = base.Read(buffer);
            BytesRead += read;
            return read;
        }
    }
}
