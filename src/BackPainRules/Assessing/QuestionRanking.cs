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
    private readonly Stake[] stakes;

    private QuestionRanking(Verdicts verdicts)
    {
        (this.verdicts, missing, stakes) = (verdicts, new(verdicts), new Stake[verdicts.Program.Book.Signals.Count]);
        var truth = ReferenceEvaluator.Over(verdicts);
        foreach (var rule in verdicts.Program.Rules)
        {
            var isSignThere = rule.Rule.Stem is not AllOf { Parts.Count: 0 } && rule.Rule.Stem.Fold(truth) == Truth.Yes;
            foreach (var level in rule.Levels)
            {
                if (level.Urgency > verdicts.Floor && verdicts[level.Place] == Truth.Unknown)
                {
                    Count(level.Place, new(level.Urgency, isSignThere, Rules: 1));
                }
            }

            if (rule.Levels.Length == 0 && verdicts[rule.Holds] == Truth.Unknown)
            {
                Count(rule.Holds, new(default, IsSignThere: false, Rules: 1));
            }
        }

        foreach (var advice in verdicts.Program.Advice)
        {
            foreach (var place in advice.NotWhen)
            {
                if (verdicts[advice.Offered] == Truth.Yes)
                {
                    Count(place, new(default, IsSignThere: false, Rules: 1));
                }
            }
        }
    }

    public static RankedQuestions Of(Recommendation recommendation, Speech speech) => new QuestionRanking(recommendation.Actual).Rank(speech);

    private RankedQuestions Rank(Speech speech)
    {
        var book = verdicts.Program.Book;
        var (open, cannot) = (new List<Ranked>(), new List<Ranked>());
        foreach (var question in book.Questions)
        {
            var wanted = question.Answers.Where(signal => StakeOf(signal).Rules > 0).ToArray();
            if (wanted.Length == 0)
            {
                continue;
            }

            var stake = wanted.Select(StakeOf).Aggregate(Stake.Higher);
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

        return new(InOrder(open), InOrder(cannot));
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

    private Stake StakeOf(ISignal signal) => stakes[verdicts.Program.Book.PlaceOf(signal)];

    private void Count(int place, Stake stake)
    {
        foreach (var signal in missing.Of(verdicts.Program.Clauses[place]))
        {
            var at = verdicts.Program.Book.PlaceOf(signal);
            stakes[at] = Stake.Higher(stakes[at], stake) with { Rules = stakes[at].Rules + 1 };
        }
    }

    /// <summary>What hangs on a signal: the most urgent level, whether a sign of that level is there and only this is missing, and how many rules.</summary>
    private readonly record struct Stake(Urgency UpTo, bool IsSignThere, int Rules)
    {
        public static Stake Higher(Stake a, Stake b) => new(
            a.UpTo > b.UpTo ? a.UpTo : b.UpTo,
            a.UpTo == b.UpTo ? a.IsSignThere || b.IsSignThere : a.UpTo > b.UpTo ? a.IsSignThere : b.IsSignThere,
            Math.Max(a.Rules, b.Rules));
    }

    private sealed record Ranked(OpenQuestion Line, Stake Stake);
}
