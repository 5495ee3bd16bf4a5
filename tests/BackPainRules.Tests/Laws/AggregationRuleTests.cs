using System.Globalization;
using System.Text.RegularExpressions;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Laws;

/// <summary>
/// The aggregation rules A1 to A29 of the evidence as laws, by number: over a few hundred random cases where they speak of all cases. Tables in other
/// classes hold the single rows that some of them print.
/// </summary>
public partial class AggregationRuleTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    private static readonly RunnerCase[] Cases = [.. RandomCases.Some(400).Where(told => BackPainAssessor.Default.Check(told).IsValid)];

    private static readonly Assessment[] Assessments = [.. Cases.Select(Assess)];

    [Fact]
    public void Each_aggregation_rule_has_a_test() =>
        typeof(AggregationRuleTests).GetMethods().Select(method => Number().Match(method.Name)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Distinct().Should().BeEquivalentTo(Enumerable.Range(1, 29));

    [Fact]
    public void A1_the_level_is_the_most_urgent_of_all_rules_that_fire() => All(one =>
        one.FiredRules.Count == 0 || one.Recommended >= one.FiredRules.Max(fired => fired.Level).Level() || one.Recommended == one.Range.Ceiling);

    [Fact]
    public void A2_what_was_not_asked_fires_nothing()
    {
        Assess(LowBack).FiredRules.Select(fired => fired.AuditId).Should().Equal("TC0");
        Assess(NoWarningSign.Unsure(CaudaEquina.SaddleNumb)).Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
        Assess(NoWarningSign.Unsure(CaudaEquina.SaddleNumb, CaudaEquina.BowelControlLost)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
        Assess(NoWarningSign.Unsure(Emergency.Accident)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
        Assess(NoWarningSign.Unsure(Infection.Fever)).Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
        Assess(NoWarningSign.Unsure(Infection.WeightLoss)).Recommended.Should().Be(TriageLevel.SelfCareWithReview);
    }

    [Fact]
    public void A3_a_clean_questionnaire_excludes_nothing()
    {
        Assess(TrainingSoreness).Why.Should().Contain("none of the warning signs that we asked about");
        BookText.AllOf(Book).Values.Should().NotContain(text => NothingSerious().IsMatch(text));
    }

    [Fact]
    public void A4_one_weak_family_alone_is_never_urgent_but_in_the_strict_mode()
    {
        RunnerCase[] families =
        [
            NoWarningSign.Yes(History.FirstEver).Aged(50), UpperBackOnly, NoWarningSign.Yes(Night.Wakes), NoWarningSign.Yes(Course.WorseThanLastWeek),
            NoWarningSign.Yes(Pain.WorseOnStraining), NoWarningSign.Yes(Pain.MidlinePoint), NoWarningSign.Yes(History.Diabetes),
        ];
        families.Select(Assess).Should().OnlyContain(one => one.FiredRules.Any(fired => fired.AuditId.StartsWith("A5.1")) && one.Recommended < TriageLevel.UrgentSameDay);
        new BackPainAssessor(Book.With(NhsMode.StrictNhs)).Assess(NoWarningSign.Yes(Night.Wakes)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void A5_weak_families_are_counted_each_once()
    {
        Limit(NoWarningSign.Yes(Night.Wakes, Night.WorseLying)).Should().Be(Limit(NoWarningSign.Yes(Night.Wakes)), "two signs of one family count once");
        Level(NoWarningSign.Yes(Night.Wakes, Pain.WorseOnStraining, Pain.MidlinePoint)).Should().Be(TriageLevel.UrgentSameDay);
        Level(NoWarningSign.Yes(Night.Wakes, Pain.WorseOnStraining, Course.WorseThanLastWeek)).Should().Be(TriageLevel.SoonWithinDays, "the everyday disc");
    }

    [Fact]
    public void A6_what_is_old_and_assessed_is_baseline_and_what_is_old_only_is_looked_at()
    {
        Level(NoWarningSign.Yes(CaudaEquina.SaddleNumb)).Should().Be(TriageLevel.EmergencyNow);
        Limit(NoWarningSign.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld)).Should().Be(TimeLimit.Within2WorkingDays);
        Level(NoWarningSign.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)).Should().Be(TriageLevel.SelfCareWithReview);
    }

    [Fact]
    public void A7_less_pain_never_lowers_a_nerve_sign()
    {
        foreach (var sign in (YesNoSignal[])[CaudaEquina.SaddleNumb, Nerve.FootDrop, Nerve.LegWeaker, Nerve.NumbPatch, Cord.ClumsyHands])
        {
            var levels = from score in (decimal[])[0, 3, 7, 10]
                         from improving in (Answer[])[Answer.Yes, Answer.No]
                         select Level(NoWarningSign.With(Pain.Now, score).No(Course.NoBetter).With(Course.Improving, improving).Yes(sign));
            levels.Distinct().Should().ContainSingle(sign.Id);
        }
    }

    [Fact]
    public void A8_from_same_day_up_there_is_the_action_the_first_aid_and_nothing_else()
    {
        All(one => one.Recommended < TriageLevel.UrgentSameDay || (one.Factors.Count == 0 && one.Pictures.Count == 0 && one.Advice.Count == 2));
        All(one => one.Recommended >= TriageLevel.UrgentSameDay || one.FirstAid.Count == 0);
    }

    [Theory]
    [InlineData("emergency.accident", "Lie still")]
    [InlineData("emergency.chest-pain", "rest until you were seen")]
    [InlineData("emergency.heat-collapse", "cool the whole body")]
    [InlineData("emergency.heat-collapse", "chest compressions")]
    [InlineData("emergency.confusion", "chest compressions")]
    [InlineData("emergency.cold-limb", "neither heat nor ice")]
    [InlineData("emergency.gut-bleeding", "Eat and drink nothing")]
    [InlineData("belly.blocked", "Eat and drink nothing")]
    [InlineData("cauda-equina.saddle", "Note when each sign began")]
    [InlineData("cord.numb-below-line", "Lie flat")]
    [InlineData("cord.clumsy-hands", "Lie flat")]
    public void A8_first_aid_by_what_the_danger_is(string sign, string words)
    {
        var assessment = Assess(NoWarningSign.Yes((YesNoSignal)Book.FindSignal(sign)!));
        string.Join(' ', assessment.FirstAid).Should().Contain(words);
        assessment.Summary.Should().Contain(words);
        Assess(NoWarningSign.Yes(Infection.Fever)).FirstAid.Should().BeEmpty();
        Assess(NoWarningSign.Yes(Emergency.Accident)).Why.Should().StartWith("Call 999 now, and wait for them where you are");
        Assess(NoWarningSign.Yes(CaudaEquina.SaddleNumb)).Why.Should().StartWith("Call 999 or go to A&E now");
    }

    [Fact]
    public void A8_with_cancer_one_lies_flat_for_a_nerve_sign_only()
    {
        Assess(NoWarningSign.Yes(History.Cancer, Nerve.LegWeaker)).FirstAid.Should().ContainSingle(line => line.StartsWith("Lie flat"));
        Assess(NoWarningSign.Yes(History.Cancer)).FirstAid.Should().BeEmpty();
    }

    [Fact]
    public void A9_at_soon_one_stops_running_and_takes_no_anti_inflammatory() => All(one =>
        one.Recommended != TriageLevel.SoonWithinDays
        || (Given(one).Contains("AD13") && !Given(one).Contains("AD52") && one.Factors.All(line => line.Factor.LoadNote is not null)));

    [Theory]
    [InlineData(9, TriageLevel.SoonWithinDays)]
    [InlineData(15, TriageLevel.RoutineProfessional)]
    public void A10_a_child_is_always_seen(int age, TriageLevel atLeast) =>
        Cases.Select(told => Level(told.Aged(age))).Should().OnlyContain(level => level >= atLeast);

    [Fact]
    public void A11_history_alone_calls_nothing()
    {
        foreach (var history in (YesNoSignal[])[Person.Pregnant, History.Cancer, History.CancerOnce, History.ImmuneWeak, History.BloodThinner, History.LongTermSteroid, History.Osteoporosis])
        {
            var told = DenyingAll(Nothing.Yes(history).No(Pain.InBack, Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack)).Aged(35);
            Assess(told).FiredRules.Should().NotContain(fired => fired.Level > Urgency.RoutineProfessional, history.Id);
        }
    }

    [Fact]
    public void A12_a_follow_up_asks_again_and_compares_with_the_first_score()
    {
        var next = Assess(NoWarningSign.With(Pain.Now, 6)).NextConsultation(Today.AddDays(7));
        next.Answers[CaudaEquina.SaddleNumb.Id].Kind.Should().Be(AnswerKind.NotAsked);
        CaseReadings.Of(Book, next.With(Pain.Now, 4), Today.AddDays(7))[Course.Improving].Should().Be(Reading.Yes);
    }

    [Fact]
    public void A13_every_assessment_says_when_to_call() => All(one => one.SafetyNet.Contains("call 999") && one.SafetyNet.Contains("between the legs"));

    [Fact]
    public void A14_rules_answers_mode_and_version_are_on_record() => All(one =>
        one.FiredRules.All(fired => fired.AuditId.Length > 0 && Book.FindRule(fired.RuleId) is not null)
        && one.Book.Fingerprint.Length > 0
        && AssessmentJson.Write(one).Contains("\"nhsMode\": \"unsigned\""));

    [Fact]
    public void A15_the_first_emergency_is_shown_at_once()
    {
        var interview = Interview.Start(BackPainAssessor.Default);
        interview.Tick(interview.Next!, Emergency.ChestPainNow).IsEmergency.Should().BeTrue();
    }

    [Fact]
    public void A16_self_care_alone_needs_every_core_answer()
    {
        Level(TrainingSoreness).Should().Be(TriageLevel.SelfCare);
        var open = Assess(TrainingSoreness.NotAsked(CaudaEquina.SaddleNumb));
        open.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        open.IsProvisional.Should().BeTrue();
        open.OpenQuestions[0].Missing.Should().Contain(CaudaEquina.SaddleNumb);
    }

    [Fact]
    public void A17_if_nobody_can_see_you_today_go_to_the_emergency_department() =>
        Assess(NoWarningSign.Yes(Infection.Fever)).Advice[0].Text.Should().Contain("within 6 hours").And.Contain("A&E");

    [Fact]
    public void A18_each_soon_has_a_route_and_a_day() => All(one =>
        one.Recommended != TriageLevel.SoonWithinDays
        || (one.Disposition.Route != Route.None
            && one.Disposition.By is { } day
            && day.DayNumber - one.On.DayNumber <= (one.Disposition.Limit == TimeLimit.Within2WorkingDays ? 4 : 9)));

    [Fact]
    public void A19_from_soon_up_nobody_runs() => All(one =>
        one.Recommended < TriageLevel.SoonWithinDays || !Given(one).Intersect(["AD16", "AD17", "AD18", "AD26", "AD27"]).Any());

    [Fact]
    public void A20_what_was_told_is_named_once()
    {
        All(one => one.RedFlags.SelectMany(line => line.Told).GroupBy(told => told).All(told => told.Count() == 1));
        Assessments.Should().Contain(one => one.RedFlags.Count(line => line.Told.Count > 0) > 1);
        Assess(UpperBackOnly.Yes(Night.Wakes)).RedFlags.SelectMany(line => line.Told).Should().ContainSingle(told => told.Contains("wakes"));
    }

    [Fact]
    public void A21_answers_expire_and_a_level_that_fired_does_not()
    {
        var next = Assess(NoWarningSign.Yes(Nerve.FootDrop)).NextConsultation(Today.AddDays(1));
        next.Answers.Select(pair => Book.FindSignal(pair.Key)!).Where(signal => !signal.Lasts).Should().BeEmpty();
        Level(next).Should().Be(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void A22_from_somebody_else_one_doubtful_cauda_equina_sign_means_today() =>
        Level(NoWarningSign.Yes(Person.AnswersUnsure).Unsure(CaudaEquina.SaddleNumb)).Should().Be(TriageLevel.UrgentSameDay);

    [Fact]
    public void A23_under_16_a_grown_up_is_involved_one_whom_the_child_trusts() =>
        Assess(NoWarningSign.Aged(12)).SafetyNet.Should().Contain("a grown-up you trust");

    [Fact]
    public void A24_there_is_a_hazard_log_and_a_named_safety_officer()
    {
        File.ReadAllText(Repository.File("docs", "hazards.md")).Should().Contain("DCB0129");
        File.ReadAllText(Repository.File("docs", "rulebook.md")).Should().Contain("clinical safety officer");
    }

    [Fact]
    public void A25_severity_alone_gives_two_days_at_most_unless_one_cannot_care_for_oneself()
    {
        foreach (var sign in (YesNoSignal[])[Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove, Severity.Unbearable])
        {
            Limit(NoWarningSign.Yes(sign)).Should().Be(TimeLimit.Within2WorkingDays, sign.Id);
        }

        Level(NoWarningSign.With(Pain.Now, 7)).Should().Be(TriageLevel.SelfCareWithReview);
        Level(NoWarningSign.Yes(Severity.CannotCare)).Should().Be(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void A26_feeling_better_clears_no_bone_nerve_or_heart()
    {
        foreach (var sign in (YesNoSignal[])[Bone.FocalSpot, Infection.WeightLoss, Heart.EffortLinked, CaudaEquina.SaddleNumb, Emergency.ChestPainLately])
        {
            var first = Assess(NoWarningSign.Yes(sign));
            var well = DenyingAll(first.NextConsultation(Today.AddDays(60))).Aged(35);
            (Level(well) >= first.Recommended).Should().BeTrue(sign.Id);
            Given(Assess(well)).Should().NotContain(["AD15", "AD51"], "no walking plan and no warmth before it is cleared");
            Given(Assess(well)).Should().Contain(row => row == "AD13" || row == "AD02" || row == "AD03", "running waits");
        }
    }

    [Fact]
    public void A27_only_what_is_true_fires_and_a_missing_reassurance_softens_nothing()
    {
        Level(NoWarningSign.Yes(CaudaEquina.UrineLeaks).NotAsked(CaudaEquina.LeaksOnEffortOnly)).Should().Be(TriageLevel.EmergencyNow);
        Level(NoWarningSign.Yes(CaudaEquina.UrineLeaks).Unsure(CaudaEquina.LeaksOnEffortOnly)).Should().Be(TriageLevel.EmergencyNow);
        Assess(NoWarningSign.NotAsked(Person.Age)).FiredRules.Should().NotContain(fired => fired.AuditId.StartsWith("PED") || fired.AuditId.StartsWith("GCA"));
    }

    [Fact]
    public void A28_a_new_nerve_sign_closes_running_whatever_the_pain_score()
    {
        var well = NoWarningSign.With(Pain.Now, 1).With(Pain.Worst, 1).No(Pain.WalkingHurts).Yes(Pain.DuringRun).With(Running.ScoreInRun, 1);
        Given(Assess(well)).Should().Contain("AD27", "without a sign the score says run easily");
        foreach (var sign in (YesNoSignal[])[Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegPain])
        {
            var assessment = Assess(well.Yes(sign));
            Given(assessment).Should().NotContain(["AD16", "AD17", "AD18", "AD26", "AD27"], sign.Id);
            assessment.FiredRules.Should().Contain(fired => fired.AuditId.StartsWith("MOT"));
        }
    }

    [Fact]
    public void A29_stems_hold_no_negative()
    {
        Assess(DenyingAll(Nothing).Aged(35)).FiredRules.Should().NotContain(fired => fired.Level > Urgency.SelfCareWithReview, "with every sign denied nothing is left to fire");
    }

    private static void All(Func<Assessment, bool> law) => Assessments.Select((one, place) => (one, place)).Where(pair => !law(pair.one)).Select(pair => pair.place).Should().BeEmpty();

    private static IEnumerable<string> Given(Assessment one) => one.Advice.Where(line => line.Status != AdviceStatus.Withheld).Select(line => line.Advice.Row);

    private static TimeLimit Limit(RunnerCase told) => Assess(told).Disposition.Limit;

    private static TriageLevel Level(RunnerCase told) => Assess(told).Recommended;

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);

    [GeneratedRegex(@"^A(\d+)_")]
    private static partial Regex Number();

    [GeneratedRegex("nothing (serious|dangerous|to worry)|(you are|it is) safe", RegexOptions.IgnoreCase)]
    private static partial Regex NothingSerious();
}
