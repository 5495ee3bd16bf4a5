using BackPainRules.Assessing;
using BackPainRules.Language;
using BackPainRules.Proving.Laws;

namespace BackPainRules.Proving.Solving;

/// <summary>Makes a counterexample of a model: the smallest cases, what is to blame, and whether the assessor agrees.</summary>
internal sealed class CounterexampleSearch(RuleBook book, Theory theory)
{
    public Counterexample Of(Goal goal, Session session, SolverProcess solver, bool isToShrink)
    {
        if (isToShrink)
        {
            session.Shrink();
        }

        var blame = goal.Blame.Zip(solver.Values([.. goal.Blame.Select(one => one.Term)])).Where(pair => pair.Second == "true").Select(pair => pair.First.Name);
        var cases = theory.Cases.Select(one => (Found: ModelCases.Of(one, solver), one.Copy.IsSupposed)).ToArray();
        var settings = SettingsOf(solver);
        var assessor = new BackPainAssessor(settings.Aggregate(book, (changed, setting) => changed.With(setting.Setting, setting.IsOn)));
        return new(
            goal.What,
            [.. blame],
            [.. settings.Select(one => $"{one.Setting.Id} {(one.IsOn ? "on" : "off")}")],
            [.. cases.Select(one => one.Found)],
            cases.Where(one => !one.IsSupposed).Select(one => Doubt(assessor, one.Found)).FirstOrDefault(doubt => doubt is not null));
    }

    private (Setting Setting, bool IsOn)[] SettingsOf(SolverProcess solver)
    {
        var free = theory.FreeSettings.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var values = solver.Values([.. free.Select(pair => pair.Value)]);
        return [.. free
            .Select((pair, place) => (Setting: book.Settings.First(setting => setting.Id == pair.Key), IsOn: values[place] == "true"))
            .Where(one => book.IsOn(one.Setting) != one.IsOn)];
    }

    private static string? Doubt(BackPainAssessor assessor, FoundCase found)
    {
        try
        {
            var assessment = assessor.Assess(found.Case);
            var said = (assessment.Range.Floor, assessment.Recommended, assessment.Range.Ceiling);
            return said == (found.Floor, found.Recommended, found.Ceiling)
                ? null
                : $"of '{found.Name}' the assessor says {said.Floor}, {said.Recommended}, {said.Ceiling} (floor, level to act on, ceiling), the solver {found.Floor}, {found.Recommended}, {found.Ceiling}";
        }
        catch (InvalidCaseException refused)
        {
            return $"the assessor refuses '{found.Name}': {string.Join(", ", refused.Errors.Select(error => $"{error.PropertyName} {error.ErrorCode}"))}";
        }
    }
}
