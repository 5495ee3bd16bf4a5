namespace BackPainRules.Proving;

/// <summary>What a solver found of a law.</summary>
public enum LawOutcome
{
    /// <summary>No case breaks it: it holds over all possible answers.</summary>
    Holds,

    /// <summary>A case breaks it, or a part that should be possible in some case is possible in none.</summary>
    Fails,

    /// <summary>The solver gave up on a part of it; nothing is known of that part.</summary>
    Undecided,

    /// <summary>It speaks of signals that the book does not have, or of a setting that is otherwise.</summary>
    DoesNotApply,
}
