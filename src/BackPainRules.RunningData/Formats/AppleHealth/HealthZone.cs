using System.Buffers;

namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>Time zones by the names that Apple Health gives, such as America/Los_Angeles.</summary>
internal static class HealthZone
{
    private const int LongestName = 64;

    // A name becomes part of a path on some systems.
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");

    /// <summary>What the zone is ahead of UTC at an instant; null: it is not known.</summary>
    /// <param name="name">The name of the zone.</param>
    /// <param name="seconds">Seconds since 1970-01-01 in UTC.</param>
    public static TimeSpan? Ahead(ReadOnlySpan<char> name, double seconds)
    {
        if (name.IsEmpty || name.Length > LongestName || name.ContainsAnyExcept(Allowed) || name[0] == '/'
            || !(Math.Abs(seconds) < uint.MaxValue)
            || !TimeZoneInfo.TryFindSystemTimeZoneById(name.ToString(), out var zone))
        {
            return null;
        }

        return zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds((long)seconds));
    }
}
