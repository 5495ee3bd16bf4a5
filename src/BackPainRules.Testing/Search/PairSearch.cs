using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>Finds two cases that differ in one leaf alone, and of which what is asked for differs too: then the leaf matters.</summary>
internal sealed class PairSearch(BookGates gates, CaseSearch search)
{
    /// <summary>A pair for a leaf that decides under one of some lists of goals; null: none was found.</summary>
    public (RunnerCase Holds, RunnerCase Fails)? Find(Condition leaf, IEnumerable<Gate[]> whereItDecides, Func<RunnerCase, RunnerCase, bool> differ)
    {
        foreach (var goals in whereItDecides.TakeWhile(_ => !search.IsSpent))
        {
            if ((leaf is Finding ? OfFinding(leaf, goals, differ) : OfAnswer(leaf, goals, differ)) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>A pair that one of some cases makes when the leaf alone is told one way and the other; null: none does.</summary>
    public (RunnerCase Holds, RunnerCase Fails)? Near(Condition leaf, IEnumerable<RunnerCase> cases, Func<RunnerCase, RunnerCase, bool> differ)
    {
        if (LeafAnswers.SignalOf(leaf) is not { } signal)
        {
            return null;
        }

        return (from told in cases
                from side in LeafAnswers.Sides(leaf, gates.Book)
                select Turned(told.With(signal, side.Holds), signal, side.Fails, differ)).FirstOrDefault(pair => pair is not null);
    }

    /// <summary>Why no pair was found.</summary>
    public string WhyNot(Condition leaf) =>
        LeafAnswers.SignalOf(leaf) is { } signal && !LeafAnswers.Sides(leaf, gates.Book).Any() ? $"only one side is possible: {signal.Allowed}"
        : "no pair of cases was found that differs in it alone";

    // A finding is no answer: what lets it hold and what lets it fail are two searches under the same goals.
    private (RunnerCase Holds, RunnerCase Fails)? OfFinding(Condition leaf, Gate[] goals, Func<RunnerCase, RunnerCase, bool> differ)
    {
        var finding = Gate.Of(leaf);
        RunnerCase? fails = null;
        return search.Find(Told.Nothing, [.. goals, finding.Opposite], _ => true) is { } without
            && search.Find(Told.Nothing, [.. goals, finding], told => differ(told, fails = without)) is { } holds
            ? (holds, fails!)
            : null;
    }

    private (RunnerCase Holds, RunnerCase Fails)? OfAnswer(Condition leaf, Gate[] goals, Func<RunnerCase, RunnerCase, bool> differ)
    {
        var signal = LeafAnswers.SignalOf(leaf)!;
        foreach (var (holds, fails) in LeafAnswers.Sides(leaf, gates.Book))
        {
            foreach (var (here, there) in ((Answer, Answer)[])[(holds, fails), (fails, holds)])
            {
                (RunnerCase, RunnerCase)? pair = null;
                search.Find(Told.Nothing.With(signal, here), goals, told => Turned(told, signal, there, differ) is { } both && (pair = both) is not null);
                if (pair is { } found)
                {
                    return here == holds ? found : (found.Item2, found.Item1);
                }
            }
        }

        return null;
    }

    // What a reader tells of the other answers is left to it where the sheet would contradict it after the turn.
    private (RunnerCase, RunnerCase)? Turned(RunnerCase told, ISignal signal, Answer there, Func<RunnerCase, RunnerCase, bool> differ)
    {
        foreach (var one in (RunnerCase[])[told, WithoutDerived(told, signal)])
        {
            var other = one.With(signal, there);
            if (new Meaning(gates, one).IsPossible() && new Meaning(gates, other).IsPossible() && differ(one, other))
            {
                return (one, other);
            }
        }

        return null;
    }

    private RunnerCase WithoutDerived(RunnerCase told, ISignal but) =>
        told.NotAsked([.. told.Answers.Select(one => gates.Book.FindSignal(one.Key)!).Where(signal => signal.Reader is not null && signal.Id != but.Id)]);
}
