using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Proving.Tests.Laws.BrokenBook;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>The proof of the provers: books that are broken on purpose, and the law that names each. The assessor agrees with the solver on each case that it found.</summary>
public class BrokenBookTests
{
    internal static readonly Dictionary<string, (Func<RuleBook> Book, string Law, string What)> Broken = new(StringComparer.Ordinal)
    {
        ["a flag is dropped"] = (() => Without("cauda-equina.saddle"), "A6", "'cauda-equina.saddle', neither old nor scanned"),
        ["an 'and' for an 'or'"] = (() => With("severity.severe", rule => Rebuilt(rule, stem: Severity.CannotCare & Severity.Unbearable)), "A25", "cannot look after oneself"),
        ["a threshold is moved"] = (() => With("child.always-seen", rule => Rebuilt(rule, stem: Person.Age < 15)), "A10", "an age under 16"),
        ["a contraindication is forgotten"] = (() => WithAdvice("AD54", one => one with { NotWhen = [.. one.NotWhen.Where(not => not.Id != "X1.pregnancy")] }), "X", "X1: what forbids it is told, and 'ask-about-anti-inflammatory'"),
        ["running is advised beside a nerve sign"] = (() => WithAdvice("AD27", one => one with { NotWhen = [] }), "A19", "a new nerve sign, and 'repeat-easily'"),
        ["a set of exercises is given at 'soon'"] = (() => WithAdvice("AD41", one => one with { Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays) }), "A9", "the level is 'soon' or above, and 'leg-strength'"),
        ["advice beside an emergency"] = (() => WithAdvice("AD63", one => one with { Gate = LevelGate.Any }), "L4", "is given above SoonWithinDays"),
        ["a danger sign lowers the level"] = (() => With("severity.severe", rule => Rebuilt(rule, cases: [new("0", SelfCareWithReview, Nerve.Tingling, 7, null), .. rule.Cases])), "L2", "a worse answer takes"),
        ["a reassuring pattern carries a level"] = (() => And(Valid("broken.well").When(CaudaEquina.ScannedAndClear).Calls(UrgentSameDay)), "L2", "a worse answer takes the floor below UrgentSameDay"),
        ["what a reader makes of a worse answer lowers the level"] = (() => And(Valid("broken.no-back").When(!Pain.InBack & Nerve.LegPain).Calls(EmergencyNow)), "L2", "a worse answer takes the floor below EmergencyNow"),
        ["two doubts call less than one"] = (() => With("cauda-equina.saddle", rule => rule.InDoubt(new("cauda-equina", UrgentSameDay, SoonWithin2Days, Person.AnswersUnsure))), "L2", "a worse answer takes the level to act on"),
        ["a doubt is forgotten"] = (() => With("cauda-equina.bowel", rule => rule.InDoubt(new("alone", SelfCare, SelfCare, Person.AnswersUnsure))), "A22", "'cauda-equina.bowel' could not be told"),
        ["unknown is taken for no"] = (() => WithQuestions(question => question with { IsCore = false }), "A16", "plain self-care without an answer"),
        ["feeling better clears a warning"] = (() => With("follow-up.not-cleared", rule => Rebuilt(rule, cases: [new("0", null, Pain.Gone, 7, null), .. rule.Cases])), "A26", "not cleared"),
        ["one weak sign is urgent"] = (() => And(Valid("broken.night").When(Night.Wakes).Calls(UrgentSameDay)), "A4", "pain at night or at rest"),
        ["three weak signs are not"] = (() => With("weak-signs.families", rule => Rebuilt(rule, cases: rule.Cases.Where(one => one.Letter != ".3b"))), "A5", "three families"),
        ["history alone calls"] = (() => And(Valid("broken.cancer").When(History.Cancer).Calls(SoonWithin5Days)), "A11", "'history.cancer', no pain"),
        ["a pain score softens a nerve sign"] = (() => With("nerve.foot-drop", rule => Rebuilt(rule, cases: [new("0", null, Pain.Now <= 2, 7, null), .. rule.Cases])), "A7", "less pain keeps nerve.foot-drop"),
        ["a case that never holds"] = (() => And(Valid("broken.never").When(Person.Age < 10).Case("a", RoutineProfessional, Person.Age > 40).Otherwise("b", RoutineProfessional)), "R1", "no case was found for: broken.never, case 'a'"),
        ["a case behind one that is wider"] = (() => And(Valid("broken.behind").When(Nerve.Tingling).Case("a", RoutineProfessional, Person.Age > 40).Case("b", SoonWithin5Days, Person.Age > 50)), "R1", "no case was found for: broken.behind, case 'b', as the first that holds"),
        ["a rule that another one covers"] = (() => And(Valid("broken.covered").When(Severity.CannotCare).Calls(SoonWithin2Days).Concludes(Patterns.RunningWaits)), "R2", "broken.covered where severity.severe does not do as much"),
    };

    public static TheoryData<string> Faults => [.. Broken.Keys];

    [SolverTheory]
    [MemberData(nameof(Faults))]
    public void A_broken_book_is_caught_by_a_named_law(string fault)
    {
        var (book, law, what) = Broken[fault];
        var verdict = new Prover(book()).Prove(Solver.Find()!, Prover.Laws.Where(one => one.Id == law)).Single();
        verdict.Outcome.Should().Be(LawOutcome.Fails);
        verdict.Counterexamples.Should().Contain(one => one.What.Contains(what), "{0}", string.Join("; ", verdict.Counterexamples.Select(one => one.What)));
        verdict.Counterexamples.Should().OnlyContain(one => one.Doubt == null);
        verdict.Counterexamples.Should().OnlyContain(one => law[0] == 'R' ? one.Cases.Count == 0 : one.Cases.Count > 0);
    }

    [SolverFact]
    public void The_rule_to_blame_is_named_and_the_case_is_short()
    {
        var verdict = new Prover(And(Valid("broken.night").When(Night.Wakes).Calls(UrgentSameDay))).Prove(Solver.Find()!, Prover.Laws.Where(one => one.Id == "A4")).Single();
        var found = verdict.Counterexamples.Should().ContainSingle().Subject;
        found.Blame.Should().Equal("broken.night");
        found.Cases.Should().ContainSingle().Which.Case.Answers.Count(pair => pair.Value.Kind != AnswerKind.No).Should().BeLessThan(5);
        found.Cases[0].Recommended.Should().Be(TriageLevel.UrgentSameDay);
    }
}
