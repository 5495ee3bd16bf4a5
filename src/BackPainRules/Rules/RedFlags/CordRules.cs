using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is the spinal cord pressed? Hands, walk and trunk tell.</summary>
internal static class CordRules
{
    public static readonly Rule HandsAndWalk = Rule
        .Define("nerve.cord", "Clumsy hands, unsteady walking, shocks on bending the neck, or heavy stiff legs", "MOT5")
        .When(Cord.ClumsyHands | Cord.Unsteady | Cord.Shocks | Cord.HeavyLegs)
        .Case("a", EmergencyNow, Cord.Fresh | Cord.HardToWalk | Patterns.CaudaEquinaSign | DangerSigns.AnyCancer)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.SpinalCord)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.LieFlat)
        .Because("The spinal cord may be pressed. What is lost seldom comes back, so it is looked at early.")
        .From(Sources.NiceNg234, Sources.ClinicalKnowledge);

    public static readonly Rule Climbing = Rule
        .Define("nerve.climbing", "Tingling or weakness that climbs from both feet", "MOT9")
        .When(Cord.Climbing)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.ClimbingWeakness)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Nerves may be failing from the feet up, often after an infection. Call {emergency} if breathing or swallowing gets hard.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Band = Rule
        .Define("nerve.band", "Numb below a line, or a tight or numb band round the trunk", "MOT10")
        .When(Cord.NumbBelowLine | Cord.Band)
        .Case("a", EmergencyNow, Cord.NumbBelowLine)
        .Case("b", EmergencyNow, Cord.Fresh | Cord.Unsteady | Cord.HeavyLegs | Cord.HardToWalk | DangerSigns.LegWeakness | Patterns.CaudaEquinaSign | DangerSigns.AnyCancer)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.SpinalCord)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.LieFlat)
        .Because("A line or band on the trunk can mean that the cord is pressed there.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [HandsAndWalk, Climbing, Band];
}
