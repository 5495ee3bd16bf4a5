using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Switches of the book.</summary>
public static class Settings
{
    /// <summary>The literal public advice of NHS.uk: an amber sign alone is urgent.</summary>
    public static readonly Setting StrictNhs = new("strict-nhs", "Public NHS advice word for word: one amber sign alone is same-day", Default: false);
}
