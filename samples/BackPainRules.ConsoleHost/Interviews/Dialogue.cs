using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Interviews;

/// <summary>The talk of an interview, a screen at a time. It ends when nothing moves the level any more, or when the person stops.</summary>
internal sealed class Dialogue(Page page, Terminal terminal, SavedCase? saved)
{
    private readonly Stack<Interview> before = new();
    private bool isWarned;

    public Interview Hold(Interview interview)
    {
        page.Note("Tick what is so by its number, such as 1,3. 0 or Enter: none of these. ?: you do not know. -: you would rather not say. 3?: you do not know number 3.", Palette.Muted, indent: 0);
        page.Note("b: back. q: stop here; what you have told counts.", Palette.Muted, indent: 0);
        while (interview.Next is { } next)
        {
            if (Ask(interview, next) is not { } answered)
            {
                return interview;
            }

            interview = answered;
            if (!GoesOn(interview))
            {
                return interview;
            }
        }

        page.Blank();
        page.Note("No question that you can still answer moves the level.", Palette.Strong, indent: 0);
        return OnFactors(interview);
    }

    private Interview OnFactors(Interview interview)
    {
        if (interview.Assessment.Recommended >= TriageLevel.UrgentSameDay || interview.NextOnFactors is null || !IsYes("Go on to what may contribute and what may help? (y/n) "))
        {
            return interview;
        }

        while (interview.NextOnFactors is { } next)
        {
            if (Ask(interview, next) is not { } answered)
            {
                return interview;
            }

            interview = answered;
        }

        return interview;
    }

    // An emergency is said at once; the rest of the questions is optional then.
    private bool GoesOn(Interview interview)
    {
        if (isWarned || !interview.IsEmergency)
        {
            return true;
        }

        isWarned = true;
        page.Blank();
        TriageBanner.Write(page, interview.Assessment);
        return IsYes("Further questions are optional. Go on all the same? (y/n) ");
    }

    /// <summary>The interview with the answer to a screen; null: the person stops.</summary>
    private Interview? Ask(Interview interview, OpenQuestion asked)
    {
        before.Push(interview);
        page.Blank();
        page.Item($"{before.Count}", Palette.Muted, [new(interview.IsAskedAgain ? asked.PlainerText : asked.Text, Palette.Strong)]);
        page.Note(interview.IsAskedAgain ? "Asked once more, for it could be an emergency." : asked.Why, Palette.Muted, indent: 2);
        var screen = new Screen(asked);
        foreach (var signal in screen.Values)
        {
            while (true)
            {
                if (ReadLine($"  {interview.Assessment.Say(signal)} ({Screen.Allowed(signal)}): ") is not { } line || line == "q")
                {
                    return null;
                }

                if (line == "b")
                {
                    return Back();
                }

                if (Screen.Value(signal, line) is { } answer)
                {
                    interview = interview.Say(signal, answer);
                    break;
                }

                page.Note($"Allowed: {Screen.Allowed(signal)}; ? if you do not know, - if you would rather not say.", Palette.Muted);
            }
        }

        for (var i = 0; i < screen.Statements.Count; i++)
        {
            page.Item($"{i + 1,2}", Palette.Open, [interview.Assessment.Say(screen.Statements[i])], indent: 1);
        }

        while (screen.Statements.Count > 0)
        {
            if (ReadLine("  > ") is not { } line || line == "q")
            {
                return null;
            }

            if (line == "b")
            {
                return Back();
            }

            if (screen.Answered(interview, line) is { } answered)
            {
                return Keep(answered);
            }

            page.Note($"Numbers from 1 to {screen.Statements.Count.ToString(CultureInfo.InvariantCulture)}, 0, ?, - or b, q.", Palette.Muted);
        }

        return Keep(interview);
    }

    private Interview Keep(Interview interview)
    {
        saved?.Keep(interview.Case);
        return interview;
    }

    private Interview Back()
    {
        var here = before.Pop();
        return Keep(before.TryPop(out var earlier) ? earlier : here);
    }

    private bool IsYes(string question) => ReadLine(question) is { } line && line.StartsWith('y');

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
