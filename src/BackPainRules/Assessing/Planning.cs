using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Puts advice in the order of a plan. Beside care and safety five lines are shown, and with them the one change that is being tried: of each
/// stage the most relevant line, then the most relevant of all. Relevant is what the last run asks for, then what answers a factor, then what was asked
/// for, then the better supported.
/// </summary>
internal static class Planning
{
    private const int MostBesideCare = 5;

    public static Plan Of(Assessment assessment, Speech speech)
    {
        var given = assessment.Advice.Where(line => line.Status != AdviceStatus.Withheld).ToArray();
        var ranked = given.Where(line => !IsCare(line)).OrderBy(line => line.Relevance).ThenByDescending(Strength).ThenBy(line => line.Advice.Row, StringComparer.Ordinal).ToArray();
        var ofEachStage = ranked.DistinctBy(line => line.Advice.Part);
        var shown = ofEachStage.Concat(ranked).Distinct().Take(MostBesideCare).Concat(given.Where(line => IsCare(line) || line.Advice.IsChange)).ToHashSet();
        var days = shown.Any(line => line.Advice.IsChange) ? 14 : 7;
        return new(
            assessment.On,
            Disposition.Later(assessment.On, days),
            Stages(given.Where(shown.Contains), speech),
            [.. ranked.Where(line => !shown.Contains(line))],
            [.. assessment.Advice.Where(line => line.Status == AdviceStatus.Withheld && IsWorthAWord(line, assessment.Recommended, speech))]);
    }

    // What was asked for always; beside that, while an appointment is near, nothing, and else what has a reason of its own.
    private static bool IsWorthAWord(AdviceLine line, TriageLevel level, Speech speech) =>
        line.Relevance == Relevance.Wish || (level < TriageLevel.SoonWithinDays && !IsCare(line) && line.Reasons[0] != speech.Say(Sentences.NotAtThisLevel));

    // The action stands first, then what to do, then what to know.
    private static ValueList<PlanStage> Stages(IEnumerable<AdviceLine> lines, Speech speech) => new([..
        from line in lines
        orderby line.Advice.Gate.From == TriageLevel.SelfCare, IsCare(line), line.Relevance
        group line by line.Advice.Part into part
        orderby part.Key
        select new PlanStage(part.Key, speech.Say(Sentences.Heading(part.Key)), [.. part])]);

    private static bool IsCare(AdviceLine line) => line.Advice.Topic == AdviceTopic.Care;

    // A rule of method claims no effect.
    private static int Strength(AdviceLine line) => line.Advice.Evidence == Evidence.Rule ? 0 : (int)line.Advice.Evidence;
}
