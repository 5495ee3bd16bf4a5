using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Low energy availability: too little food for the running makes bones and heart weak.</summary>
internal static class EnergyRules
{
    public static readonly Rule NoPeriods = Rule
        .Define("energy.no-periods", "Missed periods in a runner", "BSI6")
        .When(Energy.NoPeriods)
        .Case("a", SoonWithin2Days, DangerSigns.BoneTypePain | ((Pain.InSacrum | Pain.InButtock | Bone.GroinPain | Belly.PelvicPain) & !Definitions.FreshSoreness))
        .Otherwise("b", RoutineProfessional)
        .Flags(Flag.LowEnergy)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Missing periods often mean too little energy for the running; bones get weak. With pain near the pelvis it is looked at within days.")
        .From(Sources.Reds2023);

    public static readonly Rule EatsTooLittle = Rule
        .Define("bone.low-energy", "Too little energy for the running", "BSI7")
        .When(DangerSigns.TooLittleFood | History.EatingDisorder)
        .Case("a", EmergencyNow, GivingOut)
        .Case("b", UrgentSameDay, DangerSigns.Faint | Heart.Palpitations | Heart.PalpitationsNow)
        .Case("c", SoonWithin2Days, DangerSigns.BoneTypePain)
        .Case("e", RoutineProfessional, DangerSigns.TooLittleFood)
        .Flags(Flag.LowEnergy)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Eating little for the running makes bones and heart weak. A doctor can help without blame.")
        .From(Sources.Reds2023, Sources.ClinicalKnowledge);

    public static readonly Rule Collapse = Rule
        .Define("energy.collapse", "Collapse in a run, a very slow pulse, or too weak to rise", "BSI12")
        .When(GivingOut)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.LowEnergy)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Heart or muscles may be giving out.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [NoPeriods, EatsTooLittle, Collapse];

    private static Condition GivingOut => Heart.FaintedInRun | Energy.SlowPulse | Energy.CannotRise;
}
