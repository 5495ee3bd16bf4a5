using BackPainRules.Catalogue;
using BackPainRules.Checking;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using BackPainRules.Testing;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Readme;
using FluentAssertions;
using RunningClub;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>The page for who extends the book, and the sample packs that it leads to.</summary>
public class ExtendingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "extending.md"));

    [Fact]
    public void Its_code_is_one_program_that_says_what_it_says()
    {
        _ = typeof(PackCheck);
        var program = string.Concat(Snippet.Blocks(Page, "csharp"));
        var output = Snippet.Run(program).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        output.Should().Equal(Snippet.Expected(program));
    }

    [Fact]
    public void It_has_five_steps() => Page.Split("\n## ").Count(part => char.IsAsciiDigit(part[0])).Should().Be(5);

    [Fact]
    public void The_sample_pack_is_sound_tested_and_worth_nothing_to_the_checker()
    {
        var book = BackPainAssessor.Default.Book.And(ClubRules.Pack);
        var report = PackCheck.All(book, ClubRules.Pack);
        report.Rules.Should().Be(4);
        report.NotShown.Should().BeEmpty();
        RuleBookChecker.Check(book).Should().BeEmpty();
    }

    [Fact]
    public void The_sample_pack_reads_the_log_and_a_run_without_surface_leaves_it_open()
    {
        var assessor = new BackPainAssessor(BackPainAssessor.Default.Book.And(ClubRules.Pack));
        var onTheTrack = Told.Nothing.Yes(Pain.InLowBack, ClubSignals.Spikes) with
        {
            Sessions = [.. Enumerable.Range(1, 4).Select(day => new RunningSession { Date = Told.Today.AddDays(-day), Surface = Surface.Track })],
        };
        assessor.Expect(onTheTrack).Suggests(ClubAdvice.ThinShoes);
        assessor.Expect(onTheTrack with { Sessions = [.. onTheTrack.Sessions!.Skip(1)] }).DoesNotSuggest(ClubAdvice.ThinShoes);
        assessor.Expect(onTheTrack with { Sessions = onTheTrack.Sessions!.Add(new() { Date = Told.Today }) }).IsOpen("club.thin-shoes");
    }

    [Fact]
    public void The_sample_pack_as_a_file_is_sound_too()
    {
        var file = Repository.File("samples", "packs", "track.json");
        var book = BookJson.Read(File.ReadAllBytes(file), BackPainAssessor.Default.Book, "track.json");
        book.FindRule("track.one-way").Should().NotBeNull();
        PackCheck.All(book, ["track.one-way", "track.fall"]).NotShown.Should().BeEmpty();
        RuleBookChecker.Check(book).Should().BeEmpty();
    }
}
