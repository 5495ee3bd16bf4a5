namespace BackPainRules.Tests.Books;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public static FixedClock Noon(DateOnly day) => new(new(day, new(12, 0), TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
