using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is the spinal canal narrow? Legs hurt on standing and walking, and not on sitting.</summary>
internal static class StenosisRules
{
    public static readonly Rule Claudication = Rule
        .Define("stenosis.legs", "Legs or buttocks that hurt on standing and walking only", "STN1")
        .When(Stenosis.PostureBound)
        .Case("b", RoutineProfessional, Stenosis.ForLong & !Stenosis.Worse)
        .Case("a", UrgentSameDay, Stenosis.BothLegs)
        .Case("c", SoonWithin2Days, Stenosis.Worse)
        .Case("d", SoonWithin5Days, Course.Days < 90)
        .Otherwise("e", RoutineProfessional)
        .Flags(Flag.NarrowSpine)
        .Concludes(Patterns.SeriousSignElsewhere, from: UrgentSameDay)
        .Concludes(Patterns.RunningWaits)
        .Because("A narrow spinal canal presses on nerves while you stand, and sitting frees them. Fresh or worse in both legs it is looked at today.")
        .From(Sources.Suri2010, Sources.DesignJudgement);

    public static readonly Rule Trips = Rule
        .Define("stenosis.trips", "Such legs, and trips or falls", "STN2")
        .When(Stenosis.PostureBound & Stenosis.Trips)
        .Case("a", SoonWithin2Days, Condition.Always)
        .Flags(Flag.NarrowSpine)
        .Concludes(Patterns.RunningWaits)
        .Because("Legs that give way may have nerves that fail.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [Claudication, Trips];
}
