using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A11: history alone calls nothing.</summary>
internal sealed class HistoryAloneLaw() : EvidenceLaw(new("A11", "history alone calls nothing", "Pregnancy, cancer, weak immunity, a blood thinner, a steroid or thin bones act only beside a sign: without pain and with all else denied there is no 'soon'."))
{
    private static readonly YesNoSignal[] Histories =
        [Person.Pregnant, History.Cancer, History.CancerOnce, History.ImmuneWeak, History.BloodThinner, History.LongTermSteroid, History.Osteoporosis];

    private static readonly YesNoSignal[] Places = [Pain.InBack, Pain.InLowBack, Pain.InButtock, Pain.InSacrum];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        var noPain = Smt.And([.. Places.Select(place => one.Copy.Of(place).Out), one.Copy.Of(Person.Age >= 16).Sure, one.Copy.Of(Pain.Now <= 0).Sure]);
        return Histories.Select(history => Below(one, $"'{history.Id}', no pain", noPain, [history], Urgency.SoonWithin5Days));
    }
}
