using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>All rules of a book, in groups by the first word of their ids.</summary>
internal static class RuleTable
{
    private const int LevelsWidth = 17;

    public static void Write(Page page, RuleBook book)
    {
        var groups = book.Rules.GroupBy(rule => rule.Id.Split('.')[0], StringComparer.Ordinal);
        foreach (var group in groups)
        {
            page.Heading(group.Key, Words.Count(group.Count(), "rule"));
            if (page.IsNarrow)
            {
                Narrow(page, group);
            }
            else
            {
                page.Write(Wide(page, book, group));
            }
        }

        page.Blank();
        page.Notes([Words.Count(book.Rules.Count, "rule"), $"rule book {book.Version}", "one of them in full: rules ID"], Palette.Muted, indent: 0);
    }

    private static Grid Wide(Page page, RuleBook book, IEnumerable<Language.Rule> rules)
    {
        // The same widths for every group; the title takes what is left.
        var (id, row) = (Math.Min(28, book.Rules.Max(rule => rule.Id.Length)), Math.Min(8, book.Rules.Max(rule => Row(rule).Length)));
        var title = page.Width - id - row - LevelsWidth - 8;
        var grid = new Grid();
        foreach (var (width, left) in new[] { (id, 2), (row, 0), (title, 0), (LevelsWidth, 0) })
        {
            grid.AddColumn(new GridColumn { Width = width, Padding = new(left, 0, width == LevelsWidth ? 0 : 2, 0) });
        }

        foreach (var rule in rules)
        {
            grid.AddRow(new Text(rule.Id, Palette.Bar), new Text(Row(rule), Palette.Muted), new Text(rule.Title), Levels(page, rule));
        }

        return grid;
    }

    private static void Narrow(Page page, IEnumerable<Language.Rule> rules)
    {
        foreach (var rule in rules)
        {
            page.Note($"{rule.Id} {Row(rule)}".TrimEnd(), Palette.Bar);
            page.Note(rule.Title, Palette.Plain, indent: 4);
            page.Write(new Padder(Levels(page, rule), new(4, 0, 0, 0)));
        }
    }

    private static string Row(Language.Rule rule) => rule.Row == rule.Id ? "" : rule.Row;

    private static Paragraph Levels(Page page, Language.Rule rule)
    {
        var levels = rule.Cases.Where(one => one.Calls is not null).Select(one => one.Calls!.Value).Distinct().OrderDescending().ToArray();
        if (levels.Length == 0)
        {
            return new(Concludes(rule), Palette.Muted);
        }

        var text = new Paragraph(Words.Of(levels[0]), Palette.Of(levels[0].Level()));
        return levels.Length == 1
            ? text
            : text.Append(levels.Length == 2 ? ", " : page.Glyphs.Dash, Palette.Muted).Append(Words.Of(levels[^1]), Palette.Of(levels[^1].Level()));
    }

    private static string Concludes(Language.Rule rule) =>
        rule.Conclusions.Any(one => one.Finding is Factor) ? "factor" : rule.Conclusions.Count > 0 ? "pattern" : "advice";
}
