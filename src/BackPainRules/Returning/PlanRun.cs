using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>One of the 27 runs of Couch to 5K. A brisk walk of 5 minutes comes before each and is not counted.</summary>
public sealed record PlanRun
{
    internal PlanRun(PlanStep step, ValueList<Bout> bouts, decimal? mostMinutesBefore, decimal? longestBoutBefore)
    {
        (Step, Bouts) = (step, bouts);
        MinutesRatio = RunMinutes / mostMinutesBefore;
        BoutRatio = LongestBout / longestBoutBefore;
    }

    /// <summary>Week (1 to 9) and run (1 to 3).</summary>
    public PlanStep Step { get; }

    /// <summary>The bouts, in order.</summary>
    public ValueList<Bout> Bouts { get; }

    /// <summary>Minutes of running in all.</summary>
    public decimal RunMinutes => Returning.Bouts.Run(Bouts);

    /// <summary>Minutes of walking between the runs in all; 0: it is run without a break.</summary>
    public decimal WalkMinutes => Returning.Bouts.Walk(Bouts);

    /// <summary>The longest run without a break, in minutes.</summary>
    public decimal LongestBout => Returning.Bouts.Longest(Bouts);

    /// <summary>Its minutes of running divided by the most of any earlier run of the plan; null: it is the first run.</summary>
    public decimal? MinutesRatio { get; }

    /// <summary>Its longest bout divided by the longest of any earlier run of the plan; null: it is the first run.</summary>
    public decimal? BoutRatio { get; }

    /// <summary>What it asks, in words, the brisk walk before it included.</summary>
    public string Text => Returning.Bouts.InWords(Bouts);
}
