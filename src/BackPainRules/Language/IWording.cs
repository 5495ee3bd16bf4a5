using System.Globalization;

namespace BackPainRules.Language;

/// <summary>Other words for the texts of a book: another language, or an app's own tone. Safe to call from several threads.</summary>
public interface IWording
{
    /// <summary>The words for a text; null: the book's own English stays. Names of services stand as <c>{emergency}</c>, <c>{department}</c>, <c>{same-day}</c> and <c>{doctor}</c>.</summary>
    /// <param name="key">The key of the text, such as <c>rule.technique.long-steps.reason</c>.</param>
    /// <param name="culture">The language.</param>
    /// <param name="voice">Who is spoken to.</param>
    string? Find(string key, CultureInfo culture, Voice voice);
}
