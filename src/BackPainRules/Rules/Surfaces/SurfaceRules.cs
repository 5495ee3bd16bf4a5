using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Does the ground matter?</summary>
internal static class SurfaceRules
{
    public static readonly Rule HardSurface = Rule
        .Define("surface.only-hard", "Running only on hard surfaces")
        .When(Definitions.LowBackPain & Definitions.RunPain & Equipment.OnlyHardSurface)
        .Suggests(Factors.HardSurface, Evidence.VeryLow)
        .Advises(ActivityAdvice.VarySurface)
        .Because("The shock at the spine differs little between concrete, grass and track. A change is worth a try, with small hopes.")
        .From(Sources.FerroSanchez2023, Sources.Waite2021, Sources.RunnersForums);

    public static readonly ValueList<Rule> All = [HardSurface];
}
