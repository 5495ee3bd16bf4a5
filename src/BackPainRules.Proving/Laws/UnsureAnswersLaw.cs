using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A2, A22: signs about which the person could not say.</summary>
internal sealed class UnsureAnswersLaw() : EvidenceLaw(new("A22", "who cannot say is seen", "One sign of pressed nerves about which somebody could not say is seen within 2 working days; on the same day where one of another row is in doubt too, a leg has a nerve sign, or somebody else answers."))
{
    private static readonly YesNoSignal[] Signs =
        [CaudaEquina.SaddleNumb, CaudaEquina.CannotPassUrine, CaudaEquina.BowelControlLost, CaudaEquina.SexualFunctionLost];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        var softened = Smt.Or(one.Copy.Signals.OfType<SignTerms>().Where(sign => sign.Signal.Id.StartsWith("cauda-equina.", StringComparison.Ordinal) && !IsWarning(sign)).Select(sign => sign.Yes));
        foreach (var sign in Signs)
        {
            var refused = ((SignTerms)one.Copy[sign]).Refused;
            var others = Smt.Or(Signs.Where(other => other != sign).Select(other => ((SignTerms)one.Copy[other]).Refused));
            yield return new($"'{sign.Id}' could not be told, and the level is below 2 working days", Smt.Or(Smt.Not(refused), softened, one.Levels.Recommended(Urgency.SoonWithin2Days)));
            yield return new($"'{sign.Id}' could not be told beside another sign, and the level is below same-day", Smt.Or(
                Smt.Not(refused), softened, Smt.Not(Smt.Or(others, one.Copy.Of(Definitions.LegSymptom).Sure, one.Copy.Of(Person.AnswersUnsure).Sure)), one.Levels.Recommended(Urgency.UrgentSameDay)));
        }
    }
}
