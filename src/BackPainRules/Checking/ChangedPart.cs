using BackPainRules.Facts;

namespace BackPainRules.Checking;

/// <summary>One part of a book that differs.</summary>
/// <param name="Part">What kind of part it is.</param>
/// <param name="Id">Its id; the version for the book itself.</param>
/// <param name="Change">How it differs.</param>
/// <param name="Words">What it says that differs, in words; all of it where it was added or removed.</param>
public sealed record ChangedPart(BookPart Part, string Id, PartChange Change, ValueList<ChangedWords> Words);
