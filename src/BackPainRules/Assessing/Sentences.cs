using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The fixed sentences of an assessment.</summary>
internal static class Sentences
{
    public static readonly BookText Disclaimer = new(
        "sentence.disclaimer",
        "This is decision support, not a diagnosis, and does not replace an examination. It does not ask about every disease that can hurt in the " +
        "back. If you are worried, speak to a health professional.");

    public static readonly BookText Overridden = new(
        "sentence.overridden", "The app that asks you has changed the rules in a way that may call for care later than they would. Its reason: {why}");

    public static readonly BookText SafetyNet = new(
        "sentence.safety-net",
        "Whatever you told us now, call {emergency} or go to {department} at once if one of these starts: numbness or tingling between the legs or " +
        "around the back passage; trouble passing urine, or loss of control of bladder or bowel; pain, tingling, numbness or weakness in both legs; " +
        "a leg that gets weak; chest pain; sudden severe or tearing pain; sudden breathlessness; a faint or collapse; or back pain after a serious accident. " +
        "Speak to a clinician on the same day with a new fever or shaking chills. See a {doctor} within days if one of these is new: losing weight without " +
        "trying, waking from the pain at night, or getting worse although you rest.");

    public static readonly BookText Contributed = new("sentence.contributed", "A rule of the app that asks you says so: {by}.");

    public static readonly BookText OneChange = new(
        "sentence.one-change", "One change at a time: this one waits until the change above has had 14 days.");

    public static readonly BookText NotAtThisLevel = new("sentence.not-at-this-level", "Not before you have been seen.");

    private static readonly BookText Now = new("sentence.now", "Call {emergency} or go to {department} now, and do not drive yourself");
    private static readonly BookText NowByAmbulance = new("sentence.now-by-ambulance", "Call {emergency} now, and wait for them where you are");
    private static readonly BookText Today = new("sentence.today", "Speak to a clinician today ({same-day}), and do not run");
    private static readonly BookText TwoDays = new("sentence.two-days", "See {whom} within 2 working days, by {day}, and do not run until then");
    private static readonly BookText FiveDays = new("sentence.five-days", "See {whom} within 5 working days, by {day}, and do not run until then");
    private static readonly BookText Routine = new("sentence.routine", "Book a routine appointment with {whom} within 28 days, by {day}");
    private static readonly BookText Review = new("sentence.review", "You can look after this at home; look again on {day}");
    private static readonly BookText SelfCare = new("sentence.self-care", "You can look after this at home");

    private static readonly BookText PhysioOrDoctor = new("sentence.physio-or-doctor", "a physiotherapist or {doctor}");
    private static readonly BookText Midwife = new("sentence.midwife", "your midwife or maternity unit");
    private static readonly BookText PelvicHealth = new("sentence.pelvic-health", "a pelvic health physiotherapist");
    private static readonly BookText Pharmacist = new("sentence.pharmacist", "a pharmacist");
    private static readonly BookText Doctor = new("sentence.doctor", "a {doctor}");

    private static readonly BookText FirstTheQuestions = new("sentence.first-the-questions", "{action}, but answer the safety questions first");
    private static readonly BookText NothingTold = new("sentence.nothing-told", "Answer the safety questions first: nothing was told yet that could be judged.");
    private static readonly BookText Because = new("sentence.because", "{action}. Why: {reason}.");
    private static readonly BookText BecauseInDoubt = new("sentence.because-in-doubt", "{action}. Why: you could not tell about this sign: {reason}.");
    private static readonly BookText NoWarningSign = new("sentence.no-warning-sign", "{action}. You told us of none of the warning signs that we asked about.");
    private static readonly BookText StillOpen = new("sentence.still-open", "{why} Some safety questions are still open.");
    private static readonly BookText OnlyTheAction = new("sentence.only-the-action", "{action}.");

    private const int MostNamed = 2;

    private static readonly BookText[] Headings =
    [
        new("sentence.plan.today", "Today"),
        new("sentence.plan.this-week", "In the next two weeks"),
        new("sentence.plan.before-running", "Before you run again"),
        new("sentence.plan.when-running", "When you run again"),
        new("sentence.plan.leave", "Leave for now"),
        new("sentence.plan.look-again", "When to look again"),
    ];

    /// <summary>Every sentence, for wordings in other languages.</summary>
    public static IEnumerable<BookText> All =>
    [
        Disclaimer, Overridden, Contributed, SafetyNet, OneChange, NotAtThisLevel, Now, NowByAmbulance, Today, TwoDays, FiveDays, Routine, Review, SelfCare, PhysioOrDoctor, Midwife, PelvicHealth,
        Pharmacist,
        Doctor, FirstTheQuestions, NothingTold, Because, BecauseInDoubt, NoWarningSign, StillOpen, OnlyTheAction, .. Headings, .. Summary.Texts, .. RunLines.Texts,
    ];

    /// <summary>The heading of a part of a plan.</summary>
    public static BookText Heading(PlanPart part) => Headings[(int)part];

    public static string Why(Recommendation recommendation, Disposition disposition, Speech speech)
    {
        var isFetched = disposition.Limit == TimeLimit.Now && Conclude.Aid(recommendation).Any(aid => aid.StaysPut);
        var action = isFetched ? speech.Say(NowByAmbulance) : Action(disposition, speech);
        var driver = Conclude.Driver(recommendation);
        var isOpen = recommendation.HasMoreToAsk && recommendation.Urgency < Urgency.SoonWithin5Days;
        if (isOpen && recommendation.Urgency <= Urgency.SelfCareWithReview)
        {
            action = speech.Say(FirstTheQuestions, ("action", action));
        }

        if (driver is null && recommendation.IsProvisional && !recommendation.Actual.Readings.IsAnyKnown)
        {
            return speech.Say(NothingTold);
        }

        if (driver is null || driver.Urgency < recommendation.Urgency || driver is { Urgency: <= Urgency.SelfCareWithReview, Rule.Rule.Conclusions.Count: 0 })
        {
            return speech.Say(isOpen || recommendation.Actual.Readings.IsAnySignThere ? OnlyTheAction : NoWarningSign, ("action", action));
        }

        var why = speech.Say(
            driver.IsTold ? Because : BecauseInDoubt, ("action", action), ("reason", Reason(recommendation, driver, speech)));
        return isOpen && recommendation.Urgency > Urgency.SelfCareWithReview ? speech.Say(StillOpen, ("why", why)) : why;
    }

    public static string Action(Disposition disposition, Speech speech)
    {
        var action = disposition.Limit switch
        {
            TimeLimit.Now => Now,
            TimeLimit.Today => Today,
            TimeLimit.Within2WorkingDays => TwoDays,
            TimeLimit.Within5WorkingDays => FiveDays,
            TimeLimit.Within28Days => Routine,
            TimeLimit.ReviewDay => Review,
            _ => SelfCare,
        };
        return speech.Say(action, ("whom", Whom(disposition, speech)), ("day", disposition.By is { } day ? speech.Day(day) : ""));
    }

    /// <summary>Whom to see.</summary>
    public static string Whom(Disposition disposition, Speech speech) => speech.Say(disposition.Route switch
    {
        Route.PhysioOrDoctor => PhysioOrDoctor,
        Route.Maternity => Midwife,
        Route.PelvicHealth => PelvicHealth,
        Route.Pharmacist => Pharmacist,
        _ => Doctor,
    });

    // A rule of one sign has it for its title; of several the ones that were told are named.
    private static string Reason(Recommendation recommendation, CalledLevel driver, Speech speech)
    {
        var mentions = driver.Rule.Rule.Stem.Fold(new Mentions());
        var told = mentions.Definitions.Count > 0 || mentions.Signals.Count(signal => signal is YesNoSignal { Danger: Danger.WhenYes }) != 1
            ? Conclude.Told(recommendation, driver).Take(MostNamed).ToArray()
            : [];
        return told.Length > 0
            ? string.Join("; ", told.Select(sign => Inside(speech.Say(BookText.Text(sign)), speech)))
            : Inside(speech.Say(BookText.Title(driver.Rule.Rule)), speech);
    }

    // A title stands alone; inside a sentence an English one begins small.
    private static string Inside(string title, Speech speech) =>
        speech.IsEnglish && title.Length > 0 ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
