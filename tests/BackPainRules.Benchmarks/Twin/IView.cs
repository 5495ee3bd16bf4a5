namespace BackPainRules.Benchmarks.Twin;

/// <summary>How the twin looks at a case: at what is established, at what is possible, or under a supposition about open answers.</summary>
internal interface IView
{
    bool Is(int sign);

    bool IsNot(int sign);

    /// <summary>Whether a statement was told to be so or the person could not say; then it counts whoever it is asked of.</summary>
    bool Counts(int sign);

    bool AtLeast(int number, int steps);

    bool NotAtLeast(int number, int steps);

    bool Below(int number, int steps);

    bool NotBelow(int number, int steps);

    bool IsOneOf(int choice, ulong places);

    bool IsNoneOf(int choice, ulong places);
}
