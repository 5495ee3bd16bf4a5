using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Faults;

/// <summary>Whatever an app's own reader does, short of ending the process: its signal is not known, the range stays wide, and it is said.</summary>
public class ReaderFaultTests
{
    private static readonly RunnerCase Read = new() { On = new(2026, 11, 20), Sessions = [] };
    private static readonly TriageRange Wide = new(TriageLevel.SelfCare, TriageLevel.EmergencyNow);

    public static TheoryData<string, Func<Reading>> Broken => new()
    {
        { "it throws", () => throw new InvalidOperationException("secret") },
        { "there is no memory", () => throw new InsufficientMemoryException("secret") },
        { "it was cancelled", () => throw new OperationCanceledException("secret") },
        { "even its message throws", () => throw new Unspeakable() },
        { "the range ends before it begins", () => Reading.Between(1, 0) },
        { "below what is possible", () => Reading.Between(-1, 1) },
        { "above what is possible", () => Reading.Between(0, 11) },
        { "every number there is", () => Reading.Between(int.MinValue, int.MaxValue) },
        { "what stands for nothing", () => Reading.Between(int.MinValue, int.MinValue) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Its_signal_is_not_known_and_the_range_stays_wide(string what, Func<Reading> reader)
    {
        var assessor = Assessor((_, _) => reader());
        var assessment = assessor.Assess(Read);

        assessment.Range.Should().Be(Wide, what);
        assessment.NotReadable.Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("signals.app.") && !line.Contains("secret"));
        assessment.Summary.Should().NotContain("secret");
        AssessmentJson.Write(assessment, withProofs: true).Should().NotContain("secret");
        assessor.Screen(Read).Should().Be(Wide);
        assessor.Screen(assessor.Read(Read)).Should().Be(Wide);
        assessor.Check(Read).IsValid.Should().BeTrue("only our own reading failed");
        assessor.AssessMany([Read, new(), Read]).Select(one => one.Assessment!.Range).Should().Equal(Wide, Wide, Wide);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_interview_goes_on(string what, Func<Reading> reader)
    {
        var interview = Interview.Start(Assessor((_, _) => reader()), Read);
        var asked = interview.Next!;

        asked.Missing.Select(signal => signal.Id).Should().Equal("app.sign", "app.number");
        interview.Tick(asked, [.. asked.Missing.OfType<YesNoSignal>()]).IsEmergency.Should().BeTrue(what);
        interview.Tick(asked).Case.Answers["app.sign"].Should().Be(Answer.No, what);
    }

    [Fact]
    public void A_sound_reader_is_read() => Assessor((_, _) => Reading.Yes).Assess(Read).Range.Floor.Should().Be(TriageLevel.EmergencyNow);

    [Fact]
    public void A_table_of_cases_says_the_same()
    {
        foreach (var reader in Broken.Select(row => (Func<Reading>)row[1]))
        {
            var assessor = Assessor((runner, _) => runner.Answers["a"].HasValue ? reader() : default);
            var table = new CaseTable(assessor.Book, 2).With((YesNoSignal)assessor.Book.FindSignal("a")!, [Reply.Yes, Reply.NotKnown]).WithDerived(new(2026, 11, 20));
            var screened = new BatchScreener(assessor).Screen(table);
            (screened.Floor[0], screened.Ceiling[0]).Should().Be((Wide.Floor, Wide.Ceiling)).And.Be((screened.Floor[1], screened.Ceiling[1]));
        }
    }

    [Fact]
    public void A_reader_that_waits_holds_up_its_own_handful_and_changes_no_answer()
    {
        using var another = new ManualResetEventSlim();
        var cases = Enumerable.Range(0, 200).Select(i => Read.With(TinyBook.Number, i % 100)).ToArray();
        var waits = Assessor((runner, _) =>
        {
            // The first case of the stream goes on once one of the second handful was read.
            var isFirst = ReferenceEquals(runner, cases[0]);
            if (ReferenceEquals(runner, cases[64]))
            {
                another.Set();
            }

            return isFirst && !another.Wait(TimeSpan.FromMinutes(1)) ? Reading.Between(-1, -1) : Reading.No;
        });

        waits.AssessMany(cases, atOnce: 2).Select(one => AssessmentJson.Write(one.Assessment!))
            .Should().Equal(cases.Select(runner => AssessmentJson.Write(Assessor((_, _) => Reading.No).Assess(runner))));
    }

    // Both of the sign and of the number; of a case that tells nothing they know nothing, as they must.
    private static BackPainAssessor Assessor(SignalReader reader)
    {
        SignalReader careful = (runner, today) => runner.Sessions is null && runner.Answers.Count == 0 ? default : reader(runner, today);
        var sign = YesNoSignal.Warning("app.sign", "The app's own sign", reader: careful);
        var number = NumberSignal.Ask("app.number", "The app's own number", "", 0, 10, reader: careful);
        return new(RuleBook.Of("1", new RulePack(
            "app",
            [TinyBook.Valid("r").When(Condition.Always).Case("a", Urgency.EmergencyNow, sign).Case("b", Urgency.UrgentSameDay, number >= 5)],
            [TinyBook.Question, new() { Id = "app", Text = "?", PlainerText = "?", Why = "?", Answers = [sign, number] }])));
    }

    private sealed class Unspeakable : Exception
    {
        public override string Message => throw new InvalidOperationException("secret");
    }
}
