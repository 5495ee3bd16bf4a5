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
        .Advises(LoadAdvice.VarySurface)
        .Because("The shock at the spine differs little between concrete, grass and track. A change is worth a try, with small hopes.")
        .From(Sources.FerroSanchez2023, Sources.Waite2021, Sources.RunnersForums)
        .Heeds(SoreBackArticle.E11);

    public static readonly Rule Downhill = Rule
        .Define("surface.downhill", "Running downhill")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.Downhill)
        .Suggests(Factors.Downhill, Evidence.Low)
        .Advises(LoadAdvice.StayLevel)
        .Because("Downhill each landing is about half as hard again, and muscles get sorer from it. What it does to a back was not studied.")
        .From(Sources.Gottschall2005)
        .Heeds(SoreBackArticle.E12);

    public static readonly Rule Hills = Rule
        .Define("surface.hills", "Running in hills", "AD23")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.Hills)
        .Advises(LoadAdvice.StayLevel)
        .Because("What goes up comes down; level ground is easier on a sore back for a while.")
        .From(Sources.Gottschall2005);

    public static readonly ValueList<Rule> All = [HardSurface, Downhill, Hills];
}
