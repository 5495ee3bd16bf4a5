using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// The questions on which something still hangs, the one that matters most first: by the most urgent level that it could bring,
/// then signs before reassurances, core questions first, by the number of answers that are missing, and of rules that hang on them. Answering all that can move the level settles the range (law L7).
/// </summary>
internal static class QuestionRanking
{
    public static RankedQuestions Of(Recommendation recommendation, Speech speech)
    {
        var verdicts = recommendation.Actual;
        var book = verdicts.Program.Book;
        var missing = new MissingSignals(verdicts);
        var (upTo, undecided) = (new Urgency[book.Signals.Count], new int[book.Signals.Count]);
        foreach (var rule in verdicts.Program.Rules)
        {
            Hang(rule);
        }

        foreach (var advice in verdicts.Program.Advice)
        {
            Count(advice.NotWhen.Where(_ => verdicts[advice.Offered] == Truth.Yes), default);
        }

        var (open, cannot) = (new List<OpenQuestion>(), new List<OpenQuestion>());
        foreach (var question in book.Questions)
        {
            var wanted = question.Answers.Where(signal => undecided[book.PlaceOf(signal)] > 0).ToArray();
            if (wanted.Length == 0)
            {
                continue;
            }

            var highest = wanted.Max(signal => upTo[book.PlaceOf(signal)]);
            var line = Line(question, wanted, highest > default(Urgency) ? highest.Level() : null, wanted.Max(signal => undecided[book.PlaceOf(signal)]), speech);
            (Array.TrueForAll(wanted, signal => verdicts.Readings.IsRefused(signal)) ? cannot : open).Add(line);
        }

        return new(Ranked(open), Ranked(cannot));

        void Hang(RuleClauses rule)
        {
            foreach (var level in rule.Levels)
            {
                if (level.Urgency > verdicts.Floor && verdicts[level.Place] == Truth.Unknown)
                {
                    Count([level.Place], level.Urgency);
                }
            }

            if (rule.Levels.Length == 0 && verdicts[rule.Holds] == Truth.Unknown)
            {
                Count([rule.Holds], default);
            }
        }

        void Count(IEnumerable<int> places, Urgency urgency)
        {
            foreach (var place in places)
            {
                foreach (var signal in missing.Of(verdicts.Program.Clauses[place]))
                {
                    var at = book.PlaceOf(signal);
                    upTo[at] = upTo[at] > urgency ? upTo[at] : urgency;
                    undecided[at]++;
                }
            }
        }
    }

    private static OpenQuestion Line(Question question, ISignal[] missing, TriageLevel? upTo, int undecided, Speech speech) => new(
        question,
        speech.Say(BookText.Text(question)),
        speech.Say(BookText.PlainerText(question)),
        speech.Say(BookText.Why(question)),
        new(missing),
        upTo,
        undecided);

    private static ValueList<OpenQuestion> Ranked(List<OpenQuestion> questions) => new([.. questions
        .OrderByDescending(line => line.UpTo ?? default)
        .ThenByDescending(line => line.Missing.Any(signal => signal is not YesNoSignal { Danger: Danger.WhenNo }))
        .ThenByDescending(line => line.Question.IsCore)
        .ThenByDescending(line => line.Missing.Count)
        .ThenByDescending(line => line.Undecided)
        .ThenBy(line => line.Question.Id, StringComparer.Ordinal)]);
}
