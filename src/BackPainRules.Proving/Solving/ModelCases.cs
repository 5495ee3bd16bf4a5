using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;

namespace BackPainRules.Proving.Solving;

/// <summary>Reads the model of a solver as cases that can be assessed.</summary>
internal static class ModelCases
{
    public static FoundCase Of(CaseTerms terms, SolverProcess solver)
    {
        var runner = new RunnerCase();
        foreach (var signal in terms.Copy.Signals)
        {
            if (AnswerOf(signal, solver.Values(signal.Variables)) is { } answer)
            {
                runner = runner.With(signal.Signal, answer);
            }
        }

        return new(terms.Copy.Name, runner, Highest(terms.Levels.Floor, solver), Highest(terms.Levels.Recommended, solver), Highest(terms.Levels.Ceiling, solver));
    }

    private static Answer? AnswerOf(SignalTerms terms, IReadOnlyList<string> values) => terms.Signal switch
    {
        YesNoSignal => (values[0], values[1], values[2]) switch
        {
            ("true", _, _) => Answer.Yes,
            (_, "true", _) => Answer.No,
            (_, _, "true") => Answer.DoesNotKnow,
            _ => null,
        },
        NumberSignal number => values[0] == "true" ? Answer.Of(Number(values[1]) * number.Step, Number(values[2]) * number.Step) : null,
        ChoiceSignal choice => Number(values[0]) is >= 0 and var place ? Answer.Of(choice.Names[place]) : null,
        _ => null,
    };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static TriageLevel Highest(Func<Urgency, string> level, SolverProcess solver)
    {
        var holds = solver.Values([.. LevelTerms.Above.Select(level)]);
        return LevelTerms.Above.Where((_, place) => holds[place] == "true").Append(Urgency.SelfCare).Max().Level();
    }
}
