using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is the pain itself too much? The only place where severity alone gives a level.</summary>
internal static class SeverityRules
{
    public static readonly Rule Severe = Rule
        .Define("severity.severe", "Pain so strong that sleeping, talking, moving or looking after yourself is hard", "A25")
        .When(Definitions.SevereBand)
        .Case("a", UrgentSameDay, Severity.CannotCare, via: Route.Doctor)
        .Case("b", SoonWithin2Days, Person.Age >= 65, via: Route.Doctor)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.SeverePain)
        .Concludes(Patterns.RunningWaits)
        .Via(Route.PhysioOrDoctor)
        .Because("Severe pain alone is no emergency, but it deserves help soon; anybody who cannot look after themselves needs it today.")
        .From(Sources.NhsBackPain, Sources.DesignJudgement);

    public static readonly ValueList<Rule> All = [Severe];
}
