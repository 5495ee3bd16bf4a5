using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Switches of the book.</summary>
public static class Settings
{
    /// <summary>The literal public advice of NHS.uk: an amber sign alone is urgent.</summary>
    public static readonly Setting StrictNhs = new("strict-nhs", "Public NHS advice word for word: one amber sign alone is same-day", Default: false);

    /// <summary>For after clinical signature: one amber sign alone may wait for five working days.</summary>
    public static readonly Setting Weighted = new("weighted", "After clinical sign-off: one amber sign alone is looked at within 5 working days", Default: false);
}
