namespace BackPainRules.Returning;

/// <summary>How the back took a run. Ordered, the worst last.</summary>
public enum PainZone
{
    /// <summary>2 of 10 or less in the run, settled within the hour, the morning no worse: the next step may come.</summary>
    Safe,

    /// <summary>3 to 5 of 10 in the run, not settled within the hour, the morning a point worse, or something of this not told: the step is repeated.</summary>
    Acceptable,

    /// <summary>6 of 10 or more in the run, a limp, the morning 2 points worse or 15 minutes stiffer: two days of rest and a smaller step.</summary>
    TooMuch,
}
