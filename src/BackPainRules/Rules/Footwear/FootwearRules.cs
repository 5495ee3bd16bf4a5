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
        .From(Sources.Malisoux2020, Sources.Cook1985, Sources.RunnersForums)
        .Heeds(SoreBackArticle.E17);

    public static readonly Rule HardShoes = Rule
        .Define("footwear.hard-shoes", "Hard running shoes and pain in a run")
        .When(Definitions.LowBackPain & Pain.DuringRun & Equipment.HardCushioning)
        .Suggests(Factors.WornShoes, Evidence.VeryLow)
        .Advises(EverydayAdvice.CheckShoes)
        .Because("Runners in hard shoes got hurt a little more often in one trial and not in another; for the back nothing is shown.")
        .From(Sources.Malisoux2020, Sources.Theisen2014);

    public static readonly Rule PrescribedInsoles = Rule
        .Define("footwear.prescribed-insoles", "Prescribed insoles that are not worn")
        .When(Definitions.BackPain & Equipment.InsolesPrescribed & !Equipment.InsolesWorn)
        .Suggests(Factors.InsolesLeftOut, Evidence.None)
        .Advises(EverydayAdvice.Insoles)
        .Because("Insoles that were prescribed for the feet may be worn in running shoes too; against back pain they do not help in trials.")
        .From(Sources.Chuter2014, Sources.NiceNg59)
        .Heeds(FirstSessionThread.A24);

    public static readonly Rule InsolesAsked = Rule
        .Define("footwear.insoles-asked", "Insoles for the back", "AD62")
        .When(Definitions.BackPain & (Wishes.Insoles | Equipment.InsolesHurt))
        .Advises(EverydayAdvice.Insoles)
        .Because("Insoles and heel lifts do not treat a back. A lift is for a leg difference that a clinician measured.")
        .From(Sources.Chuter2014, Sources.NiceNg59, Sources.Steffens2016)
        .Heeds(FirstSessionThread.A24);

    public static readonly ValueList<Rule> All = [WornShoes, HardShoes, PrescribedInsoles, InsolesAsked];
}
