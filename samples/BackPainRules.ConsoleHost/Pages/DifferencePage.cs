using BackPainRules.Checking;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What differs between two books, kind by kind.</summary>
internal static class DifferencePage
{
    private const int WordWidth = 5;

    public static void Write(Page page, string old, string next, BookDifference difference)
    {
        page.Note([new($"From {old} to {next}", Palette.Strong), Span.Muted(difference.Parts.Count == 0 ? "  nothing differs" : "")], indent: 0);
        if (difference.LowersTriage.Count > 0)
        {
            page.Heading("It may lower triage");
            foreach (var error in difference.LowersTriage)
            {
                page.Item("!", Palette.Open, [new(error.Id, Palette.Strong), $"  {error.Message}"], indent: 2);
            }
        }

        if (difference.Parts.Any(part => part is { Part: BookPart.Threshold or BookPart.Setting, Change: PartChange.Changed }))
        {
            page.Blank();
            page.Note("A number that is tuned and a setting that is switched can lower a level too; --cases shows it on cases of yours.", Palette.Open, indent: 0);
        }

        foreach (var kind in difference.Parts.GroupBy(part => part.Part))
        {
            page.Heading(Name(kind.Key), string.Join(", ", kind.GroupBy(part => part.Change).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Of(group.Key)}")));
            foreach (var part in kind)
            {
                Write(page, part);
            }
        }
    }

    private static void Write(Page page, ChangedPart part)
    {
        page.Item(part.Change switch { PartChange.Added => "+", PartChange.Removed => "-", _ => "~" }, Palette.Open, [new(part.Id.Length > 0 ? part.Id : "the whole", Palette.Strong)], indent: 2);
        foreach (var words in part.Words)
        {
            if (part.Change != PartChange.Changed)
            {
                page.Note([Span.Muted($"{words.What}: "), words.Is ?? words.Was!], indent: 4);
                continue;
            }

            page.Note(words.What, Palette.Muted, indent: 4);
            Line("was", words.Was);
            Line("is", words.Is);
        }

        void Line(string when, string? said) => page.Item(when.PadRight(WordWidth), Palette.Muted, [said is null ? Span.Muted("not said") : said], indent: 6);
    }

    private static string Of(PartChange change) => change switch { PartChange.Added => "added", PartChange.Removed => "removed", _ => "changed" };

    private static string Name(BookPart part) => part switch
    {
        BookPart.Book => "The book",
        BookPart.Threshold => "Thresholds",
        BookPart.Setting => "Settings",
        BookPart.Rule => "Rules",
        BookPart.Definition => "Definitions",
        BookPart.Finding => "Findings",
        BookPart.Advice => "Advice",
        BookPart.Question => "Questions",
        BookPart.Signal => "Signals",
        _ => "Contradictions",
    };
}
