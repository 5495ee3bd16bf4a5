using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The last runs of a log, a line each: how far, how long, and how the back took them. What is not known is left out.</summary>
internal static class RunLines
{
    private const int Most = 3;

    private static readonly BookText Minutes = new("sentence.run.minutes", "{number} min");
    private static readonly BookText Descent = new("sentence.run.descent", "{number} m down");
    private static readonly BookText PainDuring = new("sentence.run.pain-during", "pain {number} in the run");
    private static readonly BookText PainAfter = new("sentence.run.pain-after", "{number} an hour after");
    private static readonly BookText PainNextMorning = new("sentence.run.pain-next-morning", "{number} next morning");

    /// <summary>Its sentences, for wordings in other languages.</summary>
    public static IEnumerable<BookText> Texts => [Minutes, Descent, PainDuring, PainAfter, PainNextMorning];

    public static IEnumerable<string> Of(RunnerCase runner, Speech speech) =>
        (runner.Sessions ?? []).OrderByDescending(run => run.Date).Take(Most).Select(run => Line(run, speech));

    private static string Line(RunningSession run, Speech speech)
    {
        var parts = new List<string>();
        if (run.DistanceMeters is { } meters)
        {
            parts.Add(Amount.InWords(decimal.Round(meters / 1000, 1), "km", speech.Units));
        }

        Add(Minutes, run.RunningSeconds / 60);
        Add(Descent, run.DescentMeters);
        Add(PainDuring, run.PainDuring);
        Add(PainAfter, run.PainAfter);
        Add(PainNextMorning, run.PainNextMorning);
        return parts.Count > 0 ? $"{speech.Day(run.Date)}: {string.Join(", ", parts)}" : speech.Day(run.Date);

        void Add(BookText text, decimal? number)
        {
            if (number is { } known)
            {
                parts.Add(speech.Say(text, ("number", decimal.Round(known).InWords())));
            }
        }
    }
}
