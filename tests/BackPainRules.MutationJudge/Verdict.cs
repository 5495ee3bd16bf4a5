namespace BackPainRules.MutationJudge;

/// <summary>What is said of a fault.</summary>
internal enum Verdict
{
    /// <summary>It is tried; where nothing more is said, it brought the process down.</summary>
    Started,

    /// <summary>A test failed after other faults were tried, and would have failed without this one: it is tried anew.</summary>
    Again,

    /// <summary>No test reaches it.</summary>
    Unreached,

    /// <summary>Every test that reaches it passes.</summary>
    Unnoticed,

    /// <summary>The tests took too long.</summary>
    Unfinished,

    /// <summary>No test notices it in a process in which it is there from the start.</summary>
    UnnoticedFromTheStart,

    /// <summary>A test does not end with it.</summary>
    Hung,

    /// <summary>A test fails with it.</summary>
    Noticed,

    /// <summary>The same test fails in a process in which it is there from the start.</summary>
    Confirmed,

    /// <summary>Another test fails in such a process.</summary>
    ConfirmedByAnother,
}
