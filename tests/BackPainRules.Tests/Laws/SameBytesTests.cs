using System.Globalization;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Laws;

/// <summary>Whatever the culture of the machine is, and whichever thread asks, the bytes are the same.</summary>
public class SameBytesTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RunnerCase[] Cases =
    [
        .. CaseText.SampleFiles.Select(file => CaseJson.Read(File.ReadAllBytes(file), Assessor.Book)),
        .. RandomCases.Some(6),
        new RunnerCase { On = new(2026, 11, 20), Sessions = [new() { Date = new(2026, 11, 19), DistanceMeters = 5012.5m, Effort = -1 }] }.With(Pain.Now, 2.5m, 1234.5m),
    ];

    private static readonly Lazy<string> Expected = new(Said);

    /// <summary>Dotless i, decimal commas, other digits, and calendars in which it is another year.</summary>
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA", "th-TH", "fa-IR", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void In_every_culture(string culture)
    {
        1234.5m.ToString(CultureInfo.GetCultureInfo("de-DE")).Should().Be("1234,5", "on a machine that knows no cultures this test would say nothing");
        var said = "";
        var thread = new Thread(() =>
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            said = Said();
        });
        _ = Expected.Value;
        thread.Start();
        thread.Join();
        said.Should().Be(Expected.Value);
    }

    [Fact]
    public void In_every_thread()
    {
        var said = new string[8];
        var threads = said.Select((_, place) => new Thread(() => said[place] = Said())).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        said.Should().OnlyContain(one => one == Expected.Value);
    }

    // With a book made anew, so that nothing was said before.
    private static string Said()
    {
        var text = new StringBuilder();
        var assessor = new BackPainAssessor(RuleBook.Of(DefaultBook.Version, DefaultBook.Packs));
        foreach (var runner in Cases)
        {
            text.Append(Everything.Of(assessor, runner));
            var json = CaseJson.Write(runner, assessor.Book);
            text.Append(json).Append(CaseJson.Read(Encoding.UTF8.GetBytes(json), assessor.Book) == runner);
            try
            {
                text.Append(assessor.Assess(runner));
            }
            catch (InvalidCaseException invalid)
            {
                text.Append(invalid.Message).Append(invalid.Why);
            }
        }

        return text.Append(BookJson.Write(assessor.Book)).Append(CaseJson.Schema(assessor.Book)).Append(BookJson.Schema()).Append(assessor.Book.Fingerprint).ToString();
    }
}
