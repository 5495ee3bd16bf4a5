namespace BackPainRules.Language;

/// <summary>
/// What a change of a book may do to what is asked and withheld: ask more, refuse no case that was assessed, and keep what stands against an advice.
/// </summary>
internal static class QuestionLaw
{
    public static IEnumerable<(string Kind, string Id, string Why)> Broken(BookContents before, BookContents after) =>
        [.. Signals(before, after), .. Contradictions(before, after), .. Advice(before, after)];

    private static IEnumerable<(string Kind, string Id, string Why)> Signals(BookContents before, BookContents after)
    {
        var (was, stands) = (AskedIf(before), AskedIf(after));
        var signals = after.Signals.ToDictionary(signal => signal.Id, StringComparer.Ordinal);
        foreach (var signal in before.Signals)
        {
            if (!signals.TryGetValue(signal.Id, out var now))
            {
                continue;
            }

            if (BookLogicText.Of(now) != BookLogicText.Of(signal) || now.Reader != signal.Reader)
            {
                yield return ("signal", signal.Id, "It is read in another way than before: its kind, range, bad side or reader changed");
            }

            if (stands[signal.Id].Length > 0 && stands[signal.Id] != was[signal.Id])
            {
                yield return ("signal", signal.Id, "It was asked of more people before");
            }
        }
    }

    // A case in which it holds is refused; a case that was assessed before must not be.
    private static IEnumerable<(string Kind, string Id, string Why)> Contradictions(BookContents before, BookContents after)
    {
        var was = before.Contradictions.Select(BookLogicText.Of).ToHashSet(StringComparer.Ordinal);
        var known = before.Signals.Select(signal => signal.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var contradiction in after.Contradictions.Where(one => !was.Contains(BookLogicText.Of(one))))
        {
            var mentions = new Mentions();
            contradiction.When.Fold(mentions);
            if (mentions.Findings.Count > 0 || mentions.Signals.Exists(signal => known.Contains(signal.Id)))
            {
                yield return ("contradiction", contradiction.Id, "It refuses cases that were assessed before; a contradiction of a pack is among its own signals");
            }
        }
    }

    private static IEnumerable<(string Kind, string Id, string Why)> Advice(BookContents before, BookContents after)
    {
        var advice = after.Advice.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var one in before.Advice)
        {
            if (advice.TryGetValue(one.Id, out var now)
                && (now.Gate != one.Gate || now.Offer != one.Offer || now.IsPrecaution != one.IsPrecaution || one.NotWhen.Select(BookLogicText.Of).Except(now.NotWhen.Select(BookLogicText.Of), StringComparer.Ordinal).Any()))
            {
                yield return ("advice", one.Id, "It is given where it was withheld before: its levels, its offer or what stands against it changed");
            }
        }
    }

    private static Dictionary<string, string> AskedIf(BookContents contents) => contents.Questions
        .SelectMany(question => question.Answers.Select(signal => (signal.Id, When: BookLogicText.Of(question.AskedIf))))
        .ToDictionary(one => one.Id, one => one.When, StringComparer.Ordinal);
}
