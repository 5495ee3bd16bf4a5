using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Evaluation;
using BackPainRules.Tests.Rules;

namespace BackPainRules.Tests.Mutants;

/// <summary>
/// Whether the tables that were written by hand from the evidence notice that a book is faulty: rows of truth, of levels and of advice, and the
/// levels of real cases. Generated rows follow the faulty book and approved pages compare text; neither has a say.
/// </summary>
internal static class MutantJudge
{
    private static readonly ILookup<string, TruthRow> Truths = CompletenessTests.Rows.ToLookup(row => row.Rule);
    private static readonly ILookup<string, LevelRow> Levels = CompletenessTests.Levels.Concat(CannotSayTests.Rows).Concat(LetterOrderTests.Rows).ToLookup(row => row.Rule);
    private static readonly ILookup<string, AdviceRow> Against = ContraindicationTests.Rows.ToLookup(row => row.Id);

    private static readonly ILookup<string, DefinitionRow> Definitions = DefinitionTests.Rows.ToLookup(row => row.Definition.Id);

    private static readonly ILookup<string, ConclusionRow> Concluded = (
        from rule in BackPainAssessor.Default.Book.Rules
        from row in ConclusionRows.All
        where row.IsOf(rule)
        select (rule.Id, row)).ToLookup(pair => pair.Id, pair => pair.row);

    private static readonly HashSet<string> IsPlain = [.. BackPainAssessor.Default.Book.Rules.Where(rule => rule.Cases.Count == 0).Select(rule => rule.Id)];

    /// <summary>What notices it first; null: nothing does.</summary>
    public static string? NoticedBy(BookMutant mutant)
    {
        var faulty = mutant.Assessor();
        return Rows(mutant.Owner, mutant.Part is not ("condition" or "case" or "level" or "doubt")).Where(row => !row.IsSo(faulty)).Select(row => row.Name).FirstOrDefault() ?? Law(mutant);
    }

    // What the book may not hold when it is built: that an answer to its bad side lowers a level, for one.
    private static string? Law(BookMutant mutant)
    {
        try
        {
            RuleBook.Of("mutant", mutant.Made());
            return null;
        }
        catch (RuleBookException refused)
        {
            return $"the laws of books: {refused.Errors[0].Code}";
        }
    }

    // Those of the faulty part first: they notice nearly every fault.
    private static IEnumerable<(string Name, Func<BackPainAssessor, bool> IsSo)> Rows(string owner, bool moves) =>
    [
        .. Truths[owner].Select(Of),
        .. Levels[owner].Select(Of),
        .. Against[owner].Select(Of),
        .. Definitions[owner].Select(Of),
        .. AskedIfTests.Rows.Where(row => row.Question == owner).Select(Of),
        .. Truths[owner].Where(row => row.Expected == Truth.Yes).SelectMany(row => OfferTests.AdviceOf(row.Rule).Select(advice => Of(advice, row))),
        .. Levels[owner].SelectMany(row => Concluded[row.Rule].Select(conclusion => Of(conclusion, row))),
        .. Truths[owner].Where(row => row.Expected == Truth.Yes && IsPlain.Contains(row.Rule)).SelectMany(row => Concluded[row.Rule].Select(conclusion => Of(conclusion, row))),
        .. Truths.Where(rows => rows.Key != owner).SelectMany(rows => rows).Select(Of),
        .. Levels.Where(rows => rows.Key != owner).SelectMany(rows => rows).Select(Of),
        .. Against.Where(rows => moves && rows.Key != owner).SelectMany(rows => rows).Select(Of),
        .. AdviceThatCouldHurtTests.People.Where(_ => moves).Select(Of),
        .. RealCase.Pressing.Select(Of),
    ];

    private static (string, Func<BackPainAssessor, bool>) Of(TruthRow row) =>
        (row.Name, assessor => Basis(assessor, row.Told) is { } found && found.Actual[Clauses(found, row.Rule).Holds] == row.Expected);

    private static (string, Func<BackPainAssessor, bool>) Of(LevelRow row) =>
        (row.Name, assessor => Basis(assessor, row.Told) is { } found && Conclude.Fired(found).Where(fired => fired.RuleId == row.Rule).SequenceEqual(row.Fired));

    private static (string, Func<BackPainAssessor, bool>) Of(AskedIfRow row) =>
        (row.Name, assessor => Basis(assessor, row.Told) is { } found && row.IsSo(found));

    private static (string, Func<BackPainAssessor, bool>) Of(DefinitionRow row) => (row.Name, assessor =>
        Basis(assessor, row.Told) is { } found && DefinitionRow.Of(Mentioned(assessor.Book).First(definition => definition.Id == row.Definition.Id), found) == row.Expected);

    private static List<Definition> Mentioned(RuleBook book)
    {
        var mentions = new Mentions();
        foreach (var rule in book.Rules)
        {
            mentions.Collect(rule);
        }

        return mentions.Definitions;
    }

    private static (string, Func<BackPainAssessor, bool>) Of(ConclusionRow conclusion, LevelRow row) =>
        ($"{conclusion.Name} as {row.Name}", assessor => Basis(assessor, row.Told) is { } found && conclusion.IsSo(row, found) && IsNamed(conclusion, row, assessor));

    // The line of a flag names each rule that says so.
    private static bool IsNamed(ConclusionRow conclusion, LevelRow row, BackPainAssessor assessor) =>
        !conclusion.IsFlagOf(row) || assessor.Examine(row.Told).Assessment.RedFlags.Any(line => line.Flag.Id == conclusion.Finding && line.Rules.Contains(row.Audit));

    private static (string, Func<BackPainAssessor, bool>) Of(string advice, TruthRow row) =>
        ($"{advice} as {row.Name}", assessor => Basis(assessor, row.Told) is { } found && OfferTests.IsOffered(found, advice));

    private static (string, Func<BackPainAssessor, bool>) Of(ConclusionRow conclusion, TruthRow row) =>
        ($"{conclusion.Name} as {row.Name}", assessor => Basis(assessor, row.Told) is { } found && conclusion.IsSo(found));

    private static (string, Func<BackPainAssessor, bool>) Of(AdviceRow row) => (row.Name, assessor =>
        Line(assessor, row.Advice, row.Absent)?.Status == AdviceStatus.Recommended
        && IsAgainst(row, Line(assessor, row.Advice, row.There))
        && Line(assessor, row.Advice, row.Absent.NotAsked(row.Against))?.Status == AdviceStatus.Conditional);

    private static bool IsAgainst(AdviceRow row, AdviceLine? line)
    {
        if (row.ByLevel)
        {
            return line is null or { Status: AdviceStatus.Withheld };
        }

        var why = line?.Advice.NotWhen.SingleOrDefault(one => one.Id == row.Id)?.Why;
        return line is not null && why is not null && line.Status == (row.Changes ? AdviceStatus.Recommended : AdviceStatus.Withheld) && line.Reasons.Contains(why);
    }

    private static (string, Func<BackPainAssessor, bool>) Of((string When, RunnerCase Told, string[] NeverGiven) one) => (one.When, assessor =>
        !assessor.Examine(one.Told).Assessment.Advice.Any(line => line.Status != AdviceStatus.Withheld && one.NeverGiven.Contains(line.Advice.Row)));

    private static (string, Func<BackPainAssessor, bool>) Of(RealCase one) =>
        (one.Id, assessor => Basis(assessor, one.Told) is { } found && found.Urgency.Level() >= one.Acceptable.Min());

    private static AdviceLine? Line(BackPainAssessor assessor, string advice, RunnerCase told) =>
        assessor.Examine(told).Assessment.Advice.SingleOrDefault(line => line.Advice.Id == advice);

    private static Recommendation? Basis(BackPainAssessor assessor, RunnerCase told) =>
        assessor.Examine(told) is { IsPossible: true } examined ? examined.Assessment.Basis.Recommendation : null;

    private static BackPainRules.Engines.RuleClauses Clauses(Recommendation found, string rule) => Array.Find(found.Actual.Program.Rules, one => one.Rule.Id == rule)!;
}
