using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A4: one weak family is never urgent by itself.</summary>
internal sealed class OneWeakFamilyLaw() : EvidenceLaw(new("A4", "one weak family is never urgent by itself", "From 16 years on, who has signs of one weak family and no sudden pain, and denies every other warning sign, is not sent on the same day, but in the strict mode."))
{
    private static readonly (string Name, YesNoSignal[] Signs)[] Families =
    [
        ("a first back pain at any age", []),
        ("upper-back pain", [Pain.InUpperBack]),
        ("pain at night or at rest", [Night.Wakes, Night.Constant, Night.WorseLying]),
        ("a bad course", [Course.NoBetter, Course.WorseThanLastWeek]),
        ("pain on straining", [Pain.WorseOnStraining]),
        ("a bone sign", [History.Osteoporosis, Pain.MidlinePoint, History.OldBoneStressInjury]),
        ("diabetes or an infection lately", [History.Diabetes, History.RecentInfection]),
        ("low energy", [Energy.NoPeriods, Energy.VeryThin, Energy.EatsTooLittle]),
    ];

    public override bool AppliesTo(RuleBook book) => base.AppliesTo(book) && !book.IsOn(Settings.StrictNhs);

    public override IEnumerable<Goal> Goals(Theory theory) => Families.Select(family => Below(theory.Case, family.Name, theory.Case.Copy.Of((Person.Age >= 16) & !Pain.BeganSuddenly).Sure, family.Signs, Urgency.UrgentSameDay));
}
