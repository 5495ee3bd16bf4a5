using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Medicines: the answer is always a question to a pharmacist or doctor.</summary>
internal static class MedicineRules
{
    public static readonly Rule Medicine = Rule
        .Define("care.medicine", "Thinking of a medicine")
        .When(Definitions.BackPain & Medicines.Wanted)
        .Advises(CareAdvice.AskPharmacist, MedicineAdvice.AskAboutParacetamol, MedicineAdvice.AskAboutAntiInflammatory)
        .Because("An anti-inflammatory helps a little, and harms some people; a pharmacist can tell.")
        .From(Sources.NiceNg59, Sources.VanDerGaag2020, Sources.Lipman2017)
        .Heeds(SoreBackArticle.E9);

    public static readonly Rule Gel = Rule
        .Define("care.gel", "Thinking of a gel", "AD55")
        .When(Definitions.BackPain & Medicines.GelWanted)
        .Advises(CareAdvice.AskPharmacist, MedicineAdvice.AskAboutGel)
        .Because("Gels are not harmless for everybody either, and little is shown for the back.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule StrongPainkillers = Rule
        .Define("care.strong-painkillers", "Thinking of a strong painkiller", "AD60")
        .When(Wishes.StrongPainkiller)
        .Advises(MedicineAdvice.StrongPainkillers)
        .Because("They help the back little, make you unfit to drive, and can hide a warning sign.")
        .From(Sources.NiceNg59);

    public static readonly ValueList<Rule> All = [Medicine, Gel, StrongPainkillers];
}
