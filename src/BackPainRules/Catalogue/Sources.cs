using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Where rules and advice come from.</summary>
public static class Sources
{
#pragma warning disable CS1591 // Each source names itself by its citation.
    public static readonly Source NhsBackPain = new("nhs-back-pain", "NHS.uk, Back pain: when to get help (public page, read second-hand)", SourceMark.SecondHand);
    public static readonly Source Girft2023 = new("girft-2023", "GIRFT 2023, National Suspected Cauda Equina Syndrome Pathway", SourceMark.Knowledge);
    public static readonly Source Shaw2020 = new("shaw-2020", "Shaw et al. 2020, Eur Spine J 29:1870-1878, doi 10.1007/s00586-020-06452-1");
    public static readonly Source Dionne2019 = new("dionne-2019", "Dionne et al. 2019, Musculoskelet Sci Pract 42:125-133, doi 10.1016/j.msksp.2019.05.004");
    public static readonly Source Sheffield = new("sheffield-msk", "Sheffield Aches and Pains, back pain page");
    public static readonly Source GpnotebookSciatica = new("gpnotebook-sciatica", "GPnotebook, course and referral of sciatica");
    public static readonly Source NiceNg59 = new("nice-ng59", "NICE NG59, Low back pain and sciatica in over 16s");
    public static readonly Source NiceNg65 = new("nice-ng65", "NICE NG65, Spondyloarthritis in over 16s, 2017");
    public static readonly Source NiceCg95 = new("nice-cg95", "NICE CG95, Recent-onset chest pain: 12-hour and 72-hour rules");
    public static readonly Source NiceNg12 = new("nice-ng12", "NICE NG12, Suspected cancer: recognition and referral");
    public static readonly Source Yusuf2019 = new("yusuf-2019", "Yusuf et al. 2019, BMC Musculoskelet Disord, doi 10.1186/s12891-019-2949-6");
    public static readonly Source Henschke2009 = new("henschke-2009", "Henschke et al. 2009, Arthritis Rheum 60:3072-3080, doi 10.1002/art.24853");
    public static readonly Source Downie2013 = new("downie-2013", "Downie et al. 2013, BMJ 347:f7095, doi 10.1136/bmj.f7095");
    public static readonly Source Finucane2020 = new("finucane-2020", "Finucane et al. 2020, IFOMPT framework, JOSPT 50:350-372, doi 10.2519/jospt.2020.9971");
    public static readonly Source Frandsen2025 = new("frandsen-2025", "Schuster Brandt Frandsen et al. 2025, Br J Sports Med 59:1203-1210, doi 10.1136/bjsports-2024-109380");
    public static readonly Source Heiderscheit2011 = new("heiderscheit-2011", "Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296-302, doi 10.1249/MSS.0b013e3181ebedf4");
    public static readonly Source Anderson2022 = new("anderson-2022", "Anderson et al. 2022, Sports Med Open, doi 10.1186/s40798-022-00504-0");
    public static readonly Source FerroSanchez2023 = new("ferro-sanchez-2023", "Ferro-Sanchez et al. 2023, doi 10.3390/ijerph20146405");
    public static readonly Source Waite2021 = new("waite-2021", "Waite et al. 2021, J Appl Biomech, doi 10.1123/jab.2020-0096");
    public static readonly Source Malisoux2020 = new("malisoux-2020", "Malisoux et al. 2020, Am J Sports Med, doi 10.1177/0363546519892578");
    public static readonly Source Cook1985 = new("cook-1985", "Cook et al. 1985, Shock absorption characteristics of running shoes", SourceMark.SecondHand);
    public static readonly Source Sadler2017 = new("sadler-2017", "Sadler et al. 2017, BMC Musculoskelet Disord, doi 10.1186/s12891-017-1534-0");
    public static readonly Source Cai2017 = new("cai-2017", "Cai et al. 2017, Med Sci Sports Exerc, doi 10.1249/MSS.0000000000001396");
    public static readonly Source Raabe2018 = new("raabe-2018", "Raabe and Chaudhari 2018, J Biomech, doi 10.1016/j.jbiomech.2017.11.037");
    public static readonly Source Steffens2016 = new("steffens-2016", "Steffens et al. 2016, JAMA Intern Med, doi 10.1001/jamainternmed.2015.7431");
    public static readonly Source Swain2020 = new("swain-2020", "Swain et al. 2020, J Biomech, doi 10.1016/j.jbiomech.2019.08.006");
    public static readonly Source VanDerWorp2015 = new("van-der-worp-2015", "van der Worp et al. 2015, PLoS One, PMC4338213");
    public static readonly Source Herbert2011 = new("herbert-2011", "Herbert et al. 2011, Cochrane Database Syst Rev CD004577.pub3");
    public static readonly Source DomsTiming = new("doms-timing", "Timing of delayed-onset muscle soreness, encyclopaedia copies", SourceMark.SecondHand);
    public static readonly Source MenezesCosta2012 = new("menezes-costa-2012", "Menezes Costa et al. 2012, CMAJ 184:E613");
    public static readonly Source Wallwork2024 = new("wallwork-2024", "Wallwork et al. 2024, CMAJ, doi 10.1503/cmaj.230542", SourceMark.SecondHand);
    public static readonly Source Dahm2010 = new("dahm-2010", "Dahm et al. 2010, Cochrane Database Syst Rev CD007612.pub2");
    public static readonly Source Pocovi2024 = new("pocovi-2024", "Pocovi et al. 2024, Lancet 404:134-144, doi 10.1016/S0140-6736(24)00755-4");
    public static readonly Source French2006 = new("french-2006", "French et al. 2006, Cochrane Database Syst Rev CD004750.pub2");
    public static readonly Source Chuter2014 = new("chuter-2014", "Chuter et al. 2014, BMC Musculoskelet Disord, doi 10.1186/1471-2474-15-140");
    public static readonly Source Lipman2017 = new("lipman-2017", "Lipman et al. 2017, Emerg Med J, doi 10.1136/emermed-2016-206353");
    public static readonly Source BoneStressReview = new("bone-stress-review", "Bone stress injury reviews, PMC7049623 and SciELO S2359-39972022000500765");
    public static readonly Source SacralSeries = new("sacral-series", "Fredericson et al. 2003, Phys Sportsmed 31(2); Kahanov et al. 2011, JAOA 111:585-591");
    public static readonly Source Reds2023 = new("reds-2023", "Mountjoy et al. 2023, IOC consensus on REDs, doi 10.1136/bjsports-2023-106994");
    public static readonly Source Neason2024 = new("neason-2024", "Neason et al. 2024, Br J Sports Med, doi 10.1136/bjsports-2024-108245");
    public static readonly Source CouchTo5K = new("nhs-couch-to-5k", "NHS Couch to 5K plan");
    public static readonly Source Maselli2020 = new("maselli-2020", "Maselli et al. 2020, BMC Musculoskelet Disord, doi 10.1186/s12891-020-03357-4");
    public static readonly Source Belavy2017 = new("belavy-2017", "Belavy et al. 2017, Sci Rep, doi 10.1038/srep45975");
    public static readonly Source Theisen2014 = new("theisen-2014", "Theisen et al. 2014, Br J Sports Med 48:371");
    public static readonly Source Gottschall2005 = new("gottschall-2005", "Gottschall and Kram 2005, J Biomech, doi 10.1016/j.jbiomech.2004.04.023");
    public static readonly Source Chan2018 = new("chan-2018", "Chan et al. 2018, Am J Sports Med, doi 10.1177/0363546517736277");
    public static readonly Source Buist2008 = new("buist-2008", "Buist et al. 2008, Am J Sports Med, doi 10.1177/0363546507307505");
    public static readonly Source Nielsen2013 = new("nielsen-2013", "Nielsen et al. 2013, Orthop J Sports Med, doi 10.1177/2325967113487316");
    public static readonly Source Nielsen2014 = new("nielsen-2014", "Nielsen et al. 2014, Int J Sports Phys Ther, PMC4060311");
    public static readonly Source NielsenWeekly2014 = new("nielsen-weekly-2014", "Nielsen et al. 2014, J Orthop Sports Phys Ther: weekly distance in beginners", SourceMark.Knowledge);
    public static readonly Source Wiewelhove2019 = new("wiewelhove-2019", "Wiewelhove et al. 2019, Front Physiol, doi 10.3389/fphys.2019.00376");
    public static readonly Source Yamato2015 = new("yamato-2015", "Yamato et al. 2015, Cochrane Database Syst Rev CD010265.pub2");
    public static readonly Source Qaseem2017 = new("qaseem-2017", "Qaseem et al. 2017, Ann Intern Med 166:514-530, doi 10.7326/M16-2367");
    public static readonly Source VanDerGaag2020 = new("van-der-gaag-2020", "van der Gaag et al. 2020, Cochrane Database Syst Rev CD013581");
    public static readonly Source Shiri2010 = new("shiri-2010", "Shiri et al. 2010, Am J Epidemiol, doi 10.1093/aje/kwp356");
    public static readonly Source OlayaContreras2015 = new("olaya-contreras-2015", "Olaya-Contreras et al. 2015, doi 10.1186/s13102-015-0013-x");
    public static readonly Source NhsIbuprofen = new("nhs-ibuprofen", "NHS ibuprofen pages, as reported in the press", SourceMark.SecondHand);
    public static readonly Source NhsParacetamol = new("nhs-paracetamol", "NHS paracetamol pages, text copies", SourceMark.SecondHand);
    public static readonly Source NsaidInPregnancy = new("nsaid-in-pregnancy", "UK drug safety update: anti-inflammatories in pregnancy", SourceMark.SecondHand);
    public static readonly Source PosteriorChain = new("posterior-chain", "Review of resistance training of the back of the body, PMC7940464");
    public static readonly Source BrookeWavell2022 = new("brooke-wavell-2022", "Brooke-Wavell et al. 2022, Br J Sports Med 56:837; Royal Osteoporosis Society, moving and bending");
    public static readonly Source PainMonitoring = new("pain-monitoring", "Pain-monitoring model of tendon and knee rehabilitation, as described for runners");
    public static readonly Source BoneNeedsNoPain = new("bone-needs-no-pain", "Physiotherapy pages on bone stress injury: no pain at all in a run", SourceMark.SecondHand);
    public static readonly Source CoachingCustom = new("warm-up-custom", "Custom of coaches: warm up, cool down, ease in; no trial on back pain known", SourceMark.Knowledge);
    public static readonly Source RunnersForums = new("runners-forums", "Advice that runners give each other in public forums", SourceMark.Knowledge);
    public static readonly Source ClinicalKnowledge = new("clinical-knowledge", "Well-established clinical knowledge, no source read", SourceMark.Knowledge);
    public static readonly Source DesignJudgement = new("design-judgement", "Design judgement of this rule book; waits for clinical sign-off", SourceMark.Judgement);
#pragma warning restore CS1591
}
