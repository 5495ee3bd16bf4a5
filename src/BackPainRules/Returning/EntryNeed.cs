namespace BackPainRules.Returning;

/// <summary>Something that running still waits for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The same in plain words.</param>
public sealed record EntryNeed(EntryNeedKind Kind, string Text);
