using BackPainRules.Facts;

namespace BackPainRules.RunningData.Histories;

/// <summary>A surface or a shoe.</summary>
internal readonly record struct RunKind(Surface? Surface, string? Shoe)
{
    /// <summary>The order of the surfaces, then of the names.</summary>
    public static readonly IComparer<RunKind> Order = Comparer<RunKind>.Create((one, other) =>
        Nullable.Compare(one.Surface, other.Surface) is not 0 and var order ? order : string.CompareOrdinal(one.Shoe, other.Shoe));

    public static RunKind? OfSurface(RunningSession run) => run.Surface is { } surface ? new(surface, null) : null;

    public static RunKind? OfShoe(RunningSession run) => run.Shoe is { } shoe ? new(null, shoe) : null;
}
