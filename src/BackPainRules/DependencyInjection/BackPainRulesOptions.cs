using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules;

/// <summary>Which book to assess with, and for where.</summary>
public sealed class BackPainRulesOptions
{
    /// <summary>The book; the one of this package unless set. Change it with <see cref="RuleBook.With(Threshold, decimal)"/> and its like.</summary>
    public RuleBook Book { get; set; } = BackPainAssessor.Default.Book;

    /// <summary>Names and numbers of services.</summary>
    public Region Region { get; set; } = Region.UnitedKingdom;

    /// <summary>Other words for the texts, such as another language; null: the book's own English.</summary>
    public IWording? Wording { get; set; }

    /// <summary>Makes another engine for a book and its clauses; null: the one of this package.</summary>
    public Func<RuleBook, ValueList<Clause>, IRuleEngine>? Engine { get; set; }
}
