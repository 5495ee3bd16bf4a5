using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A19, A28: who must not run.</summary>
internal sealed class RunningLaw() : EvidenceLaw(new("A19", "nobody is told to run who must not", "No running advice is given from 'soon' up, with a bone under suspicion, a new nerve sign or one of pressed nerves (A28), fever now or this week, illness, chest pain, faintness, palpitations or dark urine, whatever the pain score."))
{
    private static readonly string[] Running = ["AD16", "AD17", "AD18", "AD19", "AD20", "AD21", "AD22", "AD23", "AD26", "AD27", "AD29", "AD30"];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        (string What, Condition Sign)[] signs =
        [
            ("a bone under suspicion", Patterns.BoneSuspicion),
            ("a new nerve sign", Nerve.Tingling | Nerve.NumbPatch | Nerve.LegWeak | Nerve.LegWeaker | Nerve.FootDrop | Nerve.LegPain),
            ("a sign of pressed nerves", Patterns.CaudaEquinaSign | Patterns.BothLegSign),
            ("fever now or this week", Infection.Fever | Infection.FeverLately),
            ("illness", Infection.Unwell),
            ("chest pain", Emergency.ChestPainNow | Emergency.ChestPainLately),
            ("faintness or palpitations", Heart.Fainted | Heart.FaintedInRun | Heart.Palpitations | Heart.PalpitationsNow),
            ("dark or red urine", Urine.Brown | Urine.Red),
            ("a limp", Bone.Limp),
        ];
        return [
            .. NotGiven(one, "the level is 'soon' or above", one.Levels.Recommended(Urgency.SoonWithin5Days), Running),
            .. signs.SelectMany(sign => NotGiven(one, sign.What, one.Copy.Of(sign.Sign).Sure, Running)),
        ];
    }
}
