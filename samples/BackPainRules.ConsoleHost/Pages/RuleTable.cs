using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>All rules of a book, in groups by the first word of their ids.</summary>
internal static class RuleTable
{
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
                page.Write(Wide(group));
            }
        }

        page.Blank();
        page.Note($"{Words.Count(book.Rules.Count, "rule")} {page.Glyphs.Dot} rule book {book.Version} {page.Glyphs.Dot} one of them in full: rules ID", Palette.Muted, indent: 0);
    }

    private static Grid Wide(IEnumerable<Language.Rule> rules)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Padding = new(2, 0, 2, 0) , Width = 28 })
            .AddColumn(new GridColumn { Padding = new(0, 0, 2, 0), Width = 7 })
            .AddColumn(new GridColumn { Padding = new(0, 0, 2, 0), Width = 26 })
            .AddColumn(new GridColumn { Padding = new(0) });
        foreach (var rule in rules)
        {
            grid.AddRow(new Text(rule.Id, Palette.Bar), new Text(Row(rule), Palette.Muted), new Text(rule.Title), Levels(rule));
        }

        return grid;
    }

    private static void Narrow(Page page, IEnumerable<Language.Rule> rules)
    {
        foreach (var rule in rules)
        {
            page.Note($"{rule.Id} {Row(rule)}".TrimEnd(), Palette.Bar);
            page.Note(rule.Title, Palette.Plain, indent: 4);
            page.Write(new Padder(Levels(rule), new(4, 0, 0, 0)));
        }
    }

    private static string Row(Language.Rule rule) => rule.Row == rule.Id ? "" : rule.Row;

    private static Paragraph Levels(Language.Rule rule)
    {
        var levels = rule.Cases.Where(one => one.Calls is not null).Select(one => one.Calls!.Value).Distinct().OrderDescending().ToArray();
        var text = new Paragraph();
        for (var i = 0; i < levels.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ", Palette.Muted).Append(Words.Of(levels[i]), Palette.Of(levels[i].Level()));
        }

        return levels.Length > 0 ? text : new(Concludes(rule), Palette.Muted);
    }

    private static string Concludes(Language.Rule rule) =>
        rule.Conclusions.Any(one => one.Finding is Factor) ? "factor" : rule.Conclusions.Count > 0 ? "pattern" : "advice";
}
