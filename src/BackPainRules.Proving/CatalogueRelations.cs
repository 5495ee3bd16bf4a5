using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving;

/// <summary>What readers of this package make of other answers, as relations between them. What they take out of dates, runs and shoes stands free: any value can be.</summary>
public static class CatalogueRelations
{
    /// <summary>Those that speak of signals of a book.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<Relation> Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. All.Where(relation => SignalsOf.Condition(relation.When & relation.Then).All(signal => book.FindSignal(signal.Id) == signal))];
    }

    private static readonly Condition NoPlace = !Condition.Any(Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack);

    private static readonly Condition NotSore = Condition.Any(
        Night.Wakes, Night.Constant, Night.WorseLying, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop,
        CaudaEquina.BothLegs, CaudaEquina.LegPainSwitched, Infection.Fever, Infection.Unwell);

    private static readonly Condition Thin = (Person.Age >= 18) & (Person.MassIndex < 18.5m);

    /// <summary>All of them.</summary>
    internal static ValueList<Relation> All { get; } =
    [
        new("place", !NoPlace, Pain.InBack),
        new("no-place", NoPlace, Pain.InBack | !Pain.InBack),
        new("testicle", Person.Sex.Is(Sex.Female), !Belly.TesticlePain),
        new("discharge", Person.Sex.Is(Sex.Male), !Belly.Discharge),
        new("periods", Person.Sex.Is(Sex.Male), !Energy.NoPeriods),
        new("birth-in-a-year", Person.MonthsSinceBirth <= 12, Person.BirthLately),
        new("birth-long-ago", Person.MonthsSinceBirth > 12, !Person.BirthLately),
        new("birth-in-6-weeks", Person.MonthsSinceBirth <= 1, Pregnancy.BirthInSixWeeks),
        new("birth-over-6-weeks", Person.MonthsSinceBirth > 1, !Pregnancy.BirthInSixWeeks),
        new("birth-in-12-weeks", Person.MonthsSinceBirth <= 2, Pregnancy.BirthInTwelveWeeks),
        new("birth-over-12-weeks", Person.MonthsSinceBirth > 2, !Pregnancy.BirthInTwelveWeeks),
        new("not-severe", !Condition.Any(Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove), Severity.NoneOfThese),
        new("sore-only", !NotSore, Soreness.NothingElse),
        new("not-sore-only", NotSore, !Soreness.NothingElse),
        new("thin", Thin, Energy.VeryThin),
        new("not-thin", !Thin & (Person.Age >= 0) & (Person.MassIndex >= 0), !Energy.VeryThin),
    ];
}
