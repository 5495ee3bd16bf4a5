using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Where somebody stands in Couch to 5K.</summary>
internal static class PlanPositionPage
{
    public static void Write(Page page, PlanPosition position, bool isOpen)
    {
        page.Heading("Couch to 5K", $"last: week {position.Last.Week}, run {position.Last.Run}, on {Words.Short(position.On)}");
        if (!isOpen)
        {
            page.Note("The plan waits until running opens; see below.", Palette.Strong);
            return;
        }

        if (position.Next is { } next)
        {
            page.Note($"Next: week {next.Step.Week}, run {next.Step.Run}. {next.Text}", Palette.Strong);
        }

        page.Note(position.Why, Palette.Plain);
    }
}
