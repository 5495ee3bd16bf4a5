using System.Security.Cryptography;
using System.Text.Json;

namespace BackPainRules.Language;

/// <summary>The canonical JSON of a book's logic, and its hash. Titles, reasons and sources take no part.</summary>
internal static class BookFingerprint
{
    public static string Of(RuleBook book) => Convert.ToHexString(SHA256.HashData(Logic(book))).ToLowerInvariant();

    private static byte[] Logic(RuleBook book)
    {
        var words = new CanonicalText(threshold => book.ValueOf(threshold).InWords());
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            Write(json, "signals", book.Signals, signal => json.WriteStringValue($"{signal.Id}|{Kind(signal)}|{signal.Allowed}|{signal.Lasts}|{signal.Reader is not null}"));
            Write(json, "questions", book.Questions, question => json.WriteStringValue(
                $"{question.Id}|{question.IsCore}|{(question.AskedIf is { } asked ? Words(asked) : "")}|{string.Join(",", question.Answers.Select(s => s.Id))}|{string.Join(",", question.Optional.Select(s => s.Id))}"));
            Write(json, "settings", book.Settings, setting => json.WriteStringValue($"{setting.Id}={book.IsOn(setting)}"));
            Write(json, "rules", book.Rules, rule => WriteRule(json, rule));
            Write(json, "advice", book.Advice, advice => json.WriteStringValue(
                $"{advice.Id}|{advice.Gate.From}|{advice.Gate.UpTo}|{advice.IsChange}|{advice.IsPrecaution}|{advice.Offer}|{advice.Part}|{string.Join(";", advice.NotWhen.Select(x => $"{x.Id}:{x.Changes}:{Words(x.When)}"))}"));
            Write(json, "contradictions", book.Contradictions, one => json.WriteStringValue($"{one.Id}|{Words(one.When)}"));
            json.WriteEndObject();
        }

        return buffer.ToArray();

        string Words(Condition condition) => condition.Fold(words);

        void WriteRule(Utf8JsonWriter json, Rule rule)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("when", Words(rule.Stem));
            Write(json, "cases", rule.Cases, c => json.WriteStringValue($"{c.Letter}|{c.Calls}|{c.ReviewDays}|{c.Route}|{Words(c.When)}"));
            Write(json, "concludes", rule.Conclusions, c => json.WriteStringValue($"{c.Finding.GetType().Name}:{c.Finding.Id}|{c.From}|{c.Evidence}"));
            Write(json, "advises", rule.Advice, a => json.WriteStringValue(a.Id));
            Write(json, "firstAid", rule.FirstAid, aid => json.WriteStringValue($"{aid.Id}|{aid.StaysPut}|{rule.FirstAidFrom}"));
            json.WriteString("escalates", rule.Escalated?.Id);
            json.WriteString("route", rule.Route.ToString());
            json.WriteString("doubt", rule.Doubt is { } d ? $"{d.Group}|{d.Alone}|{d.Together}|{Words(d.Beside)}" : null);
            json.WriteEndObject();
        }
    }

    private static string Kind(ISignal signal) => signal switch
    {
        YesNoSignal yesNo => $"yes-no {yesNo.Danger}{(yesNo.IsPresumed ? " presumed" : "")}",
        NumberSignal number => $"number {number.Step.InWords()} {number.Rounding}",
        _ => "choice",
    };

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
