using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Safety of the person: asked in private, never scored.</summary>
internal static class SafetyRules
{
    public static readonly Rule SelfHarm = Rule
        .Define("safety.self-harm", "Thoughts of self-harm", "PSY1")
        .When(Safety.SelfHarm)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.SelfHarm)
        .InDoubt(new("self-harm", Alone: SoonWithin2Days, Together: SoonWithin2Days, Beside: Safety.SelfHarm))
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NotAlone)
        .Because("You are not alone with this. Call a crisis line or {emergency} now; somebody is there at any hour.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Violence = Rule
        .Define("safety.violence", "Somebody hurt you", "SAF1")
        .When(Safety.HurtBySomebody | Safety.InDanger)
        .Case("a", EmergencyNow, Safety.InDanger)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Violence)
        .InDoubt(new("violence", Alone: SelfCare, Together: SelfCare, Beside: Safety.InDanger))
        .Because("What was done to you is not all right. Help lines and doctors can help, also in secret.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [SelfHarm, Violence];
}
