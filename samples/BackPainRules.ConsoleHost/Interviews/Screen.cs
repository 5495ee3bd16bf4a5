using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Interviews;

/// <summary>One question as a checklist of statements, and values that are typed.</summary>
internal sealed class Screen(OpenQuestion asked)
{
    /// <summary>The statements to tick, in the order of the question.</summary>
    public IReadOnlyList<YesNoSignal> Statements { get; } = [.. asked.Question.Answers.OfType<YesNoSignal>().Where(signal => asked.Missing.Contains(signal))];

    /// <summary>The numbers and choices to type.</summary>
    public IReadOnlyList<ISignal> Values { get; } = [.. asked.Question.Answers.Where(signal => signal is not YesNoSignal && asked.Missing.Contains(signal))];

    /// <summary>What may be typed for a number or a choice.</summary>
    public static string Allowed(ISignal signal) => signal is NumberSignal number
        ? string.Create(CultureInfo.InvariantCulture, $"{number.Min:0.##} to {number.Max:0.##}{(number.Unit.Length > 0 ? " " + number.Unit : "")}, or a range such as 5-8")
        : string.Join(", ", ((ChoiceSignal)signal).Names);

    /// <summary>The answer that a line gives to a number or a choice; null: none of the allowed.</summary>
    public static Answer? Value(ISignal signal, string line) => (line, signal) switch
    {
        ("?", _) => Answer.DoesNotKnow,
        ("-", _) => Answer.PrefersNotToSay,
        (_, NumberSignal number) => Number(number, line),
        (_, ChoiceSignal choice) => choice.Names.Where(name => name.StartsWith(line, StringComparison.OrdinalIgnoreCase)).ToArray() is [var name] ? Answer.Of(name) : null,
        _ => null,
    };

    /// <summary>The interview with the statements as the line ticks them; null: the line says something else.</summary>
    public Interview? Answered(Interview interview, string line)
    {
        switch (line)
        {
            case "?":
                return interview.CannotSay(asked with { Missing = [.. Statements] }, Answer.DoesNotKnow);
            case "-":
                return interview.CannotSay(asked with { Missing = [.. Statements] }, Answer.PrefersNotToSay);
        }

        // 'None of these' is said, never assumed: an empty line denies nothing.
        var (ticked, unsure) = (new List<YesNoSignal>(), new List<YesNoSignal>());
        var words = line.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || (words.Length > 1 && words.Contains("0", StringComparer.Ordinal)))
        {
            return null;
        }

        foreach (var word in words)
        {
            var (digits, isUnsure) = word.EndsWith('?') ? (word[..^1], true) : (word, false);
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > Statements.Count)
            {
                return null;
            }

            if (number > 0)
            {
                (isUnsure ? unsure : ticked).Add(Statements[number - 1]);
            }
        }

        var told = interview.Tick(asked with { Missing = [.. Statements.Where(signal => !unsure.Contains(signal))] }, ticked.ToArray());
        return unsure.Count == 0 ? told : told.CannotSay(asked with { Missing = [.. unsure] }, Answer.DoesNotKnow);
    }

    private static Answer? Number(NumberSignal number, string line)
    {
        var told = number.Unit.Length > 0 && line.EndsWith(number.Unit, StringComparison.OrdinalIgnoreCase) ? line[..^number.Unit.Length].TrimEnd() : line;
        var ends = told.Split(['-', '\u2013'], StringSplitOptions.TrimEntries);
        return ends.Length is 1 or 2 && Array.TrueForAll(ends, end => decimal.TryParse(end, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= number.Min && value <= number.Max)
            && decimal.Parse(ends[0], CultureInfo.InvariantCulture) <= decimal.Parse(ends[^1], CultureInfo.InvariantCulture)
            ? Answer.Of(decimal.Parse(ends[0], CultureInfo.InvariantCulture), decimal.Parse(ends[^1], CultureInfo.InvariantCulture))
            : null;
    }
}
