using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>All parts of a book by kind and id, each as the lines that it says.</summary>
internal sealed class BookCards(RuleBook book)
{
    private readonly Dictionary<(BookPart Part, string Id), IReadOnlyList<CardLine>> cards = [];

    public static Dictionary<(BookPart Part, string Id), IReadOnlyList<CardLine>> Of(RuleBook book)
    {
        var all = new BookCards(book);
        all.Add(BookPart.Book, [book], _ => "", (card, one) => card.Say("version", one.Version).Say("lets levels be lowered", one.SafetyOverrides, why => why));
        all.Add(BookPart.Threshold, book.Thresholds, one => one.Id!, (card, one) => card
            .Say("value", book.ValueOf(one).InWords()).Say("tunable", $"{one.Min.InWords()} to {one.Max.InWords()}").Say("title", one.Title));
        all.Add(BookPart.Setting, book.Settings, one => one.Id, (card, one) => card.Say("is", book.IsOn(one) ? "on" : "off").Say("title", one.Title));
        all.Add(BookPart.Rule, book.Rules, one => one.Id, Rule);
        all.Add(BookPart.Definition, [.. UnusedParts.Mentioned(book).Definitions.DistinctBy(one => one.Id, StringComparer.Ordinal)], one => one.Id, (card, one) => card.Say("title", one.Title).Say("means", one.Meaning));
        all.Add(BookPart.Finding, book.Findings, one => one.Id, Finding);
        all.Add(BookPart.Advice, book.Advice, one => one.Id, Advice);
        all.Add(BookPart.Question, book.Questions, one => one.Id, Question);
        all.Add(BookPart.Signal, book.Signals, one => one.Id, Signal);
        all.Add(BookPart.Contradiction, book.Contradictions, one => one.Id, (card, one) => card.Say("when", one.When).Say("says", one.Message));
        return all.cards;
    }

    private void Add<T>(BookPart part, ValueList<T> items, Func<T, string> id, Action<Card, T> say)
    {
        foreach (var item in items)
        {
            var card = new Card(book);
            say(card, item);
            cards.Add((part, id(item)), card.Lines);
        }
    }

    private static void Rule(Card card, Rule rule)
    {
        card.Say("title", rule.Title).Say("row", rule.Row == rule.Id ? null : rule.Row).Say("when", rule.Stem);
        foreach (var one in rule.Cases)
        {
            var review = one.Calls == Urgency.SelfCareWithReview ? $" after {one.ReviewDays} days" : "";
            var via = one.Route is { } route ? $" via {Card.Word(route)}" : "";
            card.Say(one.Letter.Length > 0 ? $"case {one.Letter}" : "calls", one.When, $"{(one.Calls is { } calls ? Card.Word(calls) : "no level")}{review}{via}: ");
        }

        card.Say("order", rule.Cases.Count > 1 ? string.Join(", ", rule.Cases.Select(one => one.Letter)) : null).Say("via", rule.Cases.Count > 0 ? Card.Word(rule.Route) : null)
            .Say("concludes", rule.Conclusions, one => $"{one.Finding.Id}{(one.From is { } from ? $" from {Card.Word(from)}" : "")}{(one.Evidence is { } evidence ? $" (evidence {Card.Word(evidence)})" : "")}")
            .Say("escalates", rule.Escalated?.Id)
            .Say("advises", rule.Advice, one => one.Id)
            .Say("in doubt", rule.Doubt is { } doubt ? $"group {doubt.Group}: alone {Card.Word(doubt.Alone)}, together {Card.Word(doubt.Together)}" : null);
        if (rule.Doubt is not null)
        {
            card.Say("in doubt beside", rule.Doubt.Beside);
        }

        card.Say("because", rule.Reason)
            .Say("watch for", rule.WatchFor)
            .Say("first aid", rule.FirstAid, aid => aid.Text, aid => aid.StaysPut ? $"{aid.Id} stays put" : aid.Id)
            .Say("first aid from", rule.FirstAid.Count > 0 ? Card.Word(rule.FirstAidFrom) : null)
            .Say("sources", rule.Sources, source => source.Id, Cited)
            .Say("heeds", rule.Heeded, heuristic => heuristic.Row);
    }

    private static string Cited(Source source) => $"{source.Citation} ({Card.Word(source.Mark)})";

    private static void Finding(Card card, Finding finding)
    {
        card.Say("kind", finding switch { RedFlag => "red flag", Factor => "factor", _ => "pattern" }).Say("title", finding.Title);
        if (finding is Pattern pattern)
        {
            card.Say("says", pattern.Says);
        }
        else if (finding is Factor factor)
        {
            card.Say("more likely", factor.MoreLikely).Say("less likely", factor.LessLikely).Say("load note", factor.LoadNote?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void Advice(Card card, Advice advice)
    {
        card.Say("title", advice.Title).Say("says", advice.Text).Say("dose", advice.Dose).Say("row", advice.Row)
            .Say("levels", $"{Card.Word(advice.Gate.From)} to {Card.Word(advice.Gate.UpTo)}")
            .Say("offer", Card.Word(advice.Offer)).Say("topic", Card.Word(advice.Topic)).Say("part", Card.Word(advice.Part)).Say("evidence", Card.Word(advice.Evidence))
            .Say("is a change", advice.IsChange).Say("is a precaution", advice.IsPrecaution);
        foreach (var not in advice.NotWhen)
        {
            card.Say($"{(not.Changes ? "changed" : "not")} ({not.Id})", not.When).Say($"why ({not.Id})", not.Why).Say($"instead ({not.Id})", not.Instead);
        }

        card.Say("sources", advice.Sources, source => source.Id, Cited).Say("heeds", advice.Heeded, heuristic => heuristic.Row);
    }

    private static void Question(Card card, Question question)
    {
        card.Say("asks", question.Text).Say("plainer", question.PlainerText).Say("why", question.Why).Say("answers", question.Answers, signal => signal.Id);
        if (question.AskedIf is { } askedIf)
        {
            card.Say("asked if", askedIf);
        }

        card.Say("is core", question.IsCore).Say("optional", question.Optional, signal => signal.Id)
            .Say("place", question.Place == 0 ? null : question.Place.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Signal(Card card, ISignal signal)
    {
        card.Say("kind", signal switch
        {
            YesNoSignal { IsWish: true } => "a wish",
            YesNoSignal { IsPresumed: true } => "presumed so",
            YesNoSignal yesNo => yesNo.Danger switch { Danger.WhenYes => "a warning sign", Danger.WhenNo => "a reassurance", _ => "yes or no" },
            NumberSignal number => $"a number in steps of {number.Step.InWords()}, {Card.Word(number.Rounding)}",
            _ => "a choice",
        }).Say("says", signal.Text).Say("allowed", signal.Allowed).Say("lasts", signal.Lasts).Say("is derived", signal.Reader is not null);
    }
}
