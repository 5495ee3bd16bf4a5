using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Validation;

namespace BackPainRules.Serialization;

/// <summary>The properties of runs, shoes and earlier calls.</summary>
internal static class FactProperties
{
    public static readonly FactProperty<RunningSession>[] OfSession =
    [
        new("date", "The day of the run", FactKind.Date, run => run.Date, (run, value) => run with { Date = (DateOnly)value }) { IsRequired = true },
        Number("distanceMeters", "Distance in metres", (run, value) => run with { DistanceMeters = value }) with { InUnits = new("distance", "Distance with its unit", Measures.Run) },
        Number("runningSeconds", "Running time in seconds, walking breaks left out", (run, value) => run with { RunningSeconds = value }) with
        {
            InUnits = new("runningTime", "Running time in minutes and seconds, walking breaks left out", Measures.Time),
        },
        Choice<RunningSession, Surface>("surface", "What was run on for most of the way", run => run.Surface, (run, value) => run with { Surface = value }),
        Choice<RunningSession, SessionKind>("kind", "What kind of run it was", run => run.Kind, (run, value) => run with { Kind = value }),
        Number("cadenceStepsPerMinute", "Mean steps a minute, both feet counted", (run, value) => run with { CadenceStepsPerMinute = value }),
        Number("stepLengthMeters", "Mean length of one step in metres", (run, value) => run with { StepLengthMeters = value }),
        Number("climbMeters", "Metres climbed", (run, value) => run with { ClimbMeters = value }) with { InUnits = new("climb", "Climb with its unit", Measures.Climb) },
        Number("descentMeters", "Metres descended", (run, value) => run with { DescentMeters = value }) with { InUnits = new("descent", "Descent with its unit", Measures.Climb) },
        Number("steepDownhillShare", "Share of the distance that falls by 8 % or more, 0 to 1", (run, value) => run with { SteepDownhillShare = value }),
        Number("effort", "How hard it felt, 0 to 10", (run, value) => run with { Effort = value }),
        Number("painDuring", "Highest pain during the run, 0 to 10", (run, value) => run with { PainDuring = value }),
        Number("painAfter", "Pain one hour after the run, 0 to 10", (run, value) => run with { PainAfter = value }),
        Number("painNextMorning", "Pain on the next morning, 0 to 10", (run, value) => run with { PainNextMorning = value }),
        Flag<RunningSession>("warmedUp", "Whether the runner warmed up", run => run.WarmedUp, (run, value) => run with { WarmedUp = value }),
        Flag<RunningSession>("cooledDown", "Whether the runner cooled down", run => run.CooledDown, (run, value) => run with { CooledDown = value }),
        Flag<RunningSession>("stretched", "Whether the runner stretched", run => run.Stretched, (run, value) => run with { Stretched = value }),
        new("shoe", "The name of the shoe", FactKind.Text, run => run.Shoe, (run, value) => run with { Shoe = (string)value }),
        new("plan", "The step of a training plan", FactKind.Step, run => run.Plan, (run, value) => run with { Plan = (PlanStep)value }),
        new("pace", "Time for each kilometre or mile, in place of the running time or of the distance", FactKind.Pace, _ => null, (run, value) => ((Pace)value).Complete(run))
        {
            Completes = ["distanceMeters", "runningSeconds"],
            Objection = Pace.Objection,
        },
    ];

    public static readonly FactProperty<Shoe>[] OfShoe =
    [
        new("name", "The name by which runs refer to it", FactKind.Text, shoe => shoe.Name, (shoe, value) => shoe with { Name = (string)value }) { IsRequired = true },
        InRange(CaseInvariants.ShoeNumbers, "distanceMeters", "Metres run in it so far", (shoe, value) => shoe with { DistanceMeters = value }) with
        {
            InUnits = new("distance", "Distance run in it so far, with its unit", Measures.Run),
        },
        Flag<Shoe>("visiblyWorn", "Whether it looks worn", shoe => shoe.VisiblyWorn, (shoe, value) => shoe with { VisiblyWorn = value }),
        Flag<Shoe>("hardCushioning", "Whether its cushioning is hard", shoe => shoe.HardCushioning, (shoe, value) => shoe with { HardCushioning = value }),
    ];

    public static readonly FactProperty<EarlierCall>[] OfEarlierCall =
    [
        new("on", "The last day on which it was called", FactKind.Date, call => call.On, (call, value) => call with { On = (DateOnly)value }) { IsRequired = true },
        new("auditId", "Row of the evidence and letter", FactKind.Text, call => call.AuditId, (call, value) => call with { AuditId = (string)value }) { IsRequired = true },
        Choice<EarlierCall, Urgency>("level", "The level that was called", call => call.Level, (call, value) => call with { Level = value }) with { IsRequired = true },
    ];

    private static FactProperty<RunningSession> Number(string name, string text, Func<RunningSession, decimal, RunningSession> with) =>
        InRange(CaseInvariants.SessionNumbers, name, text, with);

    public static FactProperty<T> InRange<T>(FactRange<T>[] ranges, string name, string text, Func<T, decimal, T> with)
    {
        var range = Array.Find(ranges, one => one.Path == name)!;
        return new(name, text, FactKind.Number, fact => range.Value(fact), (fact, value) => with(fact, (decimal)value)) { Min = range.Min, Max = range.Max };
    }

    public static FactProperty<T> Flag<T>(string name, string text, Func<T, bool?> get, Func<T, bool, T> with) =>
        new(name, text, FactKind.Flag, fact => get(fact), (fact, value) => with(fact, (bool)value));

    public static FactProperty<T> Choice<T, TChoice>(string name, string text, Func<T, TChoice?> get, Func<T, TChoice, T> with)
        where TChoice : struct, Enum
    {
        var values = Enum.GetValues<TChoice>();
        return new(
            name,
            text,
            FactKind.Choice,
            fact => get(fact) is { } value ? EnumNames.CamelCase(value.ToString()) : null,
            (fact, value) => with(fact, values[(int)value]))
        {
            Choices = EnumNames.Of<TChoice>(),
        };
    }
}
