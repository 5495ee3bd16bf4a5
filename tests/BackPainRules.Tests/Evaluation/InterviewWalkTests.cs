using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.Tests.Evaluation;

public class InterviewWalkTests(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        var none = InterviewWalk.With(new RunnerCase { On = new(2026, 11, 20), PainBegan = new(2026, 11, 10) }.With(Person.Age, 35).With(Person.Sex, Sex.Male).With(Pain.InLowBack, true).With(Pain.Now, 2).With(Pain.Worst, 3));
        output.WriteLine($"none: {none.Screens.Count} {none.End.Range} {none.End.Assessment.Recommended} {string.Join(' ', none.Screens)}");
        foreach (var one in RealCase.All)
        {
            var walk = InterviewWalk.With(one.Told);
            output.WriteLine($"{one.Id} {one.Level} {walk.Screens.Count} E{walk.ToEmergency} {walk.End.Assessment.Recommended} {string.Join(' ', walk.Screens)}");
        }
    }
}
