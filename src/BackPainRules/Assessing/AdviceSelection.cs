using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// Decides the advice that rules offer: withheld when the level gate is closed or a contraindication is true, recommended when
/// both are surely not, else conditional. A contraindication about which the person could not say counts as true.
/// </summary>
internal static class AdviceSelection
{
    public static ValueList<AdviceLine> Of(Recommendation recommendation, Region region)
    {
        var lines = new List<AdviceLine>();
        var changeGiven = false;
        foreach (var clauses in recommendation.Actual.Program.Advice)
        {
            if (recommendation.Actual[clauses.Offered] != Truth.Yes)
            {
                continue;
            }

            var line = Decide(recommendation, clauses, region);
            if (line.Status != AdviceStatus.Withheld && line.Advice.IsChange)
            {
                line = changeGiven ? Wait(line) : line;
                changeGiven = true;
            }

            // From same-day up nothing may distract from the action: what the gate closes is not even named.
            if (line.Status != AdviceStatus.Withheld || recommendation.Urgency < Urgency.UrgentSameDay)
            {
                lines.Add(line);
            }
        }

        return new(lines.ToArray());
    }

    private static AdviceLine Decide(Recommendation recommendation, AdviceClauses clauses, Region region)
    {
        var advice = clauses.Advice;
        var gate = Gate(recommendation, advice.Gate);
        var (reasons, instead) = (new List<string>(), new List<string>());
        if (gate == Truth.No)
        {
            reasons.Add("It does not go with the level of this assessment.");
            return new(advice, AdviceStatus.Withheld, null, new(reasons.ToArray()), [], []);
        }

        var missing = new MissingSignals(recommendation.Actual);
        var hangsOn = new SortedSet<ISignal>(MissingSignals.Open.ById);
        var status = gate == Truth.Yes ? AdviceStatus.Recommended : AdviceStatus.Conditional;
        for (var i = 0; i < advice.NotWhen.Count; i++)
        {
            var contraindication = advice.NotWhen[i];
            var holds = recommendation.Actual[clauses.NotWhen[i]];
            if (holds == Truth.Unknown && recommendation.Suspected[clauses.NotWhen[i]] == Truth.Yes && recommendation.Assumed[clauses.NotWhen[i]] != Truth.Yes)
            {
                holds = Truth.Yes;
            }

            if (holds == Truth.Yes && !contraindication.Changes)
            {
                return new(advice, AdviceStatus.Withheld, null, [contraindication.Why], [region.Fill(contraindication.Instead)], []);
            }

            if (holds == Truth.Yes)
            {
                reasons.Add(contraindication.Why);
                instead.Add(region.Fill(contraindication.Instead));
            }

            if (holds == Truth.Unknown)
            {
                status = AdviceStatus.Conditional;
                hangsOn.UnionWith(missing.Of(contraindication.When));
            }
        }

        return new(advice, status, region.Fill(advice.Text), new(reasons.ToArray()), new(instead.ToArray()), new([.. hangsOn]));
    }

    // An advice with a lowest level is the action for the level that is acted on; the rest must hold for every level that is still possible.
    private static Truth Gate(Recommendation recommendation, LevelGate gate)
    {
        var level = recommendation.Urgency.Level();
        if (level > gate.UpTo || level < gate.From)
        {
            return Truth.No;
        }

        return gate.From > TriageLevel.SelfCare || recommendation.Actual.Ceiling.Level() <= gate.UpTo ? Truth.Yes : Truth.Unknown;
    }

    private static AdviceLine Wait(AdviceLine line) => line with
    {
        Status = AdviceStatus.Withheld,
        Text = null,
        Reasons = ["One change at a time: this one waits until the change above has had 14 days."],
        Instead = [],
        HangsOn = [],
    };
}
