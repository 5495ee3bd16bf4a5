using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Signs that are an emergency whatever the back does.</summary>
internal static class EmergencyRules
{
    public static readonly Rule Confusion = Rule
        .Define("emergency.confusion", "New confusion or drowsiness", "CON1")
        .When(Emergency.Confusion)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.Confusion)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.Resuscitate)
        .Because("A mind that clouds all at once needs help now: infection, heat, salt or a bleed can be behind it.")
        .From(Sources.SepsisSigns, Sources.ClinicalKnowledge);

    public static readonly Rule Collapse = Rule
        .Define("emergency.collapse", "Pale and in a cold sweat, or collapsed", "SHK1")
        .When(Heart.Clammy)
        .Case("a", EmergencyNow, ShockRisk)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Collapse)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest, UntilHelpComes.Resuscitate)
        .Because("A cold sweat or a collapse can mean blood loss, a heart in trouble or a severe infection.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule HeatStroke = Rule
        .Define("emergency.heat-stroke", "Collapse, confusion, a fit, or headache and vomiting with a run or heat", "HEA1")
        .When(Emergency.HeatCollapse | ((Urine.HardEffort | Relief.HeatIllness) & (Head.SevereHeadache | Belly.Vomiting)))
        .Case("a", EmergencyNow, Emergency.HeatCollapse)
        .Case("b", EmergencyNow, Urine.HardEffort & Head.SevereHeadache & Belly.Vomiting)
        .Case("c", UrgentSameDay, Relief.HeatIllness)
        .Flags(Flag.HeatStroke)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.Cool, UntilHelpComes.Resuscitate)
        .Because("Great heat in the body, or too little salt from drinking too much water, can kill within hours. Cool with water or ice now. Say how much was drunk.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Stroke = Rule
        .Define("emergency.stroke", "Signs of a stroke", "MOT7")
        .When(Emergency.Stroke)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.HeadAndNeck)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A stroke is treated within hours. Note the time when it began.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule ColdLimb = Rule
        .Define("emergency.cold-limb", "A leg that turned cold, pale or blue", "MOT6")
        .When(Emergency.ColdLimb)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.LimbArtery)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoHeatOnLimb)
        .Because("The leg may get no blood. It is saved within hours only.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule HeadOrNeck = Rule
        .Define("emergency.head-or-neck", "A sudden or new severe headache, or neck pain with signs of head or face", "VAS7")
        .When(Head.Thunderclap | Head.SevereHeadache | Pain.InNeck)
        .Case("a", EmergencyNow, Head.Thunderclap)
        .Case("b", EmergencyNow, Head.FaceSigns)
        .Case("c", UrgentSameDay, Head.SevereHeadache)
        .Case("d", UrgentSameDay, Head.SightChange | Head.SightLost)
        .Flags(Flag.HeadAndNeck)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A vessel in head or neck can bleed or tear. It shows as sudden pain with signs of face, sight or speech.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Meningitis = Rule
        .Define("emergency.meningitis", "A severe headache, a stiff neck or a rash that does not fade: with fever, or two of them", "INF7")
        .When((Infection.Fever & (Head.SevereHeadache | Head.Thunderclap | Head.StiffNeck)) | (Head.SevereHeadache & Head.StiffNeck))
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.Meningitis)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("This can be an infection or a bleed around brain and spine. Hours matter.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule GutBleeding = Rule
        .Define("danger.black-stools", "Black or bloody stools, or blood vomited", "GIB1")
        .When(Emergency.GutBleeding)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.BlackStools)
        .Concludes(Patterns.SeriousSignElsewhere)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NothingByMouth)
        .Because("It can mean bleeding inside, above all with painkillers. Take no more of them.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Eye = Rule
        .Define("emergency.eye", "A painful red eye", "SPA5")
        .When(Head.RedEye | Head.SightLost)
        .Case("a", EmergencyNow, Head.SightLost)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Eye)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("An inflamed eye can lose sight. An eye clinic looks at it today.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule TempleArtery = Rule
        .Define("emergency.temple-artery", "From 50 on: a new headache, a sore scalp, jaw pain or changed sight", "GCA1")
        .When((Person.Age >= 50) & (Head.ScalpOrJaw | Head.SevereHeadache | Head.SightChange))
        .Case("a", EmergencyNow, Head.SightChange)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.TempleArtery)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("An artery at the temple may be inflamed. Without treatment sight can be lost.")
        .From(Sources.PolymyalgiaPages, Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [Confusion, Collapse, HeatStroke, Stroke, ColdLimb, HeadOrNeck, Meningitis, GutBleeding, Eye, TempleArtery];

    private static Condition ShockRisk => Condition.Any(
        Person.Age >= 50,
        Person.Pregnant,
        Definitions.SevereBand,
        DangerSigns.ChestPain,
        DangerSigns.FeelsIll,
        DangerSigns.Faint,
        DangerSigns.MinorTrauma,
        Urine.LoinPain,
        Belly.Pain,
        Belly.Vomiting,
        Heart.Palpitations,
        History.BloodThinner);
}
