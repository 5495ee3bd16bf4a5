using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is a level left? Only when a clinician cleared it, or its lesser signs are long gone. Feeling better never does.</summary>
internal static class FollowUpRules
{
    public static readonly Rule NotCleared = Rule
        .Define("follow-up.not-cleared", "An earlier warning that nobody has cleared", "A26")
        .When(FollowUp.Open)
        .Except("a", FollowUp.Cleared)
        .Case("b", EmergencyNow, FollowUp.Emergency)
        .Case("c", UrgentSameDay, FollowUp.SameDay)
        .Case("d", SoonWithin2Days, FollowUp.Within2Days)
        .Otherwise("e", SoonWithin5Days)
        .Flags(Flag.NotCleared)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Concludes(Patterns.RunningWaits)
        .Because("What the last assessment warned of can be quiet and still be there. Until a clinician has cleared it, the warning stands and running waits.")
        .From(Sources.DesignJudgement);

    public static readonly ValueList<Rule> All = [NotCleared];
}
