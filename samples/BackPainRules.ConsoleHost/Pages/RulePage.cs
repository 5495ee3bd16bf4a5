using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>One rule as a page of a handbook.</summary>
internal static class RulePage
{
    public static void Write(Page page, RuleBook book, Rule rule)
    {
        var outline = new ConditionOutline(book);
        page.Chapter(rule.Row, rule.Title, rule.Row == rule.Id ? "" : rule.Id);
        page.Note(rule.Reason, Palette.Plain, indent: 0);

        page.Heading("When");
        Outline(rule.Stem);
        Cases(page, outline, rule);
        Conclusions(page, rule);
        foreach (var advice in rule.Advice)
        {
            if (advice == rule.Advice[0])
            {
                page.Heading("Advises");
            }

            page.Item(page.Glyphs.Dash, Palette.Holds, [advice.Text, Span.Muted($"  {advice.Row}")], indent: 2);
        }

        page.Heading("Sources");
        foreach (var source in rule.Sources)
        {
            var mark = Words.Of(source.Mark);
            page.Item(page.Glyphs.Dash, Palette.Muted, [source.Citation, Span.Muted(mark.Length > 0 ? $"  ({mark})" : "")], indent: 2);
        }

        page.Blank();

        void Outline(Condition condition) => condition.Fold(outline).Write(page, indent: 2);
    }

    private static void Cases(Page page, ConditionOutline outline, Rule rule)
    {
        if (rule.Cases.Count == 0)
        {
            return;
        }

        page.Heading("Calls", rule.Cases.Count > 1 ? "the first case that holds" : null);
        foreach (var one in rule.Cases)
        {
            var level = one.Calls is { } calls ? new Span(Words.InFull(calls), Palette.Of(calls.Level())) : Span.Muted("no level");
            var review = one.Calls == Urgency.SelfCareWithReview ? $" after {one.ReviewDays} days" : "";
            var when = one.When != Condition.Always ? "  when" : rule.Cases.Count > 1 ? "  otherwise" : "";
            page.Item(one.Letter.Length > 0 ? one.Letter : page.Glyphs.Dash, Palette.Strong, [level, review, Span.Muted(when)], indent: 2);
            if (one.When != Condition.Always)
            {
                one.When.Fold(outline).Write(page, indent: 4);
            }
        }

        if (rule.Cases.Any(one => one.Calls is Urgency.RoutineProfessional or Urgency.SoonWithin5Days or Urgency.SoonWithin2Days))
        {
            page.Note($"Whom to see: {Words.Of(rule.Route)}.", Palette.Muted);
        }
    }

    private static void Conclusions(Page page, Rule rule)
    {
        if (rule.Conclusions.Count == 0 && rule.Escalated is null)
        {
            return;
        }

        page.Heading("Concludes");
        foreach (var one in rule.Conclusions)
        {
            var kind = one.Finding switch { RedFlag => "warning sign", Factor => "factor", _ => "pattern" };
            var evidence = one.Evidence is { } strength ? $", evidence: {Words.Of(strength)}" : "";
            var from = one.From is { } level ? $", from {Words.InFull(level)} up" : "";
            page.Item(page.Glyphs.Dash, Palette.Muted, [one.Finding.Title, Span.Muted($"  {kind}{evidence}{from}")], indent: 2);
        }

        if (rule.Escalated is { } flag)
        {
            page.Item(page.Glyphs.Dash, Palette.Muted, [flag.Title, Span.Muted("  raises this warning sign, does not conclude it")], indent: 2);
        }
    }
}
