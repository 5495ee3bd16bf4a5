using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is a nerve to one leg irritated, or failing?</summary>
internal static class NerveRules
{
    public static readonly Rule FootDrop = Rule
        .Define("nerve.foot-drop", "A foot that slaps", "MOT1")
        .When(Nerve.FootDrop)
        .Case("a", EmergencyNow, Nerve.FootDropFresh | Patterns.CaudaEquinaSign)
        .Except("b", Nerve.FootDropOld & Nerve.FootDropAssessed)
        .Case("c", SoonWithin2Days, Nerve.FootDropOld)
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.FootDrop)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A nerve to the foot is failing. It heals best when it is seen early.")
        .From(Sources.GpnotebookSciatica, Sources.ClinicalKnowledge);

    public static readonly Rule LegWeakness = Rule
        .Define("nerve.leg-weakness", "A weak leg", "MOT3")
        .When(Nerve.LegWeak)
        .Case("a", EmergencyNow, Nerve.LegWeakFresh | Patterns.CaudaEquinaSign | (Nerve.LegCannotCarry & !(Nerve.LegWeakOld & Nerve.LegWeakAssessed)))
        .Except("b", Nerve.LegWeakOld & Nerve.LegWeakAssessed)
        .Case("c", SoonWithin2Days, Nerve.LegWeakLong | Nerve.LegWeakOld)
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.LegWeakness)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A leg that does not do what you want, even when pain allows it, may have a nerve that is failing.")
        .From(Sources.GpnotebookSciatica, Sources.ClinicalKnowledge);

    public static readonly Rule LegWeaker = Rule
        .Define("nerve.leg-weaker", "A leg that gets weaker", "MOT2")
        .When(Nerve.LegWeaker)
        .Case("a", EmergencyNow, Nerve.LegWeakFresh | Nerve.LegCannotCarry | CaudaEquina.BothLegs | Patterns.CaudaEquinaSign)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.LegWeakness)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A nerve that loses power day by day is helped today rather than next week.")
        .From(Sources.GpnotebookSciatica, Sources.MotorDeficitPathway, Sources.CesSeries);

    public static readonly Rule NumbPatch = Rule
        .Define("nerve.numb-patch", "A numb patch on a leg or foot", "MOT8")
        .When(Nerve.NumbPatch)
        .Case("a", UrgentSameDay, Nerve.NumbSpreading)
        .Except("d", Nerve.NumbOld & Nerve.NumbAssessed)
        .Case("c", RoutineProfessional, Nerve.NumbOld)
        .Case("b", SoonWithin5Days, Nerve.NumbFootInRun)
        .Otherwise("e", SoonWithin2Days)
        .Flags(Flag.NumbPatch)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("Numb skin on one leg mostly comes from one nerve. It is looked at within days, and sooner when it spreads.")
        .From(Sources.Shaw2020, Sources.ClinicalKnowledge);

    public static readonly Rule LegPain = Rule
        .Define("nerve.leg-pain", "Nerve pain or tingling down one leg", "MOT4")
        .When(Nerve.LegPain | Nerve.Tingling)
        .Case("a", SelfCareWithReview, (Course.Days >= 42) & Course.AlreadySeen)
        .Case("b", RoutineProfessional, Course.Days >= 42)
        .Case("c", RoutineProfessional, Course.Days.Between(21, 41) & !Course.Improving)
        .Case("d", RoutineProfessional, Course.Days.Between(14, 20) & Course.NoBetter)
        .Case("e", SelfCareWithReview, Course.Days < 7, reviewDays: 3)
        .Otherwise("e", SelfCareWithReview)
        .Concludes(Patterns.NervePain)
        .Via(Route.PhysioOrDoctor)
        .Because("An irritated nerve mostly calms down: half of people are better in 10 days, three in four in 4 weeks. Who is not is examined.")
        .From(Sources.GpnotebookSciatica);

    public static readonly Rule NumbFootInDiabetes = Rule
        .Define("nerve.numb-foot-in-diabetes", "A new numb foot, or a foot wound and fever, with diabetes", "CMB01")
        .When(History.Diabetes & (Nerve.NumbPatch | (Infection.FootWound & Infection.Fever)))
        .Case("a", UrgentSameDay, Infection.Fever | Infection.FootWound)
        .Except("old", Nerve.NumbOld & Nerve.NumbAssessed)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.NumbFootInDiabetes)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Concludes(Patterns.RunningWaits)
        .Because("With diabetes a numb foot can hide a wound or an infection.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly ValueList<Rule> All = [FootDrop, LegWeakness, LegWeaker, NumbPatch, LegPain, NumbFootInDiabetes];
}
