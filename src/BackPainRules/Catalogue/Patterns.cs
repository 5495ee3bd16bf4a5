using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Pictures that several answers make together, for the runner to read or for other rules to look at.</summary>
public static class Patterns
{
    /// <summary>Training soreness, complete.</summary>
    public static readonly Pattern TrainingSoreness = new(
        "training-soreness",
        "Training soreness",
        "This looks like training soreness: muscles that did something new. It is worst on day 2 and goes within 5 to 7 days; if it is still there on day 8, look again.");

    /// <summary>Soreness that outlasts training soreness.</summary>
    public static readonly Pattern SorenessThatStays = new(
        "soreness-that-stays", "Soreness that stays", "It began like training soreness, but that ends after 5 to 7 days. What stays longer is something else, and is looked at again.");

    /// <summary>An irritated nerve to one leg.</summary>
    public static readonly Pattern NervePain = new(
        "nerve-pain", "Nerve pain down one leg", "This looks like an irritated nerve. Mostly it calms down: half of people are better in 10 days, three in four in 4 weeks.");

    /// <summary>A cauda equina sign at same-day or emergency level (definition 49).</summary>
    public static readonly Pattern CaudaEquinaSign = new("cauda-equina-sign", "A possible sign of pressed nerves at the end of the spinal cord");

    /// <summary>Nerve signs in both legs that no exception explains (definition 7).</summary>
    public static readonly Pattern BothLegSign = new("both-leg-sign", "Unexplained nerve signs in both legs");

    /// <summary>A rule of nerve, infection, fracture, heart or cauda equina calls 'soon' or more (TH1).</summary>
    public static readonly Pattern SeriousSignElsewhere = new("serious-sign", "A warning sign of its own");

    /// <summary>A referral count for inflammatory back pain is reached.</summary>
    public static readonly Pattern InflammatoryPicture = new(
        "inflammatory-picture",
        "A picture that may be inflammatory back pain",
        "Several of your answers fit inflammatory back pain. That proves nothing yet; it is often found late and has good treatment, so ask about it.");

    /// <summary>A bone that may be broken or hurt by running: any rule of fracture, bone stress or low energy from 2 working days up.</summary>
    public static readonly Pattern BoneSuspicion = new("bone-suspicion", "A bone that may be hurt");

    /// <summary>Running waits until somebody has seen it.</summary>
    public static readonly Pattern RunningWaits = new("running-waits", "Running waits until this was seen");
}
