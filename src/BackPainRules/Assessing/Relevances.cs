using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Tells why each advice is worth attention, from the rules that offer it and hold.</summary>
internal sealed class Relevances
{
    private readonly Dictionary<string, Relevance> byAdvice = new(StringComparer.Ordinal);
    private readonly Verdicts verdicts;

    public Relevances(Verdicts verdicts)
    {
        this.verdicts = verdicts;
        foreach (var rule in verdicts.Program.Rules)
        {
            if (rule.Rule.Advice.Count > 0 && verdicts[rule.Holds] == Truth.Yes && Of(rule.Rule) is var relevance)
            {
                foreach (var advice in rule.Rule.Advice)
                {
                    byAdvice[advice.Id] = relevance < Of(advice) ? relevance : Of(advice);
                }
            }
        }
    }

    public Relevance Of(Advice advice) =>
        advice.IsPrecaution ? Relevance.Precaution
        : byAdvice.TryGetValue(advice.Id, out var relevance) ? relevance
        : advice.Offer == Offer.Offered ? Relevance.General : Relevance.Wish;

    private Relevance Of(Rule rule)
    {
        if (rule.Conclusions.Any(conclusion => conclusion.Finding is Factor))
        {
            return Relevance.Factor;
        }

        var mentions = new Mentions();
        rule.Stem.Fold(mentions);
        return mentions.Signals.Any(signal => signal is YesNoSignal { IsWish: true } && verdicts.Readings[signal] == Reading.Yes)
            ? Relevance.Wish
            : Relevance.General;
    }
}
