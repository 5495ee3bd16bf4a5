namespace BackPainRules.Language;

/// <summary>Kleene's strong three-valued logic on the order No &lt; Unknown &lt; Yes.</summary>
internal static class Kleene
{
    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(Truth a) => (Truth)(-(sbyte)a);

    /// <summary>Whether a count that lies between two bounds reaches a number.</summary>
    public static Truth Reaches(int lowest, int highest, int count) =>
        lowest >= count ? Truth.Yes : highest < count ? Truth.No : Truth.Unknown;
}
