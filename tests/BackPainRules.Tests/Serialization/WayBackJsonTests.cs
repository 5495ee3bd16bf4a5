using System.Text;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using FluentAssertions;
using FluentValidation.Results;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Serialization;

/// <summary>A way back is written and read again, and what is not exactly one is refused.</summary>
public class WayBackJsonTests
{
    private static readonly CheckIn Full = new()
    {
        Date = Day(1),
        Did = DayActivity.Run,
        Plan = new(3, 2),
        RunMinutes = 12.5m,
        DistanceMeters = 2000,
        Before = 0,
        During = 1.5m,
        After = 1,
        Settled = true,
        Morning = 1,
        NextMorning = 10,
        MoreStiffnessMinutes = 14,
        Limp = false,
        NewSigns = [Nerve.Tingling, Infection.Fever],
        LegPain = 0,
        DailyMovement = 3,
        WokenByPain = true,
        Easing = false,
        SignsGone = true,
        Seen = Day(0),
        Cleared = Day(1),
        BoneInjury = false,
    };

    private static readonly Opening FullOpening = new()
    {
        On = Day(0),
        Level = TriageLevel.RoutineProfessional,
        Calls = [new() { On = Day(-3), AuditId = "BSI1b", Level = Urgency.SoonWithin2Days }],
        Cleared = Day(0),
        IsUnderSixteen = true,
        NeedsAgreement = true,
        HasLegPain = true,
        HurtsElsewhere = true,
        Unanswered = ["assessment", "person.age"],
        ClosedBy = ["running-waits", "infection.fever"],
        HadInjury = true,
        FollowsPlan = true,
        Step = 3,
        Run = 2,
    };

    public static TheoryData<string, WayBack> Ways => new()
    {
        { "just begun", CalmWay },
        { "a check-in with everything", CalmWay.Add(Full) },
        { "a check-in with a day only", CalmWay.Add(On(2)) },
        { "asked, and no sign", CalmWay.Add(On(2) with { NewSigns = [] }) },
        { "an opening with everything", From(FullOpening) },
        { "a whole course", AtStep(4).Way },
        { "ended by an assessment", CalmWay.Assessed(BackPainAssessor.Default.Assess(Calm.Yes(Course.WorseTwoWeeks))) },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_written_is_read_as_the_same(string what, WayBack way)
    {
        var again = Read(WayBackJson.Write(way));
        again.Should().Be(way, what);
        again.Next.Should().Be(way.Next, what);
        WayBackJson.Write(again).Should().Be(WayBackJson.Write(way));
    }

    [Fact]
    public void The_full_check_in_and_opening_have_every_property()
    {
        foreach (var fact in (object[])[Full, FullOpening])
        {
            fact.GetType().GetProperties().Where(property => property.GetValue(fact) is null).Select(property => property.Name).Should().BeSubsetOf(["Step"]);
        }

        var text = WayBackJson.Write(From(FullOpening).Add(Full));
        foreach (var property in typeof(CheckIn).GetProperties().Concat(typeof(Opening).GetProperties()).Select(property => property.Name).Except(["Row"]))
        {
            text.Should().Contain($"\"{char.ToLowerInvariant(property[0])}{property[1..]}\":");
        }
    }

    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        { "no version", Text.Replace("\"schemaVersion\": 1,", "", StringComparison.Ordinal), "schemaVersion", "schema-version", "Allowed: 1." },
        { "version 2", Text.Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal), "schemaVersion", "schema-version", "Allowed: 1." },
        { "an unknown property", Put("\"checkins\": []"), "checkins", "unknown-property", "Did you mean 'checkIns'?" },
        { "a duplicate", Put("\"schemaVersion\": 1"), "schemaVersion", "duplicate-property", "It stands here twice" },
        { "no opening", """{"schemaVersion":1,"checkIns":[]}""", "opening", "missing", "It is needed." },
        { "no check-ins", Text[..Text.IndexOf("\"checkIns\"", StringComparison.Ordinal)].TrimEnd()[..^1] + "}", "checkIns", "missing", "It is needed." },
        { "no JSON", "way", "", "not-json", "This is not JSON (line 1, byte 1)." },
        { "a list", "[]", "", "wrong-type", "Allowed: an object." },
        { "null for a day", CheckIn("\"date\": null"), "checkIns[0].date", "wrong-type", "left out, not null" },
        { "no day", CheckIn("\"did\": \"rest\""), "checkIns[0].date", "missing", "It is needed." },
        { "score 11", CheckIn("\"date\": \"2026-11-21\", \"during\": 11"), "checkIns[0].during", "out-of-range", "Allowed: a number from 0 to 10." },
        { "a score as text", CheckIn("\"date\": \"2026-11-21\", \"during\": \"3\""), "checkIns[0].during", "not-allowed", "Allowed: a number from 0 to 10." },
        { "half a step", CheckIn("\"date\": \"2026-11-21\", \"did\": \"run\", \"step\": 1.5"), "checkIns[0].step", "wrong-type", "Allowed: a whole number from 1 to 8." },
        { "step 9", CheckIn("\"date\": \"2026-11-21\", \"did\": \"run\", \"step\": 9"), "checkIns[0].step", "out-of-range", "Allowed: a step from 1 to 8." },
        { "an unknown activity", CheckIn("\"date\": \"2026-11-21\", \"did\": \"swim\""), "checkIns[0].did", "not-allowed", "Allowed: rest, briskWalk, run." },
        { "an unknown sign", CheckIn("\"date\": \"2026-11-21\", \"newSigns\": [\"nerve.tingling\", \"pain.now\"]"), "checkIns[0].newSigns[1]", "not-allowed", "Allowed: nerve.tingling" },
        { "a sign twice", CheckIn("\"date\": \"2026-11-21\", \"newSigns\": [\"nerve.tingling\", \"nerve.tingling\"]"), "checkIns[0].newSigns[1]", "told-twice", "twice" },
        { "a sign as a number", CheckIn("\"date\": \"2026-11-21\", \"newSigns\": [1]"), "checkIns[0].newSigns[0]", "wrong-type", "Allowed: nerve.tingling" },
        { "signs as a text", CheckIn("\"date\": \"2026-11-21\", \"newSigns\": \"none\""), "checkIns[0].newSigns", "not-allowed", "Allowed: a list of nerve.tingling" },
        { "yes for true", CheckIn("\"date\": \"2026-11-21\", \"limp\": \"yes\""), "checkIns[0].limp", "not-allowed", "Allowed: true or false." },
        { "before the start", CheckIn("\"date\": \"2026-11-19\""), "checkIns[0].date", "too-early", "Allowed: the day on which the way back began, or later." },
        { "out of order", CheckIn("\"date\": \"2026-11-22\" }, { \"date\": \"2026-11-21\""), "checkIns[1].date", "out-of-order", "Allowed: a day after" },
        { "no row that called", Text.Replace("\"auditId\": \"TC0\"", "\"auditId\": \"\"", StringComparison.Ordinal), "opening.calls[0].auditId", "not-allowed", "names the row" },
        { "called later", Text.Replace("\"calls\": [\n      {\n        \"on\": \"2026-11-20\"", "\"calls\": [\n      {\n        \"on\": \"2026-11-21\"", StringComparison.Ordinal), "opening.calls[0].on", "in-the-future", "It was called on" },
        { "an unknown gate", Text.Replace("\"closedBy\": []", "\"closedBy\": [\"rain\"]", StringComparison.Ordinal), "opening.closedBy[0]", "not-allowed", "Allowed: assessment" },
        { "what opens running left out", Text.Replace("\"hasLegPain\": false,", "", StringComparison.Ordinal), "opening.hasLegPain", "missing", "It is needed." },
        { "a first step past the walk", Text.Replace("\"step\": 0", "\"step\": 5", StringComparison.Ordinal), "opening.step", "out-of-range", "Allowed: 1 to 9 with a plan, 0 without one" },
        { "run 4", Text.Replace("\"run\": 1", "\"run\": 4", StringComparison.Ordinal), "opening.run", "out-of-range", "Allowed: 1 to 3." },
        { "cleared later", Text.Replace("\"level\": \"selfCareWithReview\",\n    \"isUnder", "\"level\": \"selfCareWithReview\", \"cleared\": \"2026-11-21\",\n    \"isUnder", StringComparison.Ordinal), "opening.cleared", "in-the-future", "Allowed: the day of the assessment or before." },
        { "half an end", Put("\"stoppedBy\": { \"on\": \"2026-11-21\", \"level\": \"selfCare\" }"), "stoppedBy.auditId", "missing", "It is needed." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_by_path_and_code(string what, string json, string path, string code, string message)
    {
        var failure = Failures(json).Should().ContainSingle(what).Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be((path, code), what);
        failure.ErrorMessage.Should().Contain(message, what);
        failure.AttemptedValue.Should().BeNull();
    }

    [Fact]
    public void All_that_is_wrong_is_named_in_one_go() =>
        Failures(CheckIn("\"date\": \"2026-11-19\", \"during\": 11 }, { \"date\": \"2026-11-18\", \"legPain\": -1")).Select(failure => failure.PropertyName)
            .Should().Equal("checkIns[0].date", "checkIns[0].during", "checkIns[1].date", "checkIns[1].legPain");

    [Fact]
    public void A_byte_order_mark_is_no_matter() => Read("\uFEFF" + Text).Should().Be(CalmWay);

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_throws_otherwise()
    {
        var (random, sample, refused) = (new Random(20261120), Encoding.UTF8.GetBytes(WayBackJson.Write(AtStep(2).Way)), 0);
        for (var i = 0; i < 1500; i++)
        {
            var bytes = sample.ToList();
            var at = random.Next(bytes.Count - 24);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(1, 24));
                    break;
                default:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, random.Next(1, 24)));
                    break;
            }

            try
            {
                var way = WayBackJson.Read(bytes.ToArray());
                Read(WayBackJson.Write(way)).Should().Be(way, "damage {0}", i);
                way.Next.Should().NotBeNull();
            }
            catch (InvalidWayBackException)
            {
                refused++;
            }
        }

        refused.Should().BeInRange(750, 1499);
    }

    private static string Text => WayBackJson.Write(CalmWay);

    private static string Put(string property) => Text.TrimEnd()[..^1].TrimEnd() + ",\n" + property + "}";

    private static string CheckIn(string properties) => Text.Replace("\"checkIns\": []", $"\"checkIns\": [{{ {properties} }}]", StringComparison.Ordinal);

    private static WayBack Read(string json) => WayBackJson.Read(Encoding.UTF8.GetBytes(json));

    private static ValidationFailure[] Failures(string json) =>
        [.. FluentActions.Invoking(() => Read(json)).Should().Throw<InvalidWayBackException>().Which.Errors];
}
