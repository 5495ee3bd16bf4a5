using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// The questions on which something still hangs, the one that matters most first: by the most urgent level that it could bring, what goes
/// with a sign that is there before other signs, signs before reassurances, core questions first in the order of a consultation, the others
/// by the number of rules that hang on them. Answering all that can move the level settles the range (law L7).
/// </summary>
internal sealed class QuestionRanking
{
    private readonly Verdicts verdicts;
    private readonly MissingSignals missing;
    private readonly Stakes all;
    private readonly Stakes toAsk;

    private QuestionRanking(Verdicts verdicts)
    {
        (this.verdicts, missing) = (verdicts, new(verdicts));
        (all, toAsk) = (new(verdicts.Program.Book), new(verdicts.Program.Book));
        var truth = ReferenceEvaluator.Over(verdicts);
        foreach (var rule in verdicts.Program.Rules)
        {
            var stem = rule.Rule.Stem.Fold(truth);
            foreach (var level in rule.Levels)
            {
                if (level.Urgency > verdicts.Floor && verdicts[level.Place] == Truth.Unknown)
                {
                    var stake = new Stake(level.Urgency, IsSignThere: stem == Truth.Yes && rule.Rule.Stem != Condition.Always);
                    var hangsOn = HangsOn(level.Place);
                    all.Add(hangsOn, stake);
                    toAsk.Add(stem == Truth.Yes ? hangsOn : missing.Of(rule.Rule.Stem), stake);
                }
            }

            if (rule.Levels.Length == 0)
            {
                OnFactors(rule.Holds);
            }
        }

        foreach (var advice in verdicts.Program.Advice.Where(advice => verdicts[advice.Offered] == Truth.Yes))
        {
            foreach (var place in advice.NotWhen)
            {
                OnFactors(place);
            }
        }
    }

    public static RankedQuestions Of(Recommendation recommendation, Speech speech)
    {
        var ranking = new QuestionRanking(recommendation.Actual);
        var (open, cannot) = ranking.Rank(ranking.all, speech);
        return new(open, cannot, ranking.Rank(ranking.toAsk, speech).Open);
    }

    private (ValueList<OpenQuestion> Open, ValueList<OpenQuestion> CannotBeAnswered) Rank(Stakes stakes, Speech speech)
    {
        var (open, cannot) = (new List<Ranked>(), new List<Ranked>());
        foreach (var question in verdicts.Program.Book.Questions)
        {
            var wanted = question.Answers.Where(signal => stakes.Of(signal).Rules > 0).ToArray();
            if (wanted.Length == 0)
            {
                continue;
            }

            var stake = wanted.Select(stakes.Of).Aggregate(Stake.Higher);
            var line = new OpenQuestion(
                question,
                speech.Say(BookText.Text(question)),
                speech.Say(BookText.PlainerText(question)),
                speech.Say(BookText.Why(question)),
                new(wanted),
                stake.UpTo > default(Urgency) ? stake.UpTo.Level() : null,
                stake.Rules);
            (Array.TrueForAll(wanted, signal => verdicts.Readings.IsRefused(signal)) ? cannot : open).Add(new(line, stake));
        }

        return (InOrder(open), InOrder(cannot));
    }

    private List<ISignal> HangsOn(int place) => missing.Of(verdicts.Program.Clauses[place].When);

    private void OnFactors(int place)
    {
        if (verdicts[place] == Truth.Unknown)
        {
            var hangsOn = HangsOn(place);
            all.Add(hangsOn, default);
            toAsk.Add(hangsOn, default);
        }
    }

    private static ValueList<OpenQuestion> InOrder(List<Ranked> questions) => new([.. questions
        .OrderByDescending(one => one.Line.UpTo ?? default)
        .ThenByDescending(one => one.Stake.IsSignThere)
        .ThenByDescending(one => one.Line.Missing.Any(signal => signal is not YesNoSignal { Danger: Danger.WhenNo }))
        .ThenByDescending(one => one.Line.Question.IsCore)
        .ThenBy(one => one.Line.Question.Place)
        .ThenByDescending(one => one.Stake.Rules)
        .ThenBy(one => one.Line.Question.Id, StringComparer.Ordinal)
        .Select(one => one.Line)]);

    /// <summary>What hangs on each signal.</summary>
    private sealed class Stakes(RuleBook book)
    {
        private readonly Stake[] stakes = new Stake[book.Signals.Count];

        public Stake Of(ISignal signal) => stakes[book.PlaceOf(signal)];

        public void Add(List<ISignal> signals, Stake stake)
        {
            foreach (var signal in signals)
            {
                var at = book.PlaceOf(signal);
                stakes[at] = Stake.Higher(stakes[at], stake) with { Rules = stakes[at].Rules + 1 };
            }
        }
    }

    /// <summary>What hangs on a signal: the most urgent level, whether a sign of that level is there and only this is missing, and how many rules.</summary>
    private readonly record struct Stake(Urgency UpTo, bool IsSignThere, int Rules = 0)
    {
        public static Stake Higher(Stake a, Stake b) =>
            ((a.UpTo, a.IsSignThere).CompareTo((b.UpTo, b.IsSignThere)) > 0 ? a : b) with { Rules = Math.Max(a.Rules, b.Rules) };
    }

    private sealed record Ranked(OpenQuestion Line, Stake Stake);
}
