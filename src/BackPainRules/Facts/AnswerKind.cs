namespace BackPainRules.Facts;

/// <summary>What kind of answer stands on the sheet.</summary>
public enum AnswerKind
{
    /// <summary>The question was not put, was skipped, or its answer has expired.</summary>
    NotAsked,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>A number, exact or as a range ('two or three weeks').</summary>
    Number,

    /// <summary>One of several listed choices, by name.</summary>
    Choice,

    /// <summary>Asked, and the person is not sure.</summary>
    DoesNotKnow,

    /// <summary>Asked, and the person declined to say.</summary>
    PrefersNotToSay,
}
