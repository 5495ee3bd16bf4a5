using System.Globalization;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Rules;
using BackPainRules.Screening;
using BackPainRules.Tools;

namespace BackPainRules.Assessing;

/// <summary>
/// An explained assessment of one case. Decision support for the app that embeds it, no diagnosis. The level is there at once;
/// everything else is made when it is read, and is the same each time.
/// </summary>
public sealed class Assessment
{
    /// <summary>How many factors a person can use at once; the rest is shown on demand.</summary>
    public const int MostFactorsShown = 5;

    private readonly RunnerCase runner;
    private readonly Recommendation recommendation;
    private readonly Speech speech;
    private readonly BatchScreener screener;
    private readonly Lazy<RankedQuestions> questions;

    internal Assessment(RunnerCase runner, Recommendation recommendation, DateOnly on, Speech speech, BatchScreener screener)
    {
        (this.runner, this.recommendation, On, this.speech, this.screener) = (runner, recommendation, on, speech, screener);
        Range = new(recommendation.Actual.Floor.Level(), recommendation.Actual.Ceiling.Level());
        Disposition = Conclude.Disposition(recommendation, on);
        questions = new(() => QuestionRanking.Of(recommendation, speech));
    }

    /// <summary>The rule book that was used.</summary>
    public RuleBook Book => recommendation.Actual.Program.Book;

    /// <summary>The day of the consultation.</summary>
    public DateOnly On { get; }

    /// <summary>The levels that are still possible.</summary>
    public TriageRange Range { get; }

    /// <summary>What to do about care: level, limit and route.</summary>
    public Disposition Disposition { get; }

    /// <summary>The level to act on; within the range.</summary>
    public TriageLevel Recommended => Disposition.Level;

    /// <summary>Whether a core safety question has no answer and the level could still move.</summary>
    public bool IsProvisional => recommendation.IsProvisional && !Range.IsSettled;

    /// <summary>What to do about care, and why, in one or two sentences.</summary>
    public string Why => Sentences.Why(recommendation, Disposition, speech);

    /// <summary>What to do until help is there; empty below same-day level, and where the action alone is right.</summary>
    public ValueList<string> FirstAid => new([.. Conclude.Aid(recommendation).Select(aid => speech.Say(BookText.Text(aid)))]);

    /// <summary>The warning signs, the most urgent first.</summary>
    public ValueList<FlagLine> RedFlags => Conclude.Flags(recommendation, speech);

    /// <summary>What may contribute, the best supported first; empty from same-day level up.</summary>
    public ValueList<FactorLine> Factors => Conclude.Factors(recommendation, speech);

    /// <summary>The pictures that the answers make together.</summary>
    public ValueList<Pattern> Patterns => Conclude.Patterns(recommendation);

    /// <summary>What is said of these pictures, such as that it looks like training soreness; empty from same-day level up.</summary>
    public ValueList<string> Pictures => recommendation.Urgency >= Urgency.UrgentSameDay
        ? []
        : [.. Patterns.Where(pattern => pattern.Says.Length > 0).Select(pattern => speech.Say(BookText.Says(pattern)))];

    /// <summary>The advice that rules offer, in catalogue order; from same-day level up only the action.</summary>
    public ValueList<AdviceLine> Advice => AdviceSelection.Of(recommendation, OpenQuestions, Disposition, ReviewOn ?? Disposition.Later(On, 7), speech);

    /// <summary>The questions on which something still hangs, the one that matters most first.</summary>
    public ValueList<OpenQuestion> OpenQuestions => questions.Value.Open;

    internal (RunnerCase Runner, Recommendation Recommendation) Basis => (runner, recommendation);

    /// <summary>Of the open questions what an interview asks now.</summary>
    internal ValueList<OpenQuestion> ToAsk => questions.Value.ToAsk;

    /// <summary>The questions on which something hangs and that the person could not answer.</summary>
    public ValueList<OpenQuestion> CannotBeAnswered => questions.Value.CannotBeAnswered;

    /// <summary>Whether no question that can still be answered moves the level. After 'don't know' it may be finished and not settled.</summary>
    public bool IsFinished => !ToAsk.Any(question => question.UpTo is not null);

    /// <summary>The rules that called a level, for audit.</summary>
    public ValueList<FiredRule> FiredRules => Conclude.Fired(recommendation);

    /// <summary>The findings that rules outside the book added, such as those of a host; empty with the engine of this package.</summary>
    public ValueList<Contribution> Contributions => recommendation.Assumed.Contributions;

    /// <summary>The signs on which to act at once, whatever the level.</summary>
    public string SafetyNet => string.Join(' ', [speech.Say(Sentences.SafetyNet), .. Conclude.Watch(recommendation, speech)]);

    /// <summary>The day on which to look again; null: none was set.</summary>
    public DateOnly? ReviewOn => Disposition.Limit == TimeLimit.ReviewDay ? Disposition.By : null;

    /// <summary>What this is not; and where the app let levels be lowered, that it did and why.</summary>
    public string Disclaimer => string.Join(' ', [speech.Say(Sentences.Disclaimer), .. Book.SafetyOverrides.Select(why => speech.Say(Sentences.Overridden, ("why", why)))]);

    /// <summary>What could not be read although it was there, such as an app's own signal whose reader failed; it counted as not known.</summary>
    public ValueList<string> NotReadable => new([.. recommendation.Actual.Readings.Faults.Select(fault => $"{fault.Path}: {fault.Message}")]);

    /// <summary>What to do in the next one to two weeks, in order.</summary>
    public Plan Plan => Planning.Of(this, speech);

    /// <summary>A short plain text to paste into a message: what was told, the level, what may contribute, the plan. It is health data.</summary>
    public string Summary => Assessing.Summary.Of(this, runner, recommendation.Actual.Readings, speech);

    /// <summary>The same assessment in other words.</summary>
    /// <param name="culture">The language; where the wording of the app has no text in it, the book's own English stays.</param>
    /// <param name="voice">Who is spoken to.</param>
    /// <param name="units">The units in which amounts are shown.</param>
    public Assessment In(CultureInfo culture, Voice voice = Voice.Runner, UnitSystem units = UnitSystem.Metric)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new(runner, recommendation, On, speech with { Culture = culture, Voice = voice, Units = units }, screener);
    }

    /// <summary>A signal in the words of this assessment.</summary>
    /// <param name="signal">The signal.</param>
    public string Say(ISignal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return speech.Say(BookText.Text(signal));
    }

    /// <summary>A finding in the words of this assessment.</summary>
    /// <param name="finding">The finding.</param>
    public string Say(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return speech.Say(BookText.Title(finding));
    }

    /// <summary>The referral count for inflammatory back pain, of 9 items (NICE NG65): from what is known, to what it could be.</summary>
    public CountRange InflammatoryCount => Count(InflammatoryRules.Items);

    /// <summary>The fracture count, of 4 items (Henschke et al. 2009): from what is known, to what it could be.</summary>
    public CountRange FractureCount => Count(FractureRules.CountItems);

    /// <summary>
    /// The smallest changes of yes-or-no answers that would move the level: each single one that raises it, and the single ones or else the pairs that lower
    /// it. What is derived from dates and numbers is left as it is.
    /// </summary>
    public ValueList<LevelChange> WhatWouldChange() => new Counterfactuals(recommendation, screener).Find();

    /// <summary>
    /// The case of the next consultation about this pain: history and the running log stay, symptoms are asked anew, for last week's 'no' is not today's.
    /// What this assessment called stays until a clinician has cleared it, and the pain score of today is what later ones are compared with.
    /// </summary>
    /// <param name="on">The day of the next consultation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before this consultation.</exception>
    public RunnerCase NextConsultation(DateOnly on) =>
        on >= On ? Assessing.NextConsultation.Of(Book, runner, On, FiredRules, on) : throw new ArgumentOutOfRangeException(nameof(on), "The next consultation is not before this one.");

    /// <summary>Why a rule or finding holds, does not hold, or is open.</summary>
    /// <param name="ruleOrFindingId">The id of the rule or finding.</param>
    /// <exception cref="ArgumentException">The book has no rule and no finding with this id.</exception>
    public Proof Explain(string ruleOrFindingId)
    {
        ArgumentNullException.ThrowIfNull(ruleOrFindingId);
        if (Book.FindRule(ruleOrFindingId) is { } rule)
        {
            return Explaining(recommendation.Actual).Of(rule);
        }

        if (Book.Findings.FirstOrDefault(finding => finding.Id == ruleOrFindingId) is { } found)
        {
            return Explaining(recommendation.Actual).Of(found);
        }

        var known = Book.Rules.Select(r => r.Id).Concat(Book.Findings.Select(f => f.Id));
        throw new ArgumentException($"The book has no rule and no finding '{ruleOrFindingId}'.{NearestName.Hint(ruleOrFindingId, known)}", nameof(ruleOrFindingId));
    }

    /// <summary>Why a rule called its level: its proof on the case as it was acted on, with what each open answer was taken for.</summary>
    /// <param name="fired">A rule of <see cref="FiredRules"/>.</param>
    public Proof Explain(FiredRule fired)
    {
        ArgumentNullException.ThrowIfNull(fired);
        var verdicts = fired.IsTold ? recommendation.Assumed : recommendation.Suspected;
        return Explaining(verdicts).Of(Book.FindRule(fired.RuleId)!) with { Supposed = verdicts.Readings.Supposed };
    }

    /// <summary>The level, never what was told: an assessment is health data and stays out of logs.</summary>
    public override string ToString() => $"Assessment by rule book {Book.Version}";

    private Explain Explaining(Verdicts verdicts) => new(verdicts, recommendation.Actual.Readings, speech);

    private CountRange Count(Condition[] items)
    {
        var truth = ReferenceEvaluator.Over(recommendation.Actual);
        var truths = Array.ConvertAll(items, item => item.Fold(truth));
        return new(truths.Count(item => item == Truth.Yes), truths.Count(item => item != Truth.No));
    }
}
