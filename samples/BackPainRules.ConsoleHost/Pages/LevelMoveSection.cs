using BackPainRules.ConsoleHost.Books;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The cases that change their level from one book to another, and those that could not be assessed.</summary>
internal static class LevelMoveSection
{
    public static void Write(Page page, IReadOnlyList<LevelMove> moves)
    {
        var moved = moves.Where(move => move.Unread is null && move.Was != move.Is).ToArray();
        var unread = moves.Where(move => move.Unread is not null).ToArray();
        page.Heading("Cases", $"{moved.Length} of {Words.Count(moves.Count - unread.Length, "case")} {(moved.Length == 1 ? "changes its level" : "change their level")}{(unread.Length > 0 ? $", {unread.Length} not assessed" : "")}");
        foreach (var move in moved)
        {
            page.Item(move.Is > move.Was ? "up  " : "down", Palette.Open, [new(move.File, Palette.Strong), "  ", new(Words.Of(move.Was), Palette.Of(move.Was)), Span.Muted("  becomes  "), new(Words.Of(move.Is), Palette.Of(move.Is))], indent: 2);
        }

        foreach (var move in unread)
        {
            page.Item("?   ", Palette.Muted, [new(move.File, Palette.Strong), $"  {move.Unread}"], indent: 2);
        }
    }
}
