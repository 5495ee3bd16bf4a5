using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Laws;
using BackPainRules.Tests.Rules;

namespace BackPainRules.Tests.Mutants;

/// <summary>
/// Looks for a case that a faulty book answers otherwise: rows of the tables with some answers changed, of those that the faulty part is about.
/// Where none of thousands is found, the fault is probably none.
/// </summary>
internal static class MutantDifference
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    private static readonly RunnerCase[] Rows =
        [.. CompletenessTests.Levels.Select(row => row.Told), .. CompletenessTests.Rows.Select(row => row.Told), .. DefinitionTests.Rows.Select(row => row.Told)];

    private static readonly ILookup<string, RunnerCase> ByRule = CompletenessTests.Levels.Select(row => (row.Rule, row.Told))
        .Concat(CompletenessTests.Rows.Select(row => (row.Rule, row.Told))).ToLookup(row => row.Rule, row => row.Told);

    public static RunnerCase? Find(BookMutant mutant, int cases)
    {
        var (faulty, random) = (mutant.Assessor(), new Random(20261120));
        var withAdvice = mutant.Part is not ("condition" or "case" or "level" or "doubt");
        ISignal[] signals = [.. About(mutant).Where(signal => Book.FindSignal(signal.Id) is not null)];
        RunnerCase[] rows = ByRule[mutant.Owner].Any() ? [.. ByRule[mutant.Owner]] : Rows;
        for (var i = 0; i < cases; i++)
        {
            var told = rows[random.Next(rows.Length)];
            for (var changes = random.Next(7); changes > 0 && signals.Length > 0; changes--)
            {
                var signal = signals[random.Next(signals.Length)];
                told = random.Next(6) == 0 ? told.NotAsked(signal) : told.With(signal, RandomCases.Ours.AnswerTo(signal, random.Next(10_000)));
            }

            var (right, wrong) = (BackPainAssessor.Default.Examine(told), faulty.Examine(told));
            if (right.IsPossible && (!wrong.IsPossible || Differ(right.Assessment, wrong.Assessment, withAdvice)))
            {
                return told;
            }
        }

        return null;
    }

    private static bool Differ(Assessment right, Assessment wrong, bool withAdvice)
    {
        var (one, other) = (right.Basis.Recommendation, wrong.Basis.Recommendation);
        return right.Range != wrong.Range
            || !Conclude.Fired(one).Equals(Conclude.Fired(other))
            || one.Actual.Program.Rules.Where((rule, i) => one.Actual[rule.Holds] != other.Actual[other.Actual.Program.Rules[i].Holds]).Any()
            || one.Actual.Program.Book.Findings.Any(finding => one.Actual[finding] != other.Actual[finding] || one.Assumed[finding] != other.Assumed[finding])
            || (withAdvice && !Said(right).SequenceEqual(Said(wrong)))
            || (withAdvice && !right.RedFlags.Select(flag => (flag.Flag, flag.Rules)).SequenceEqual(wrong.RedFlags.Select(flag => (flag.Flag, flag.Rules))));
    }

    private static IEnumerable<(string, AdviceStatus, ValueList<string>)> Said(Assessment assessment) =>
        assessment.Advice.Select(line => (line.Advice.Id, line.Status, line.Instead));

    private static List<ISignal> About(BookMutant mutant)
    {
        var mentions = new Mentions();
        if (Book.FindRule(mutant.Owner) is { } rule)
        {
            mentions.Collect(rule);
        }

        foreach (var against in Book.Advice.SelectMany(advice => advice.NotWhen).Where(one => one.Id == mutant.Owner))
        {
            mentions.Collect(against.When);
        }

        foreach (var question in Book.Questions.Where(question => question.Id == mutant.Owner))
        {
            mentions.Collect(question.AskedIf);
            mentions.Signals.AddRange(question.Answers);
        }

        foreach (var one in Book.Rules)
        {
            var all = new Mentions();
            all.Collect(one);
            mentions.Collect(all.Definitions.Find(definition => definition.Id == mutant.Owner));
        }

        return mentions.Signals;
    }
}
