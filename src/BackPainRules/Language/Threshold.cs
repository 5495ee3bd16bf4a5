using System.Globalization;

namespace BackPainRules.Language;

/// <summary>A number that conditions compare with: a fixed one, or a named one that a book may tune within bounds.</summary>
public sealed record Threshold
{
    private readonly string? title;

    private Threshold(string? id, string? title, decimal value, decimal min, decimal max) =>
        (Id, this.title, Value, Min, Max) = (id, title, value, min, max);

    /// <summary>The id under which a book tunes it; null for a fixed number.</summary>
    public string? Id { get; }

    /// <summary>What it is, in words.</summary>
    public string Title => title ?? Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number itself, before any tuning.</summary>
    public decimal Value { get; }

    /// <summary>The lowest number to which it may be tuned.</summary>
    public decimal Min { get; }

    /// <summary>The highest number to which it may be tuned.</summary>
    public decimal Max { get; }

    /// <summary>A fixed number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Threshold(decimal value) => FromDecimal(value);

    /// <summary>A fixed whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Threshold(int value) => FromDecimal(value);

    /// <summary>A fixed number.</summary>
    /// <param name="value">The number.</param>
    public static Threshold FromDecimal(decimal value) =>
        new(null, null, value, value, value);

    /// <summary>A named number that a book may tune.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it is, in words.</param>
    /// <param name="value">Its value unless tuned.</param>
    /// <param name="min">The lowest value allowed.</param>
    /// <param name="max">The highest value allowed.</param>
    public static Threshold Tunable(string id, string title, decimal value, decimal min, decimal max) => new(id, title, value, min, max);
}
