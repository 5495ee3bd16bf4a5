using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The mode of a book.</summary>
public static class NhsModes
{
    /// <summary>This book in another mode.</summary>
    /// <param name="book">The book.</param>
    /// <param name="mode">The mode.</param>
    /// <exception cref="RuleBookException">No rule of the book looks at the mode.</exception>
    public static RuleBook With(this RuleBook book, NhsMode mode)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.With(Settings.StrictNhs, mode == NhsMode.StrictNhs).With(Settings.Weighted, mode == NhsMode.Weighted);
    }

    /// <summary>The mode that this book is in.</summary>
    /// <param name="book">The book.</param>
    public static NhsMode Mode(this RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.IsOn(Settings.StrictNhs) ? NhsMode.StrictNhs : book.IsOn(Settings.Weighted) ? NhsMode.Weighted : NhsMode.Unsigned;
    }
}
