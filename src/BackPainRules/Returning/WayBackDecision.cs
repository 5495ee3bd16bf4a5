namespace BackPainRules.Returning;

/// <summary>What comes next on the way back. Ordered, the most permissive last; the first three allow no session, the next two no run now.</summary>
public enum WayBackDecision
{
    /// <summary>No running: be seen, and have the case assessed again.</summary>
    StopAndBeSeen,

    /// <summary>No running by this table: a bone injury, or an age under 16, has the plan of a clinician.</summary>
    ClinicianDecides,

    /// <summary>No running before the case was assessed (again): something that closes running was told, or is not known.</summary>
    AssessAgain,

    /// <summary>No run on this day.</summary>
    NotToday,

    /// <summary>A brisk walk of 30 minutes, no run.</summary>
    Walk,

    /// <summary>A run of a lower step.</summary>
    StepDown,

    /// <summary>A run of the same step.</summary>
    Repeat,

    /// <summary>A run of the next step.</summary>
    Progress,
}
