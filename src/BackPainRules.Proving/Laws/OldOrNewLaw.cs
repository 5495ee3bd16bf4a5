using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A6: new, changed or old.</summary>
internal sealed class OldOrNewLaw() : EvidenceLaw(new("A6", "what is new is an emergency, what is old is looked at", "A new sign of pressed nerves that no scan has cleared is an emergency; an old one that nobody has assessed is seen within 2 working days."))
{
    private static readonly (YesNoSignal Sign, YesNoSignal Old, YesNoSignal Assessed)[] Signs =
    [
        (CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed),
        (CaudaEquina.BowelControlLost, CaudaEquina.BowelOld, CaudaEquina.BowelAssessed),
    ];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        foreach (var (sign, old, assessed) in Signs)
        {
            yield return AtLeast(one, $"'{sign.Id}', neither old nor scanned", sign, Urgency.EmergencyNow, unless: Smt.Or(one.Copy.Of(old).Sure, one.Copy.Of(CaudaEquina.ScannedAndClear).Sure));
            yield return AtLeast(one, $"'{sign.Id}', not assessed", sign, Urgency.SoonWithin2Days, unless: one.Copy.Of(assessed).Sure);
        }

        yield return AtLeast(one, "a weak leg that is not assessed", Nerve.LegWeak, Urgency.SoonWithin2Days, unless: one.Copy.Of(Nerve.LegWeakAssessed).Sure);
        yield return AtLeast(one, "no urine passed", CaudaEquina.CannotPassUrine, Urgency.EmergencyNow);
    }
}
