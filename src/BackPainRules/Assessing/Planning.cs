using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Puts advice in the order of a plan. Beside care and safety five lines are shown: of each stage the best supported one, then the best
/// supported of all; and with them the one change that is being tried.
/// </summary>
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
        var ofEachStage = ranked.DistinctBy(line => line.Advice.Part);
        var shown = ofEachStage.Concat(ranked).Distinct().Take(MostBesideCare).Concat(given.Where(line => IsCare(line) || line.Advice.IsChange)).ToHashSet();
        var isTrying = shown.Any(line => line.Advice.IsChange);
        return new(
            assessment.On,
            Disposition.Later(assessment.On, isTrying ? 14 : 7),
            Stages(given.Where(shown.Contains), speech),
            new([.. ranked.Where(line => !shown.Contains(line))]),
            new(notNow.ToArray()));
    }

    private static ValueList<PlanStage> Stages(IEnumerable<AdviceLine> lines, Speech speech) => new([..
        from line in lines
        group line by line.Advice.Part into part
        orderby part.Key
        select new PlanStage(part.Key, speech.Say(Sentences.Heading(part.Key)), [.. part])]);

    private static bool IsCare(AdviceLine line) => line.Advice.Topic == AdviceTopic.Care;
}
