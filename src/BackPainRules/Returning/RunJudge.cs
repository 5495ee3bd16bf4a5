using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>What each run decides (PZ6): safe counts, acceptable is repeated, the second in a row goes a step down, too much two, the second within 14 days to the walk.</summary>
internal sealed class RunJudge(Diary diary, Ladder ladder, EntryGate gate, Pacing pace)
{
    private const int TooMuchDays = 14;

    private PainZone? lastZone;
    private DateOnly? tooMuchOn;
    private DateOnly? careSince;

    /// <summary>The physiotherapist after a second run that was too much; null: not called for, or seen since.</summary>
    public Disposition? Care => careSince is { } since && !gate.IsSeenSince(since)
        ? Disposition.Of(Urgency.RoutineProfessional, since, reviewDays: 7, Route.PhysioOrDoctor)
        : null;

    public Turn Take(CheckIn run)
    {
        if (pace.IsBreakBefore(run.Date))
        {
            ladder.AfterBreak();
        }

        var (zone, ran) = (RunZone.Of(run, diary), ladder.StepOf(run));
        var turn = zone.Zone switch
        {
            PainZone.Safe => Safe(run, zone.Why),
            PainZone.Acceptable => Acceptable(run, ran, zone.Why),
            _ => TooMuch(run, ran, zone.Why),
        };
        lastZone = zone.Zone;
        return turn;
    }

    private Turn Safe(CheckIn run, string why)
    {
        var objection = !gate.IsOpen ? "Running was not open yet, so it does not count."
            : ladder.IsWalk ? "First come the walks, so it does not count."
            : run.Date < pace.EarliestRun ? "It came before its day, so it does not count."
            : ladder.IsPlanned(run) ? null
            : "It was less than planned, or nobody knows which step it was, so it does not count.";
        if (objection is not null)
        {
            return new(WayBackDecision.Repeat, Turn.Zone, $"{why} {objection}");
        }

        ladder.Passed();
        if (ladder.IsAsUsual)
        {
            ladder.GoOnAsUsual(run.Date);
            return new(WayBackDecision.Progress, Turn.Zone, $"{why} Go on from there.");
        }

        return new(WayBackDecision.Repeat, Turn.Zone, $"{why} It goes a step further when enough runs in a row went well.");
    }

    private Turn Acceptable(CheckIn run, int? ran, string why)
    {
        ladder.WasNotSafe(run.Date);
        if (lastZone == PainZone.Acceptable)
        {
            ladder.Down(run.Date, 1, ran);
            return new(WayBackDecision.StepDown, Turn.Zone, $"{why} It is the second run in a row like this: one step lower.");
        }

        ladder.Again(ran);
        return new(WayBackDecision.Repeat, Turn.Zone, $"{why} Repeat the step at an easy pace; that is allowed as often as you like.");
    }

    private Turn TooMuch(CheckIn run, int? ran, string why)
    {
        ladder.WasNotSafe(run.Date);
        pace.WasTooMuch(run.Date);
        var isSecond = run.Date.DayNumber - tooMuchOn?.DayNumber <= TooMuchDays;
        tooMuchOn = run.Date;
        if (isSecond)
        {
            careSince = run.Date;
            ladder.DownToWalk(run.Date);
            return new(WayBackDecision.Walk, Turn.Zone, $"{why} It is the second run within 14 days that was too much: back to the walk, and see a physiotherapist within 28 days.");
        }

        ladder.Down(run.Date, 2, ran);
        return new(WayBackDecision.StepDown, Turn.Zone, $"{why} That was too much for now: no running for 48 hours, then two steps lower.");
    }
}
