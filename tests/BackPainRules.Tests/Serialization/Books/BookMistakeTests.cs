using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.Books.PackText;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>A pack with one mistake: the one failure, by path, code and message, and nothing is loaded.</summary>
public class BookMistakeTests
{
    private const string Kinds = "Allowed: true, or an object with one of signal, number, choice, finding, setting, definition, all, any, not, count.";
    private const string When = "rules/club.track/when";
    private const string Rule = "rules.club.track";

    /// <summary>What is put where, and the failure: path, code and message.</summary>
    public static TheoryData<string, string?, string, string, string> Mistakes => new()
    {
        { "schemaVersion", "2", "schemaVersion", "schema-version", "Allowed: 1." },
        { "schemaVersion", "\"1\"", "schemaVersion", "schema-version", "Allowed: 1." },
        { "schemaVersion", null, "schemaVersion", "schema-version", "Allowed: 1." },
        { "book", "\"1\"", "book", "missing", "Allowed: either book, with its version, or pack, with its id." },
        { "pack", "\"\"", "pack", "empty", "Allowed: a text that is not empty." },
        { "rule", "{}", "rule", "unknown-property", "There is no such property. Did you mean 'rules'?" },
        { "rules", "[]", "rules", "wrong-type", "Allowed: an object." },

        { "sources/club/mark", "\"Read\"", "sources.club.mark", "not-allowed", "Allowed: read, secondHand, knowledge, judgement." },
        { "thresholds/club.laps/min", null, "thresholds.club.laps.min", "missing", "It is needed." },
        { "thresholds/club.laps/value", "50", "thresholds.club.laps", "threshold-bounds", "Its value lies outside its own bounds." },
        { "signals/club.track/kind", "\"waning\"", "signals.club.track.kind", "not-allowed", "Allowed: yesNo, warning, reassurance, wish, presumed, number, choice." },
        { "signals/club.track/unit", "\"km\"", "signals.club.track.unit", "not-here", "It belongs to a number." },
        { "signals/club.track/derived", "true", "signals.club.track.derived", "no-reader", "It is read out of facts by code, and the book that is known here has no such code." },
        { "signals/club.laps/step", "0", "signals.club.laps", "range", "Its step is above 0, its range not empty, and both ends lie within 1000000000 steps of 0." },
        { "signals/club.laps/max", "1e30", "signals.club.laps.max", "wrong-type", "Allowed: a number up to 1000000000 with at most 6 decimals." },
        { "signals/club.lane/choices", "[\"inner\"]", "signals.club.lane.choices", "choices", "Name at least two, each once. " + BookId.Rule },
        { "signals/club track", """{ "kind": "yesNo", "text": "x" }""", "signals.club track", "id", BookId.Rule },
        { "signals/sign", """{ "kind": "reassurance", "text": "A warning sign" }""", "signals.sign", "redefined", "The book has another signal of this id; give this one its own." },
        { "findings/club.track/kind", "\"flag\"", "findings.club.track.kind", "not-allowed", "Allowed: redFlag, factor, pattern." },
        { "findings/club.track/says", "\"x\"", "findings.club.track.says", "not-here", "It belongs to a pattern." },

        { "questions/club/answers/0", "\"club.trakc\"", "questions.club.answers[0]", "unknown-signal", "There is no signal 'club.trakc'. Did you mean 'club.track'?" },
        { "questions/club/answers", "[\"club.laps\", \"club.lane\"]", "signals.club.track", "unasked-signal", "Rules look at it and no question answers it." },
        { "questions/club/askedIf", """{ "signal": "club.track" }""", "questions.club", "asked-if", "It is asked only if something holds that is itself not asked of everybody, or that rules conclude; let it hang on signals that are asked of everybody." },
        { "advice/club.other-lane/upTo", "\"soon\"", "advice.club.other-lane.upTo", "not-allowed", "Allowed: selfCare, selfCareWithReview, routineProfessional, soonWithinDays, urgentSameDay, emergencyNow." },
        { "advice/club.other-lane/sources", "[]", "advice.club.other-lane", "no-source", "An advice names where it comes from; add Sources." },

        { When, null, Rule + ".when", "missing", "It is needed." },
        { When, "false", Rule + ".when", "unknown-condition", Kinds },
        { When, "{}", Rule + ".when", "unknown-condition", Kinds },
        { When, """{ "and": [] }""", Rule + ".when", "unknown-condition", Kinds },
        { When, """{ "signal": "club.track", "is": true }""", Rule + ".when.is", "unknown-property", "There is no such property." },
        { When, """{ "signal": "club.trak" }""", Rule + ".when.signal", "unknown-signal", "There is no signal 'club.trak'. Did you mean 'club.track'?" },
        { When, """{ "signal": "club.laps" }""", Rule + ".when.signal", "wrong-kind", "It is a number; compare it with { \"number\": ... }." },
        { When, """{ "signal": "club.lane" }""", Rule + ".when.signal", "wrong-kind", "It is a choice; ask for it with { \"choice\": ... }." },
        { When, """{ "finding": "knowm" }""", Rule + ".when.finding", "unknown-finding", "There is no finding 'knowm'. Did you mean 'known'?" },
        { When, """{ "definition": "many-lapse" }""", Rule + ".when.definition", "unknown-definition", "There is no definition 'many-lapse'. Did you mean 'many-laps'?" },
        { When, """{ "setting": "swich" }""", Rule + ".when.setting", "unknown-setting", "There is no setting 'swich'. Did you mean 'switch'?" },
        { When, """{ "number": "club.laps" }""", Rule + ".when.number", "comparison", "Beside it stands exactly one of atLeast, atMost, above, below." },
        { When, """{ "number": "club.laps", "atLeast": 3, "below": 9 }""", Rule + ".when.number", "comparison", "Beside it stands exactly one of atLeast, atMost, above, below." },
        { When, """{ "number": "club.track", "atLeast": 3 }""", Rule + ".when.number", "wrong-kind", "It is no number." },
        { When, """{ "number": "club.laps", "atLeast": 501 }""", Rule + ".when.atLeast", "out-of-range", "Allowed: 0 to 500." },
        { When, """{ "number": "club.laps", "atLeast": 3, "unit": "km" }""", Rule + ".when.unit", "unit", "Allowed: laps." },
        { When, """{ "number": "score", "atLeast": 3, "unit": "points" }""", Rule + ".when.unit", "unit", "It is a plain number; leave the unit out." },
        { When, """{ "number": "club.laps", "atLeast": { "threshold": "club.lap" } }""", Rule + ".when.atLeast.threshold", "unknown-threshold", "There is no threshold 'club.lap'. Did you mean 'club.laps'?" },
        { When, """{ "choice": "club.lane", "is": ["middle"] }""", Rule + ".when.is[0]", "not-allowed", "Allowed: inner, outer." },
        { When, """{ "choice": "club.lane" }""", Rule + ".when.is", "missing", "It is needed." },
        { When, """{ "choice": "club.lane", "is": [] }""", Rule + ".when.is", "empty", "Name at least one." },
        { When, """{ "all": [] }""", Rule + ".when.all", "empty", "Name at least one condition; what always holds is true." },
        { When, """{ "count": 3, "of": [{ "signal": "a" }, { "signal": "b" }] }""", Rule + ".when.count", "out-of-range", "Allowed: a whole number from 1 to 2." },
        { When, """{ "count": 1, "of": [{ "signal": "a" }, { "signal": "a" }] }""", Rule + ".when.of[1]", "counted-twice", "It stands in the list already; give it a weight." },

        { "rules/club.track/cases", """[{ "calls": "soon", "when": true }]""", Rule + ".cases[0].calls", "not-allowed", "Allowed: selfCare, selfCareWithReview, routineProfessional, soonWithin5Days, soonWithin2Days, urgentSameDay, emergencyNow, nothing." },
        { "rules/club.track/cases", """[{ "calls": "selfCareWithReview", "when": true, "reviewDays": 0 }]""", Rule + ".cases[0].reviewDays", "out-of-range", "Allowed: a whole number from 1 to 14." },
        { "rules/club.track/concludes/0/finding", "\"club.trackk\"", Rule + ".concludes[0].finding", "unknown-finding", "There is no finding 'club.trackk'. Did you mean 'club.track'?" },
        { "rules/club.track/escalates", "\"known\"", Rule + ".escalates", "wrong-kind", "It is no red flag." },
        { "rules/club.track/advises/0", "\"club.other\"", Rule + ".advises[0]", "unknown-advice", "There is no advice 'club.other'." },
        { "rules/club.track/because", null, Rule, "no-reason", "A rule says why in words that a runner understands; add .Because(text)." },
        { "rules/club.track/sources", "[]", Rule, "no-source", "A rule names where it comes from; add .From(source)." },
        { "rules/club.track/run", "\"code\"", Rule + ".run", "unknown-property", "There is no such property. Did you mean 'row'?" },
        { "rules/known", """{ "title": "x", "when": { "signal": "a" }, "concludes": [{ "finding": "known" }], "because": "x", "sources": ["club"] }""", "rules.known", "duplicate-id", "Two rules have this id; give each its own." },
        { "rules/club.excepts", """{ "title": "x", "when": { "signal": "a" }, "concludes": [{ "finding": "excepted" }], "because": "x", "sources": ["club"] }""", "rules.club.excepts", "lowers-triage", "It concludes 'excepted', whose absence a level rests on; an app that means it says so with OverrideSafety." },
        { "definitions/many-laps/means", """{ "definition": "many-laps" }""", "definitions.many-laps.means.definition", "circle", "Definitions hang on each other in a circle: many-laps -> many-laps." },
        { "findings/ring", """{ "kind": "pattern", "title": "x" }""", "findings.ring", "unused", "Nothing in the file looks at this finding; use it or take it out." },
        { "sources/other", """{ "citation": "x" }""", "sources.other", "unused", "Nothing in the file looks at this source; use it or take it out." },
        { "tuned", """{ "club.laps": 12 }""", "tuned", "not-here", "It belongs to a book; a pack only adds." },
        { "safetyOverrides", """["x"]""", "safetyOverrides", "not-here", "It belongs to a book; a pack only adds." },
        { "contradictions", """{ "x": { "when": { "all": [{ "signal": "sign" }, { "signal": "club.track" }] }, "message": "No." } }""", "contradictions.x", "lowers-triage", "It refuses cases that were assessed before; a contradiction of a pack is among its own signals; an app that means it says so with OverrideSafety." },
        { "advice/club.other-lane/upTo", "\"emergencyNow\"", "advice.club.other-lane", "advice-gate", "Its levels go upward, and end at SoonWithinDays: from same-day level up there is no advice but the action. An action says so with IsPrecaution." },
        { "advice/club.other-lane/offer", "\"never\"", "advice.club.other-lane", "never-offered", "What is never given says why: add a contraindication that always holds." },
        { "rules/club.track/because", "\"a\\u001b[2Jb\"", "rules.club.track.because", "control-character", "A text has no control characters and none that turn the direction of writing." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_by_path_and_nothing_is_loaded(string where, string? put, string path, string code, string message)
    {
        Failures(With(where, put)).Should().Equal([(path, code, message)]);
    }

    [Fact]
    public void The_file_is_named()
    {
        FluentActions.Invoking(() => BookJson.Read(Utf8("{}"), Beside, "club.json")).Should().Throw<InvalidBookJsonException>().Which.Message.Should().StartWith("club.json is no sound book or pack.");
        FluentActions.Invoking(() => BookJson.Read(Utf8("{}"), Beside)).Should().Throw<InvalidBookJsonException>().Which.Message.Should().StartWith("The JSON is no sound book or pack.");
    }

    [Fact]
    public void An_id_that_stands_there_twice_is_named() =>
        Failures(Valid.Replace("\"club.lane\": { \"kind\"", "\"club.track\": { \"kind\"", StringComparison.Ordinal))
            .Should().Contain(("signals.club.track", "duplicate-property", "It stands here twice; which one is meant?"));

    [Fact]
    public void Findings_in_a_circle_are_named()
    {
        static string Rule(string from, string to) =>
            $$"""{ "title": "x", "when": { "finding": "{{from}}" }, "concludes": [{ "finding": "{{to}}" }], "because": "x", "sources": ["club"] }""";
        var json = With("findings/one", """{ "kind": "pattern", "title": "x" }""");
        json = json.Replace("\"findings\":{", "\"findings\":{\"two\":{\"kind\":\"pattern\",\"title\":\"x\"},", StringComparison.Ordinal)
            .Replace("\"rules\":{", $"\"rules\":{{\"r1\":{Rule("one", "two")},\"r2\":{Rule("two", "one")},", StringComparison.Ordinal);
        Failures(json).Should().Equal([("findings.one", "circle", "Findings hang on each other in a circle: one -> two -> one.")]);
    }

    [Fact]
    public void A_book_that_lacks_a_rule_that_calls_a_level_is_refused()
    {
        var written = System.Text.Json.Nodes.JsonNode.Parse(BookJson.Write(Beside))!;
        written["rules"]!.AsObject().Remove("flags");
        Failures(written.ToJsonString()).Should().Equal([("rules.flags", "lowers-triage", "It calls a level, so what it does may neither go nor change; its words, sources and advice may, and another rule may call more; an app that means it says so with OverrideSafety.")]);
    }

    [Fact]
    public void A_tuned_threshold_stays_within_its_bounds()
    {
        var written = System.Text.Json.Nodes.JsonNode.Parse(BookJson.Write(Beside.With(Tests.Books.TinyBook.Tunable, 12)))!;
        written["tuned"]!["tunable"] = 21;
        Failures(written.ToJsonString()).Should().Equal([("tuned.tunable", "out-of-range", "Allowed: 5 to 20.")]);
        written["tuned"]!.AsObject().Remove("tunable");
        written["tuned"]!["tunabel"] = 12;
        Failures(written.ToJsonString()).Should().Equal([("tuned.tunabel", "unknown-threshold", "There is no threshold 'tunabel'. Did you mean 'tunable'?")]);
    }

    [Fact]
    public void A_book_is_no_pack() =>
        FluentActions.Invoking(() => BookJson.ReadPack(Utf8(BookJson.Write(Beside)), Beside)).Should().Throw<InvalidBookJsonException>()
            .Which.Errors.Should().Contain(error => error.PropertyName == "pack" && error.ErrorMessage == "A pack says its id.");

    private static IEnumerable<(string Path, string Code, string Message)> Failures(string json) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<InvalidBookJsonException>()
            .Which.Errors.Select(error => (error.PropertyName, error.ErrorCode, error.ErrorMessage));
}
