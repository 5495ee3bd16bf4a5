using System.Globalization;

namespace BackPainRules.Serialization;

/// <summary>One of two numbers that tell an amount together, such as the feet and the inches of a height.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Size">How much one of it is, in the unit that is stored; exact.</param>
internal sealed record UnitPart(string Name, decimal Size)
{
    public bool IsWhole { get; init; }

    public int From { get; init; }

    /// <summary>Where the next larger unit would begin; null: no end.</summary>
    public int? Below { get; init; }

    public string Allowed => (IsWhole, Below) switch
    {
        (true, { } below) => string.Create(CultureInfo.InvariantCulture, $"a whole number from {From} to {below - 1}"),
        (true, null) => string.Create(CultureInfo.InvariantCulture, $"a whole number from {From}"),
        (false, { } below) => string.Create(CultureInfo.InvariantCulture, $"a number from {From} and below {below}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a number from {From}"),
    };

    public bool Allows(decimal number) =>
        number >= From && (Below is not { } below || number < below) && (!IsWhole || number == decimal.Truncate(number));
}
