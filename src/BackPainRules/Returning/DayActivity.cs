namespace BackPainRules.Returning;

/// <summary>What was done on a day.</summary>
public enum DayActivity
{
    /// <summary>Neither a run nor a brisk walk of 30 minutes.</summary>
    Rest,

    /// <summary>A brisk walk of 30 minutes, breathing harder and still talking: step 0.</summary>
    BriskWalk,

    /// <summary>A run, or running and walking in turns; the treadmill counts.</summary>
    Run,
}
