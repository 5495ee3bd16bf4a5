using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Interviews;

/// <summary>The talk of an interview, a screen at a time. It ends when nothing moves the level any more, or when the person stops.</summary>
internal sealed class Dialogue(Page page, Terminal terminal, SavedCase? saved)
{
    private readonly Stack<(Interview Interview, bool IsOnFactors)> before = new();
    private bool isOnFactors;
    private bool isWarned;
    private bool isStopped;

    public Interview Hold(Interview interview)
    {
        page.Note("A few screens, danger first. b: back to the screen before. q: stop here; what you have told counts.", Palette.Muted, indent: 0);
        while (!isStopped && (interview.Next ?? OnFactors(interview)) is { } next)
        {
            interview = Keep(Ask(interview, next));
            isStopped |= !GoesOn(interview);
        }

        return interview;
    }

    // What moves no level is asked only of who wants to go on. A screen that was gone back to is asked again, whatever it belongs to.
    private OpenQuestion? OnFactors(Interview interview)
    {
        if (!isOnFactors)
        {
            page.Blank();
            page.Note("No question that you can still answer moves the level.", Palette.Strong, indent: 0);
            isOnFactors = interview.Assessment.Recommended < TriageLevel.UrgentSameDay && interview.NextOnFactors is not null
                && IsYes("Go on to what may contribute and what may help? (y/n)");
        }

        return isOnFactors ? interview.NextOnFactors : null;
    }

    // An emergency is said at once; the rest of the questions is optional then.
    private bool GoesOn(Interview interview)
    {
        if (isStopped || isWarned || !interview.IsEmergency)
        {
            return true;
        }

        isWarned = true;
        page.Blank();
        TriageBanner.Write(page, interview.Assessment);
        return IsYes("Further questions are optional. Go on all the same? (y/n)");
    }

    /// <summary>The interview after a screen: with its answers, or as it was before the screen before it.</summary>
    private Interview Ask(Interview interview, OpenQuestion asked)
    {
        page.Blank();
        page.Item($"{before.Count + 1}", Palette.Muted, [new(interview.IsAskedAgain ? asked.PlainerText : asked.Text, Palette.Strong)]);
        page.Note(interview.IsAskedAgain ? "Asked once more, for it could be an emergency." : asked.Why, Palette.Muted, indent: 2);
        var screen = new Screen(asked);
        var answered = interview;
        foreach (var signal in screen.Values)
        {
            var line = Prompt(
                $"{interview.Assessment.Say(signal)} ({Screen.Allowed(signal)})",
                $"Allowed: {Screen.Allowed(signal)}; ? if you do not know, - if you would rather not say.",
                typed => Screen.Value(signal, typed) is { } answer ? answered.Say(signal, answer) : null);
            if (line.Answered is null)
            {
                return line.IsBack ? Back(interview) : answered;
            }

            answered = line.Answered;
        }

        if (screen.Statements.Count > 0)
        {
            for (var i = 0; i < screen.Statements.Count; i++)
            {
                page.Item($"{i + 1,2}", Palette.Open, [interview.Assessment.Say(screen.Statements[i])], indent: 1);
            }

            page.Note("Type the numbers of what is so, such as 1,3. 0: none of these. ?: you do not know. 3?: you do not know number 3. -: you would rather not say.", Palette.Muted);
            var line = Prompt(
                "",
                $"Numbers from 1 to {screen.Statements.Count.ToString(CultureInfo.InvariantCulture)} of what is so, or 0 for none, ?, -, b or q.",
                typed => screen.Answered(answered, typed));
            if (line.Answered is null)
            {
                return line.IsBack ? Back(interview) : answered;
            }

            answered = line.Answered;
        }

        if (Contradictions(interview, answered) is { Count: > 0 } contradictions)
        {
            page.Blank();
            foreach (var contradiction in contradictions)
            {
                page.Note(contradiction.ErrorMessage, Palette.Strong);
            }

            page.Note("So please once more; b goes to the screen before.", Palette.Muted);
            return Ask(interview, asked);
        }

        before.Push((interview, isOnFactors));
        return answered;
    }

    // What a screen brings into the case that cannot be. An emergency beside it is never held back.
    private static IReadOnlyList<ValidationFailure> Contradictions(Interview interview, Interview answered)
    {
        var known = interview.Check().Errors.Select(error => error.ErrorMessage).ToHashSet(StringComparer.Ordinal);
        return answered.IsEmergency ? [] : [.. answered.Check().Errors.Where(error => !known.Contains(error.ErrorMessage))];
    }

    private (Interview? Answered, bool IsBack) Prompt(string question, string allowed, Func<string, Interview?> answer)
    {
        while (true)
        {
            if (question.Length > 0)
            {
                page.Note(question, Palette.Plain);
            }

            switch (ReadLine("  > "))
            {
                case null or "q":
                    isStopped = true;
                    return (null, false);
                case "b":
                    return (null, true);
                case var line when answer(line) is { } answered:
                    return (answered, false);
                default:
                    page.Note(allowed, Palette.Muted);
                    break;
            }
        }
    }

    private Interview Back(Interview here)
    {
        if (!before.TryPop(out var earlier))
        {
            page.Note("This is the first screen.", Palette.Muted);
            return here;
        }

        isOnFactors = earlier.IsOnFactors;
        return earlier.Interview;
    }

    private Interview Keep(Interview interview)
    {
        saved?.Keep(interview.Case, page);
        return interview;
    }

    private bool IsYes(string question)
    {
        while (true)
        {
            page.Note(question, Palette.Plain, indent: 0);
            switch (ReadLine("> "))
            {
                case "y" or "yes":
                    return true;
                case null or "n" or "no" or "q":
                    return false;
            }
        }
    }

    private string? ReadLine(string prompt)
    {
        terminal.Out.Write(prompt);
        terminal.Out.Flush();
        var line = terminal.In.ReadLine();
        if (line is null)
        {
            terminal.Out.WriteLine();
        }

        return line?.Trim().ToLowerInvariant();
    }
}
