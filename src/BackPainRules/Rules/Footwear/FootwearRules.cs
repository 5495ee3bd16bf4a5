using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Shoes and insoles.</summary>
internal static class FootwearRules
{
    public static readonly Rule WornShoes = Rule
        .Define("footwear.worn-shoes", "Worn running shoes")
        .When(Definitions.LowBackPain & (Equipment.ShoesLookWorn | (Equipment.ShoeDistance >= Tunables.ShoeDistance)))
        .Suggests(Factors.WornShoes, Evidence.VeryLow)
        .Advises(EverydayAdvice.CheckShoes)
        .Because("Cushioning goes early and then stays much the same; 500 km is custom, not a proven limit, and for the back nothing is shown.")
        .From(Sources.Malisoux2020, Sources.Cook1985, Sources.RunnersForums);

    public static readonly Rule PrescribedInsoles = Rule
        .Define("footwear.prescribed-insoles", "Prescribed insoles that are not worn")
        .When(Definitions.BackPain & Equipment.InsolesPrescribed & (!Equipment.InsolesWorn | Equipment.InsolesHurt))
        .Advises(EverydayAdvice.KeepPrescribedInsoles)
        .Because("Insoles that were prescribed for the feet may be worn in running shoes too; against back pain they do not help in trials.")
        .From(Sources.Chuter2014, Sources.NiceNg59);

    public static readonly ValueList<Rule> All = [WornShoes, PrescribedInsoles];
}
