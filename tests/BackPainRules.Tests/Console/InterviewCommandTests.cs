using BackPainRules.Catalogue;
using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class InterviewCommandTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(file);

    [Fact]
    public void An_emergency_is_said_at_once_and_stops_the_questions()
    {
        var (exitCode, page) = Run(["interview"], "1\n");
        exitCode.Should().Be(0);
        page.Should().Contain("Further questions are optional").And.Contain("999");
        page.Should().NotContain("\n3 ", "no third screen");
    }

    [Fact]
    public void Wrong_input_is_named_and_asked_again()
    {
        var (_, page) = Run(["interview"], "99\nx\n0\nq\n");
        page.Split("Numbers from 1 to").Should().HaveCount(3, "twice wrong");
        page.Should().Contain("\n2 Is any of these there, or has it changed?");
    }

    [Fact]
    public void Back_goes_to_the_screen_before_and_changes_it()
    {
        var (_, page) = Run(["interview", "--resume", file], "0\nb\n2\nq\n");
        Saved().Answers[Emergency.ChestPainLately.Id].Should().Be(Answer.Yes);
        page.Should().Contain("Chest pain");
    }

    [Fact]
    public void What_was_typed_is_kept_when_the_input_breaks_off_and_is_taken_up_again()
    {
        Run(["interview", "--resume", file, "--date", "2026-11-20"], "0\n0\n");
        Saved().Answers[Emergency.Confusion.Id].Should().Be(Answer.No);
        Saved().Answers[CaudaEquina.SaddleNumb.Id].Should().Be(Answer.No);
        Saved().On.Should().Be(new DateOnly(2026, 11, 20));

        var (_, page) = Run(["interview", "--resume", file], "");
        page.Should().Contain("\n1 Legs, hands and walking");
    }

    [Fact]
    public void An_empty_line_denies_nothing()
    {
        var (_, page) = Run(["interview", "--resume", file], "\n,\n0,1\nq\n");
        page.Split("or 0 for none").Should().HaveCount(4);
        Saved().Answers.Should().BeEmpty();
    }

    [Fact]
    public void What_was_typed_on_a_screen_that_is_left_counts()
    {
        Run(["interview", "--resume", file], "0\n0\n0\n0\n0\n0\n35\nm\nq\n");
        Saved().Answers[Person.Age.Id].Should().Be(Answer.Of(35m));
        Saved().Answers[Person.Sex.Id].Should().Be(Person.Sex.Answer(Sex.Male));
    }

    [Fact]
    public void Answers_against_each_other_are_named_on_their_screen()
    {
        var (exitCode, page) = Run(["interview", "--resume", file], "0\n0\n0\n0\n0\n0\n35\nmale\n4 days\n8\n2\n2\n35\nmale\n4\n2\n8\n2\nq\n");
        page.Should().Contain("Pain now is above the worst").And.Contain("once more");
        exitCode.Should().Be(0);
        Saved().Answers[Pain.Now.Id].Should().Be(Answer.Of(2m));
    }

    [Fact]
    public void A_question_with_yes_or_no_takes_nothing_else_for_no()
    {
        var (_, page) = Run(["interview", "--resume", file], "1\n1\nyes\nq\n");
        page.Should().Contain("\n2 ");
    }

    [Fact]
    public void After_a_week_symptoms_are_asked_again_and_what_was_called_stands()
    {
        var told = new RunnerCase { On = new(2026, 11, 1) }.With(Pain.InLowBack, true).With(Bone.FocalSpot, true).With(History.Diabetes, true);
        File.WriteAllText(file, CaseJson.Write(told, BackPainAssessor.Default.Book));
        var (_, page) = Run(["interview", "--resume", file, "--date", "2026-11-20"], "q\n");
        page.Should().Contain("asked again").And.Contain("settled");
        Saved().EarlierCalls.Should().ContainSingle(call => call.AuditId == "BSI1b");
        Saved().Answers[Bone.FocalSpot.Id].Kind.Should().Be(AnswerKind.NotAsked);
        Saved().Answers[History.Diabetes.Id].Should().Be(Answer.Yes);
    }

    [Fact]
    public void One_statement_may_stay_open()
    {
        Run(["interview", "--resume", file], "1? 2\nq\n");
        Saved().Answers[Emergency.ChestPainNow.Id].Should().Be(Answer.DoesNotKnow);
        Saved().Answers[Emergency.ChestPainLately.Id].Should().Be(Answer.Yes);
        Saved().Answers[Emergency.Breathless.Id].Should().Be(Answer.No);
    }

    [Fact]
    public void Who_would_rather_not_say_need_not()
    {
        Run(["interview", "--resume", file], "0\n-\nq\n");
        Saved().Answers[CaudaEquina.SexualFunctionLost.Id].Should().Be(Answer.PrefersNotToSay);
    }

    [Fact]
    public void Numbers_are_checked()
    {
        var (_, page) = Run(["interview", "--resume", file], "0\n0\n0\n0\n0\n0\n200\n8-5\n35\nmale\n10\n11\n3\n5-6\n2\nq\n");
        page.Should().Contain("Allowed: 0 to 120 years");
        Saved().Answers[Person.Age.Id].Should().Be(Answer.Of(35m));
        Saved().Answers[Pain.Worst.Id].Should().Be(Answer.Of(5m, 6m));
        Saved().Answers[Pain.InLowBack.Id].Should().Be(Answer.Yes);
    }

    [Fact]
    public void A_case_file_may_be_the_start()
    {
        var (exitCode, page) = Run(["interview", Conventions.Repository.File("samples", "cases", "story-soreness.json")], "");
        exitCode.Should().Be(0);
        page.Should().Contain("training soreness").And.NotContain("Is any of these there now, or was it in the last days?");
    }

    [Fact]
    public void Going_back_over_the_end_of_the_safety_questions_asks_them_again()
    {
        var story = File.ReadAllText(Conventions.Repository.File("samples", "cases", "story-soreness.json"));
        File.WriteAllText(file, story.Replace("\"infection.fever-lately\": \"no\",", "", StringComparison.Ordinal));

        var (_, page) = Run(["interview", "--resume", file], "0\ny\nb\n1\nn\n");
        page.Split("Do you feel ill").Should().HaveCount(3, "it is asked, and asked again");
        page.Should().Contain("within 5 working days");
        Saved().Answers[Infection.FeverLately.Id].Should().Be(Answer.Yes);
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_named_and_kept_and_may_be_taken_up_again()
    {
        var contradictory = new RunnerCase { On = new(2026, 11, 20) }.With(Person.Pregnant, true).With(Person.Age, 70).With(Emergency.ChestPainNow, true);
        File.WriteAllText(file, CaseJson.Write(contradictory, BackPainAssessor.Default.Book));
        using var output = new StringWriter();
        using var error = new StringWriter();

        RunOn(["interview", "--resume", file], TextReader.Null, output, error).Should().Be(3);
        error.ToString().Should().Contain("Pregnancy or a birth at 60 or over").And.Contain("answers.person.age");
        output.ToString().Should().Contain("999", "what is pressing is shown beside the mistake");
        Saved().Should().Be(contradictory);
    }

    [Fact]
    public void A_file_that_is_no_case_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(file, "{ \"answers\": 1 }");
        using var output = new StringWriter();
        using var error = new StringWriter();
        ConsoleProgram.Run(["interview", "--resume", file], new StringReader("0\n"), output, error).Should().Be(3);
        File.ReadAllText(file).Should().Be("{ \"answers\": 1 }");
    }

    [Fact]
    public void A_folder_that_cannot_keep_the_answers_is_named()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        ConsoleProgram.Run(["interview", "--resume", Path.Combine(file, "none", "x.json")], new StringReader("0\n"), output, error).Should().Be(2);
        error.ToString().Should().Contain("cannot be kept there");
    }

    private static (int ExitCode, string Page) Run(string[] args, string input)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = RunOn(args, new StringReader(input), output, error);
        error.ToString().Should().BeEmpty();
        return (exitCode, output.ToString());
    }

    private static int RunOn(string[] args, TextReader input, TextWriter output, TextWriter error) =>
        ConsoleProgram.Run(args, new Terminal(input, output, error), services => services.AddSingleton<TimeProvider>(FixedClock.Noon(Today)));

    private RunnerCase Saved() => CaseJson.Read(File.ReadAllBytes(file), BackPainAssessor.Default.Book);
}
