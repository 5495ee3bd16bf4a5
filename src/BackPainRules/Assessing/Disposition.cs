using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>What to do about care: how soon, until when, and whom to see.</summary>
/// <param name="Level">How soon to see somebody.</param>
/// <param name="Limit">Until when.</param>
/// <param name="By">The last day for it; null: no limit.</param>
/// <param name="Route">Whom to see.</param>
public sealed record Disposition(TriageLevel Level, TimeLimit Limit, DateOnly? By, Route Route)
{
    internal static Disposition Of(Urgency urgency, DateOnly today, int reviewDays, Route route) => urgency switch
    {
        Urgency.EmergencyNow => new(urgency.Level(), TimeLimit.Now, today, Route.Emergency),
        Urgency.UrgentSameDay => new(urgency.Level(), TimeLimit.Today, today, Route.SameDayService),
        Urgency.SoonWithin2Days => new(urgency.Level(), TimeLimit.Within2WorkingDays, WorkingDaysAfter(today, 2), route),
        Urgency.SoonWithin5Days => new(urgency.Level(), TimeLimit.Within5WorkingDays, WorkingDaysAfter(today, 5), route),
        Urgency.RoutineProfessional => new(urgency.Level(), TimeLimit.Within28Days, Later(today, 28), route),
        Urgency.SelfCareWithReview => new(urgency.Level(), TimeLimit.ReviewDay, Later(today, reviewDays), Route.None),
        _ => new(urgency.Level(), TimeLimit.None, null, Route.None),
    };

    // Monday to Friday; public holidays differ by country and are left to the app.
    private static DateOnly WorkingDaysAfter(DateOnly day, int count)
    {
        while (count > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    internal static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
