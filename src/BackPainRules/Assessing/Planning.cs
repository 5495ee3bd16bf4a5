using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Puts advice in the order of a plan. Beside care and safety at most five lines are shown: the best supported ones.</summary>
internal static class Planning
{
    private const int MostBesideCare = 5;

    public static Plan Of(Assessment assessment, Speech speech)
    {
        var given = new List<AdviceLine>();
        var notNow = new List<AdviceLine>();
        foreach (var line in assessment.Advice)
        {
            (line.Status == AdviceStatus.Withheld ? notNow : given).Add(line);
        }

        var ranked = given.Where(line => !IsCare(line)).OrderByDescending(line => line.Advice.Evidence).ThenBy(line => line.Advice.Row, StringComparer.Ordinal).ToArray();
        var shown = ranked.Take(MostBesideCare).Concat(given.Where(IsCare)).ToHashSet();
        var isTrying = shown.Any(line => line.Advice.IsChange);
        return new(
            assessment.On,
            Later(assessment.On, isTrying ? 14 : 7),
            Stages(given.Where(shown.Contains), speech),
            new([.. ranked.Skip(MostBesideCare)]),
            new(notNow.ToArray()));
    }

    private static ValueList<PlanStage> Stages(IEnumerable<AdviceLine> lines, Speech speech) => new([..
        from line in lines
        group line by line.Advice.Part into part
        orderby part.Key
        select new PlanStage(part.Key, speech.Say(Sentences.Heading(part.Key)), [.. part])]);

    private static bool IsCare(AdviceLine line) => line.Advice.Topic == AdviceTopic.Care;

    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
