using BackPainRules.Facts;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.CaseText;

namespace BackPainRules.Tests.Serialization;

/// <summary>What is not exactly a case is refused by path and code.</summary>
public class StrictnessTests
{
    private const string YesNo = "Allowed: yes, no, doesNotKnow or prefersNotToSay.";
    private const string Day = "Allowed: a day as yyyy-MM-dd.";
    private const string Score = "Allowed: a number from 0 to 10, or a range of two such numbers.";
    private const string NotNull = "What is not known is left out, not null.";
    private const string Twice = "It stands here twice; which one is meant?";

    /// <summary>What is wrong, the JSON, and the one failure: path, code, and what the message says.</summary>
    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        { "no schemaVersion", "{}", "schemaVersion", "schema-version", "It is missing. Allowed: 1." },
        { "schemaVersion 2", """{"schemaVersion":2}""", "schemaVersion", "schema-version", "Allowed: 1." },
        { "schemaVersion 1.5", """{"schemaVersion":1.5}""", "schemaVersion", "schema-version", "Allowed: 1." },
        { "schemaVersion as text", """{"schemaVersion":"1"}""", "schemaVersion", "schema-version", "Allowed: 1." },
        { "an array at the root", "[]", "", "wrong-type", "Allowed: an object." },
        { "a text at the root", "\"yes\"", "", "wrong-type", "Allowed: an object." },
        { "null at the root", "null", "", "wrong-type", "Allowed: an object." },
        { "a number as $schema", Root("\"$schema\":3"), "$schema", "wrong-type", "Allowed: a text." },

        { "a day twice", Root("\"on\":\"2026-11-20\",\"on\":\"2026-11-20\""), "on", "duplicate-property", Twice },
        { "the answers twice", Root("\"answers\":{},\"answers\":{}"), "answers", "duplicate-property", Twice },
        { "schemaVersion twice", Root("\"schemaVersion\":1"), "schemaVersion", "duplicate-property", Twice },
        { "an answer twice", Answers("\"pain.now\":3,\"pain.now\":3"), "answers.pain.now", "duplicate-property", Twice },
        { "an answer twice, once escaped", Answers("\"pain.now\":3,\"p\\u0061in.now\":4"), "answers.pain.now", "duplicate-property", Twice },
        { "a property of a session twice", Session("\"effort\":3,\"effort\":3"), "sessions[0].effort", "duplicate-property", Twice },
        { "a property of a shoe twice", Shoe("\"name\":\"x\""), "shoes[0].name", "duplicate-property", Twice },
        { "a week of a plan twice", Session("\"plan\":{\"week\":1,\"week\":1,\"run\":1}"), "sessions[0].plan.week", "duplicate-property", Twice },

        { "a misspelt property", Root("\"sesions\":[]"), "sesions", "unknown-property", "Did you mean 'sessions'?" },
        { "a property in capitals", Root("\"Answers\":{}"), "Answers", "unknown-property", "Did you mean 'answers'?" },
        { "a property of a run, misspelt", Session("\"distanceMetres\":1"), "sessions[0].distanceMetres", "unknown-property", "Did you mean 'distanceMeters'?" },
        { "a property of a shoe, misspelt", Shoe("\"visiblyworn\":true"), "shoes[0].visiblyworn", "unknown-property", "Did you mean 'visiblyWorn'?" },
        { "a property of a plan, misspelt", Session("\"plan\":{\"week\":1,\"run\":1,\"weeks\":1}"), "sessions[0].plan.weeks", "unknown-property", "Did you mean 'week'?" },
        { "a property like no other", Root("\"zzzzzzzzzz\":1"), "zzzzzzzzzz", "unknown-property", "There is no such property." },
        { "a misspelt signal", Answers("\"cauda-equina.sadle\":\"yes\""), "answers.cauda-equina.sadle", "unknown-signal", "Did you mean 'cauda-equina.saddle'?" },
        { "a signal in capitals", Answers("\"Pain.Now\":3"), "answers.Pain.Now", "unknown-signal", "Did you mean 'pain.now'?" },
        { "a signal with a blank", Answers("\"pain.now \":3"), "answers.pain.now ", "unknown-signal", "Did you mean 'pain.now'?" },
        { "a signal without a name", Answers("\"\":3"), "answers.", "unknown-signal", "No question of this book answers it." },

        { "Yes with a capital", Answers("\"pain.low-back\":\"Yes\""), "answers.pain.low-back", "not-allowed", YesNo },
        { "yes with a blank", Answers("\"pain.low-back\":\"yes \""), "answers.pain.low-back", "not-allowed", YesNo },
        { "notAsked", Answers("\"pain.low-back\":\"notAsked\""), "answers.pain.low-back", "not-allowed", YesNo },
        { "true for yes", Answers("\"pain.low-back\":true"), "answers.pain.low-back", "wrong-type", YesNo + " Write \"yes\" or \"no\", in quotes." },
        { "false for no", Answers("\"pain.low-back\":false"), "answers.pain.low-back", "wrong-type", YesNo + " Write \"yes\" or \"no\", in quotes." },
        { "a number for yes", Answers("\"pain.low-back\":1"), "answers.pain.low-back", "wrong-type", YesNo },
        { "a number for a choice", Answers("\"person.sex\":0"), "answers.person.sex", "wrong-type", "doesNotKnow or prefersNotToSay." },
        { "a choice with a capital", Answers("\"person.sex\":\"Female\""), "answers.person.sex", "not-allowed", "female" },
        { "yes for a choice", Answers("\"person.sex\":\"yes\""), "answers.person.sex", "not-allowed", "female" },
        { "true for a number", Answers("\"pain.now\":true"), "answers.pain.now", "wrong-type", Score },
        { "a text for a number", Answers("\"pain.now\":\"3\""), "answers.pain.now", "not-allowed", Score },
        { "an object for a number", Answers("\"pain.now\":{}"), "answers.pain.now", "wrong-type", Score },
        { "null for a number", Answers("\"pain.now\":null"), "answers.pain.now", "wrong-type", NotNull },
        { "a number beyond all", Answers("\"pain.now\":1e999"), "answers.pain.now", "wrong-type", Score },
        { "a range of none", Answers("\"pain.now\":[]"), "answers.pain.now", "wrong-type", Score },
        { "a range of one", Answers("\"pain.now\":[1]"), "answers.pain.now", "wrong-type", Score },
        { "a range of three", Answers("\"pain.now\":[1,2,3]"), "answers.pain.now", "wrong-type", Score },
        { "a range reversed", Answers("\"pain.now\":[3,2]"), "answers.pain.now", "wrong-type", Score },
        { "a range of texts", Answers("\"pain.now\":[\"1\",\"2\"]"), "answers.pain.now", "wrong-type", Score },
        { "a range with null", Answers("\"pain.now\":[1,null]"), "answers.pain.now", "wrong-type", Score },
        { "a range beyond all", Answers("\"pain.now\":[1,1e999]"), "answers.pain.now", "wrong-type", Score },
        { "a range for yes", Answers("\"pain.low-back\":[1,2]"), "answers.pain.low-back", "wrong-type", YesNo },
        { "answers as a list", Root("\"answers\":[]"), "answers", "wrong-type", "Allowed: an object." },
        { "null for the answers", Root("\"answers\":null"), "answers", "wrong-type", NotNull },

        { "a day without zeros", Root("\"on\":\"2026-2-3\""), "on", "not-allowed", Day },
        { "a day without dashes", Root("\"painBegan\":\"20260203\""), "painBegan", "not-allowed", Day },
        { "30 February", Root("\"on\":\"2026-02-30\""), "on", "not-allowed", Day },
        { "29 February of no leap year", Root("\"on\":\"2026-02-29\""), "on", "not-allowed", Day },
        { "a day with a time", Root("\"on\":\"2026-02-03T10:00:00\""), "on", "not-allowed", Day },
        { "a day with a blank", Root("\"on\":\" 2026-02-03\""), "on", "not-allowed", Day },
        { "a day in other digits", Root("\"on\":\"٢٠٢٦-02-03\""), "on", "not-allowed", Day },
        { "a day as a number", Root("\"on\":20260203"), "on", "wrong-type", Day },
        { "null for a day", Root("\"painBegan\":null"), "painBegan", "wrong-type", NotNull },
        { "a wrong day for the start of the log", Root("\"logFrom\":\"2026-2-3\""), "logFrom", "not-allowed", Day },
        { "null for the start of the log", Root("\"logFrom\":null"), "logFrom", "wrong-type", NotNull },
        { "the start of the log twice", Root("\"logFrom\":\"2026-11-01\",\"logFrom\":\"2026-11-01\""), "logFrom", "duplicate-property", Twice },
        { "a wrong day of a run", Root("\"sessions\":[{\"date\":\"2026-2-3\"}]"), "sessions[0].date", "not-allowed", Day },

        { "sessions as an object", Root("\"sessions\":{}"), "sessions", "wrong-type", "Allowed: a list." },
        { "null for the sessions", Root("\"sessions\":null"), "sessions", "wrong-type", NotNull },
        { "a number for a session", Root("\"sessions\":[3]"), "sessions[0]", "wrong-type", "Allowed: an object." },
        { "null for a session", Root("\"sessions\":[null]"), "sessions[0]", "wrong-type", "Allowed: an object." },
        { "a session without a day", Root("\"sessions\":[{\"date\":\"2026-11-19\"},{}]"), "sessions[1].date", "missing", "It is needed." },
        { "null for the day of a session", Root("\"sessions\":[{\"date\":null}]"), "sessions[0].date", "wrong-type", NotNull },
        { "an integer for a surface", Session("\"surface\":0"), "sessions[0].surface", "wrong-type", "Allowed: asphalt, concrete, track, grass, trail, treadmill, sand." },
        { "an integer for a surface, as text", Session("\"surface\":\"0\""), "sessions[0].surface", "not-allowed", "Allowed: asphalt," },
        { "a surface with a capital", Session("\"surface\":\"Asphalt\""), "sessions[0].surface", "not-allowed", "Allowed: asphalt," },
        { "two surfaces", Session("\"surface\":\"asphalt, grass\""), "sessions[0].surface", "not-allowed", "Allowed: asphalt," },
        { "an integer for a kind of run", Session("\"kind\":1"), "sessions[0].kind", "wrong-type", "Allowed: easy, long, runWalk, tempo, intervals, hills, race." },
        { "a text for a number of a run", Session("\"effort\":\"3\""), "sessions[0].effort", "not-allowed", "Allowed: a number from 0 to 10." },
        { "a number of a run beyond all", Session("\"distanceMeters\":1e999"), "sessions[0].distanceMeters", "wrong-type", "Allowed: a number from 0 to 500000." },
        { "a range for a number of a run", Session("\"effort\":[3,4]"), "sessions[0].effort", "wrong-type", "Allowed: a number from 0 to 10." },
        { "yes for true", Session("\"warmedUp\":\"yes\""), "sessions[0].warmedUp", "not-allowed", "Allowed: true or false." },
        { "a number for true", Session("\"warmedUp\":1"), "sessions[0].warmedUp", "wrong-type", "Allowed: true or false." },
        { "a number for a shoe", Session("\"shoe\":1"), "sessions[0].shoe", "wrong-type", "Allowed: a text." },
        { "a text for a plan", Session("\"plan\":\"week 1\""), "sessions[0].plan", "not-allowed", "Allowed: an object with week and run." },
        { "a list for a plan", Session("\"plan\":[1,1]"), "sessions[0].plan", "wrong-type", "Allowed: an object with week and run." },
        { "a fraction for the week of a plan", Session("\"plan\":{\"week\":1.5,\"run\":1}"), "sessions[0].plan.week", "wrong-type", "Allowed: a whole number." },
        { "a week of a plan beyond all", Session("\"plan\":{\"week\":1,\"run\":3000000000}"), "sessions[0].plan.run", "wrong-type", "Allowed: a whole number." },
        { "a plan without a week", Session("\"plan\":{\"run\":1}"), "sessions[0].plan.week", "missing", "It is needed." },
        { "a plan without a run", Session("\"plan\":{\"week\":1}"), "sessions[0].plan.run", "missing", "It is needed." },
        { "shoes as a text", Root("\"shoes\":\"daily\""), "shoes", "wrong-type", "Allowed: a list." },
        { "a shoe without a name", Root("\"shoes\":[{\"visiblyWorn\":true}]"), "shoes[0].name", "missing", "It is needed." },
        { "a text for true at a shoe", Shoe("\"hardCushioning\":\"true\""), "shoes[0].hardCushioning", "not-allowed", "Allowed: true or false." },

        { "half a character as an answer", Answers("\"pain.low-back\":\"\\ud800\""), "answers.pain.low-back", "not-allowed", YesNo },
        { "half a character as a choice", Answers("\"person.sex\":\"\\ud800\""), "answers.person.sex", "not-allowed", "female" },
        { "half a character as a signal", Answers("\"pain.now\\udc00\":3"), "answers", "unknown-property", "A name here is not readable." },
        { "half a character as a property", Root("\"\\ud800\":3"), "", "unknown-property", "A name here is not readable." },
        { "half a character as a day", Root("\"on\":\"\\ud800\""), "on", "not-allowed", Day },
        { "half a character as a surface", Session("\"surface\":\"\\ud800\""), "sessions[0].surface", "not-allowed", "Allowed: asphalt," },
        { "half a character as a shoe", Session("\"shoe\":\"\\ud800\""), "sessions[0].shoe", "not-allowed", "Allowed: a text." },

        { "nothing", "", "", "not-json", "This is not JSON (line 1, byte 1)." },
        { "blanks only", "  \n ", "", "not-json", "This is not JSON (line 2, byte 2)." },
        { "words", "sore back", "", "not-json", "This is not JSON (line 1, byte 1)." },
        { "a fault in line 3", "{\n\"schemaVersion\":1,\n\"on\" \"2026-11-20\"}", "", "not-json", "This is not JSON (line 3, byte 6)." },
        { "a trailing comma", "{\"schemaVersion\":1,}", "", "not-json", "This is not JSON (line 1, byte 20)." },
        { "a trailing comma in a list", Root("\"sessions\":[{\"date\":\"2026-11-19\"},]"), "", "not-json", "This is not JSON (line 1, byte " },
        { "a comment", "{\"schemaVersion\":1 /* one */}", "", "not-json", "This is not JSON (line 1, byte " },
        { "a comment to the end of the line", "{\n// one\n\"schemaVersion\":1}", "", "not-json", "This is not JSON (line 2, byte 1)." },
        { "two documents", "{\"schemaVersion\":1}{}", "", "not-json", "This is not JSON (line 1, byte 20)." },
        { "half a document", "{\"schemaVersion\":1", "", "not-json", "This is not JSON (line 1, byte " },
        { "NaN", Answers("\"pain.now\":NaN"), "", "not-json", "This is not JSON (line 1, byte " },
        { "a number with a leading zero", Answers("\"pain.now\":03"), "", "not-json", "This is not JSON (line 1, byte " },
        { "single quotes", "{'schemaVersion':1}", "", "not-json", "This is not JSON (line 1, byte 2)." },
        { "33 lists in each other", Nested(33), "", "too-deep", "Allowed: at most 32 objects and lists in each other." },
        { "100,000 lists in each other", Nested(100_000), "", "too-deep", "Allowed: at most 32 objects and lists in each other." },
        { "what is no JSON within 32 lists", new string('[', 32) + "1 x", "", "not-json", "This is not JSON (line 1, byte 35)." },
        { "what is no JSON before it is too deep", "x" + Nested(100), "", "not-json", "This is not JSON (line 1, byte 1)." },
        { "a range that begins with its upper number", Answers("\"pain.now\":[7,3]"), "answers.pain.now", "wrong-type", "Allowed: a number from 0 to 10, or a range of two such numbers. The lower number stands first." },
        { "32 lists in each other", Nested(32), "", "wrong-type", "Allowed: an object." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_by_path_and_code(string what, string json, string path, string code, string message)
    {
        var failure = Failures(json).Should().ContainSingle(what).Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be((path, code), what);
        failure.ErrorMessage.Should().Contain(message, what);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Reading_throws_where_parsing_reports(string what, string json, string path, string code, string message)
    {
        var act = () => Read(json);
        var exception = act.Should().Throw<InvalidCaseJsonException>(what).Which;
        var error = exception.Errors.Should().ContainSingle(error => error.PropertyName == path && error.ErrorCode == code).Which;
        error.ErrorMessage.Should().Contain(message);
        exception.Message.Should().Be($"The JSON is no case. {(path.Length == 0 ? "" : $"{path}: ")}{error.ErrorMessage}");
        exception.Parsed.Readable.Should().Be(Parse(json).Readable);
    }

    [Fact]
    public void A_property_like_no_other_gets_no_guess() =>
        Failures(Root("\"zzzzzzzzzz\":1")).Should().ContainSingle().Which.ErrorMessage.Should().NotContain("Did you mean");

    [Fact]
    public void Everything_that_is_wrong_is_named_in_one_go()
    {
        const string Json = """
            {
              "on": "today",
              "sesions": [],
              "answers": { "pain.low-back": true, "pain.now": "three", "pian.now": 3 },
              "sessions": [{ "effort": "hard", "plan": { "week": "one", "weeks": 1 } }, 3],
              "shoes": [{}]
            }
            """;
        Failures(Json).Select(failure => (failure.PropertyName, failure.ErrorCode)).Should().BeEquivalentTo(
        [
            ("on", "not-allowed"),
            ("sesions", "unknown-property"),
            ("answers.pain.low-back", "wrong-type"),
            ("answers.pain.now", "not-allowed"),
            ("answers.pian.now", "unknown-signal"),
            ("sessions[0].effort", "not-allowed"),
            ("sessions[0].plan.week", "wrong-type"),
            ("sessions[0].plan.weeks", "unknown-property"),
            ("sessions[0].plan.run", "missing"),
            ("sessions[0].date", "missing"),
            ("sessions[1]", "wrong-type"),
            ("shoes[0].name", "missing"),
            ("schemaVersion", "schema-version"),
        ]);
    }

    [Fact]
    public void Beside_a_run_that_is_not_readable_the_numbers_of_others_are_looked_at()
    {
        var failures = Failures(Root("\"sessions\":[{\"date\":\"2026-11-18\",\"effort\":11},{\"date\":\"2026-11-19\",\"surface\":\"moss\",\"distanceMeters\":-1},{\"date\":\"2026-11-20\",\"effort\":10}],\"shoes\":[{\"name\":\"Blue\",\"distanceMeters\":9000000}]"));
        failures.Select(failure => (failure.PropertyName, failure.ErrorCode)).Should().BeEquivalentTo([("sessions[0].effort", "out-of-range"), ("sessions[1].surface", "not-allowed"), ("sessions[1].distanceMeters", "out-of-range")]);
        failures.Single(failure => failure.PropertyName == "sessions[0].effort").ErrorMessage.Should().Be("Allowed: a number from 0 to 10.");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_where_they_stand()
    {
        byte[] json = [.. "{\"schemaVersion\":1,\"shoes\":[{\"name\":\"caf"u8, 0xE9, .. "\"}],\"answers\":{\"pain"u8, 0xFF, .. "\":3}}"u8];
        CaseJson.Parse(json, Book).Failures.Select(failure => (failure.PropertyName, failure.ErrorCode)).Should().Equal(
            ("shoes[0].name", "not-allowed"),
            ("answers", "unknown-property"));
    }

    [Fact]
    public void Guessing_what_was_meant_has_an_end()
    {
        var longName = "pain.now".PadRight(100_000, 'x');
        Failures(Answers($"\"{longName}\":3")).Should().ContainSingle().Which.ErrorMessage.Should().NotContain("Did you mean");

        var many = string.Join(",", Enumerable.Range(0, 150).Select(i => $"\"pain.now{i}\":3"));
        var failures = Failures(Answers(many));
        failures.Should().HaveCount(150);
        failures[0].ErrorMessage.Should().Contain("Did you mean");
        failures[149].ErrorMessage.Should().NotContain("Did you mean");
    }

    [Fact]
    public void What_is_allowed_is_read()
    {
        var runner = Read(Answers("\"pain.now\":[2,3],\"pain.worst\":[4,4],\"pain.average\":1e0,\"pain.low-back\":\"y\\u0065s\",\"person.sex\":\"doesNotKnow\""));
        runner.Answers["pain.now"].Should().Be(Answer.Of(2, 3));
        runner.Answers["pain.worst"].Should().Be(Answer.Of(4));
        runner.Answers["pain.average"].Should().Be(Answer.Of(1));
        runner.Answers["pain.low-back"].Should().Be(Answer.Yes);
        runner.Answers["person.sex"].Should().Be(Answer.DoesNotKnow);
        runner.Sessions.Should().BeNull();
        Read(Root("\"sessions\":[]")).Sessions.Should().BeEmpty();
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
