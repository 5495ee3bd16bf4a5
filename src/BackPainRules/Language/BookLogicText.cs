namespace BackPainRules.Language;

/// <summary>What parts of a book do, as text: two that do the same have the same, whatever their words, sources and strength of evidence.</summary>
internal static class BookLogicText
{
    private static readonly CanonicalText Words = new(threshold => $"{threshold.Id}={threshold.Value.InWords()}[{threshold.Min.InWords()},{threshold.Max.InWords()}]");

    public static string Of(Condition? condition) => condition?.Fold(Words) ?? "";

    public static string Of(Rule rule) => string.Join(
        '|',
        [
            rule.Id,
            rule.Row,
            Of(rule.Stem),
            .. rule.Cases.Select(one => $"{one.Letter}:{one.Calls}:{one.ReviewDays}:{one.Route}:{Of(one.When)}"),
            .. rule.Conclusions.Select(one => $"{one.Finding.GetType().Name}:{one.Finding.Id}:{one.From}"),
            $"{rule.Escalated?.Id}:{rule.Route}",
            rule.Doubt is { } doubt ? $"{doubt.Group}:{doubt.Alone}:{doubt.Together}:{Of(doubt.Beside)}" : "",
            .. rule.FirstAid.Select(aid => $"{aid.Id}:{aid.StaysPut}:{rule.FirstAidFrom}"),
        ]);

    public static string Of(ISignal signal) => signal switch
    {
        YesNoSignal yesNo => $"{yesNo.Danger}:{yesNo.IsPresumed}:{yesNo.Lasts}",
        NumberSignal number => $"{number.Allowed}:{number.Step.InWords()}:{number.Rounding}:{number.Lasts}",
        _ => $"{signal.Allowed}:{signal.Lasts}",
    };

    public static string Of(Contraindication not) => $"{not.Id}:{not.Changes}:{Of(not.When)}";

    public static string Of(Contradiction contradiction) => $"{contradiction.Id}:{Of(contradiction.When)}";
}
