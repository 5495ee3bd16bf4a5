using BackPainRules.Facts;

namespace BackPainRules.Proving;

/// <summary>What was found of one law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Goals">How many goals the solver decided for it.</param>
/// <param name="Counterexamples">What breaks it; empty: nothing.</param>
/// <param name="Undecided">The goals on which the solver gave up, in words; empty: none.</param>
/// <param name="Notes">What is worth knowing and breaks no law; empty: nothing.</param>
public sealed record LawVerdict(
    Law Law, LawOutcome Outcome, int Goals, ValueList<Counterexample> Counterexamples, ValueList<string> Undecided, ValueList<string> Notes);
