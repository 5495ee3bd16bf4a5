using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>First aid (A8): the one line beside the action, by what the danger is.</summary>
internal static class UntilHelpComes
{
    public static readonly FirstAid LieStill = new("lie-still", "Lie still. Nobody but the ambulance crew may move you.", StaysPut: true);

    public static readonly FirstAid LieFlat = new("lie-flat", "Lie flat unless breathing gets harder so, and stay until a clinician says otherwise: the spinal cord may be pressed.", StaysPut: true);

    public static readonly FirstAid SitAndRest = new("sit-and-rest", "Sit down, or lie down if that is easier, and rest until you were seen.", StaysPut: true);

    public static readonly FirstAid Cool = new("cool", "Who is very hot: cool the whole body with water or ice now. Drink no more until you were seen; after much water that matters most.", StaysPut: true);

    public static readonly FirstAid Resuscitate = new("resuscitate", "Who does not answer and does not breathe as usual needs chest compressions now: call {emergency}, they say how. Who breathes and does not answer is laid on the side.", StaysPut: true);

    public static readonly FirstAid NotAlone = new("not-alone", "If it was on purpose, or you think of harming yourself: you are not alone. Stay with somebody, and say so to those who help.");

    public static readonly FirstAid NothingByMouth = new("nothing-by-mouth", "Eat and drink nothing until you were seen: you may need an operation.");

    public static readonly FirstAid NoHeatOnLimb = new("no-heat-on-limb", "Keep the leg still and lower than the heart; put neither heat nor ice on it.");

    public static readonly FirstAid NoAntiInflammatory = new("no-anti-inflammatory", "Take no anti-inflammatory tablet such as ibuprofen until your kidneys were tested.");

    public static readonly FirstAid TakesSteroids = new("takes-steroids", "Say at once that you take steroids. If you were given an emergency dose for such days, take it now.");

    public static readonly FirstAid NoteTimes = new("note-times", "Note when each sign began, and when you last passed urine as usual: they will ask.");

    public static readonly FirstAid NoWeight = new("no-weight", "Put no weight on that leg until it was looked at.");
}
