using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The eight families of weak signs. Each counts once, however many of its signs are there.</summary>
public static class WeakFamilies
{
    /// <summary>Age: first-ever pain at 50 or over, or 71 or over.</summary>
    public static readonly Definition Age = new(
        "weak.age", "Age: a first back pain at 50 or over, or 71 or over", (History.FirstEver & (Person.Age >= 50)) | (Person.Age >= 71));

    /// <summary>Night or rest pain, unless it only wakes, eases on rising and looks inflammatory.</summary>
    public static readonly Definition NightOrRest = new(
        "weak.night-rest",
        "Night or rest",
        Definitions.NightOrRestPain
            & !Condition.All(
                Definitions.InflammatoryGate,
                Night.EasesOnRising,
                !Night.Constant,
                !Night.WorseLying,
                !Infection.WeightLoss,
                !Infection.Fever,
                !DangerSigns.AnyCancer)
            & !Widespread);

    /// <summary>Course: no improvement at day 28, or worse than the week before, unless already seen.</summary>
    public static readonly Definition Course = new(
        "weak.course",
        "Course",
        (((Catalogue.Course.Days >= 28) & Catalogue.Course.NoBetter) | Catalogue.Course.WorseThanLastWeek) & !Catalogue.Course.AlreadySeen);

    /// <summary>Strain: coughing, sneezing, laughing, toilet.</summary>
    public static readonly Definition Strain = new("weak.strain", "Strain", Pain.WorseOnStraining);

    /// <summary>Bone.</summary>
    public static readonly Definition Bone = new("weak.bone", "Bone", History.Osteoporosis | Pain.MidlinePoint | History.OldBoneStressInjury);

    /// <summary>Systemic.</summary>
    public static readonly Definition Systemic = new("weak.systemic", "Illness", Infection.Unwell | History.Diabetes | History.RecentInfection);

    /// <summary>Low energy with a load jump.</summary>
    public static readonly Definition LowEnergy = new("weak.low-energy", "Low energy", DangerSigns.LowEnergySign & Definitions.LoadJump);

    /// <summary>
    /// TH6: upper-back pain with a clear muscle cause, in its first week, easing from day 3 on, age 16 to 49, and no sign beside it.
    /// </summary>
    public static readonly Definition ClearMuscleCause = new(
        "clear-muscle-cause",
        "A clear muscle cause in the first week, and no other sign",
        Condition.All(
            Soreness.ClearMuscleCause,
            Catalogue.Course.Days <= 7,
            (Catalogue.Course.Days < 3) | Catalogue.Course.Improving,
            Person.Age.Between(16, 49),
            !Patterns.SeriousSignElsewhere,
            !Condition.Any(Age, NightOrRest, Course, Strain, Bone, Systemic, LowEnergy)));

    /// <summary>Upper-back pain that is gone, and no sign beside it.</summary>
    public static readonly Definition UpperBackIsWell = new(
        "upper-back-is-well",
        "The pain is gone, and there is no other sign",
        Condition.All(
            Pain.Gone,
            !(Person.Age < 16),
            !(Person.Age >= 50),
            !Definitions.SevereBand,
            !Patterns.SeriousSignElsewhere,
            !Condition.Any(Age, NightOrRest, Course, Strain, Bone, Systemic, LowEnergy)));

    /// <summary>Upper-back pain that a clinician has looked at and explained, that gets better, and no sign beside it.</summary>
    public static readonly Definition UpperBackIsExplained = new(
        "upper-back-is-explained",
        "A clinician found its cause, it gets better, and there is no other sign",
        Condition.All(
            Catalogue.Course.CauseFound,
            Catalogue.Course.Improving,
            !(Person.Age < 16),
            !(Person.Age >= 50),
            !Catalogue.Course.NoBetter,
            !Definitions.SevereBand,
            !Patterns.SeriousSignElsewhere,
            !Condition.Any(Age, NightOrRest, Course, Strain, Bone, Systemic, LowEnergy)));

    /// <summary>Site: new upper-back pain without a clear muscle cause.</summary>
    public static readonly Definition Site = new(
        "weak.site", "Site: the upper back", Pain.InUpperBack & Definitions.NewPain & !ClearMuscleCause & !UpperBackIsWell & !UpperBackIsExplained & !Widespread);

    /// <summary>The families that weigh heavily.</summary>
    public static readonly Definition Heavy = new("weak.heavy", "A heavy family: site, night or rest, bone, illness", Site | NightOrRest | Bone | Systemic);

    /// <summary>Def 34: a widespread, long-standing ache that was assessed.</summary>
    private static Condition Widespread => Catalogue.Course.WidespreadForLong & !Infection.WeightLoss & !Infection.Fever;

    /// <summary>At least so many of the eight families.</summary>
    /// <param name="count">How many.</param>
    public static Condition AtLeast(int count) => Condition.AtLeast(count, Age, Site, NightOrRest, Course, Strain, Bone, Systemic, LowEnergy);
}
