using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>
/// All that a book says of one case, as terms over what was told: written from the rules, and from nothing that the engines of the library make of them.
/// </summary>
internal sealed class BookCopy
{
    private readonly Dictionary<string, SignalTerms> signals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition?> askedIf = new(StringComparer.Ordinal);
    private readonly Dictionary<Plane, ConditionTerms> conditions = [];
    private readonly Dictionary<(string, Urgency, Plane), TruthTerm> calls = [];

    private readonly Func<Setting, string> settings;

    /// <summary>Declares one case.</summary>
    /// <param name="script">Where its terms are written.</param>
    /// <param name="book">The book.</param>
    /// <param name="name">The name of the case.</param>
    /// <param name="settings">The terms of the switches of the book.</param>
    /// <param name="relations">What always holds between answers; null: the case need not be possible.</param>
    public BookCopy(Script script, RuleBook book, string name, Func<Setting, string> settings, IEnumerable<Relation>? relations)
    {
        (Script, Book, Name, IsSupposed, this.settings) = (script, book, name, relations is null, settings);
        foreach (var question in book.Questions)
        {
            foreach (var signal in question.Answers)
            {
                askedIf[signal.Id] = question.AskedIf;
            }
        }

        foreach (var signal in book.Signals)
        {
            signals.Add(signal.Id, SignalTerms.Declare(script, name, signal));
        }

        foreach (var plane in Enum.GetValues<Plane>())
        {
            conditions.Add(plane, new(this, plane));
        }

        if (!IsSupposed)
        {
            script.Assume(IsPossible());
        }

        foreach (var relation in relations ?? [])
        {
            script.Assume(Smt.Implies(Of(relation.When).Sure, Of(relation.Then).Sure));
        }
    }

    public Script Script { get; }

    public RuleBook Book { get; }

    public string Name { get; }

    /// <summary>Whether it is a case that nobody need be able to tell.</summary>
    public bool IsSupposed { get; }

    public IEnumerable<SignalTerms> Signals => Book.Signals.Select(signal => signals[signal.Id]);

    public SignalTerms this[ISignal signal] => signals[signal.Id];

    public Condition? AskedIf(ISignal signal) => askedIf[signal.Id];

    public TruthTerm Of(Setting setting) => TruthTerm.Known(settings(setting));

    public TruthTerm Of(Condition condition, Plane plane = Plane.Known) => conditions[plane].Of(condition);

    /// <summary>That a case of a rule holds by itself, whichever cases stand before it.</summary>
    public TruthTerm Holds(Rule rule, RuleCase one) => TruthTerm.All([Of(rule.Stem), Of(one.When)]);

    /// <summary>That a rule concludes what it concludes from a level on; null: from any.</summary>
    public TruthTerm Concludes(Rule rule, Plane plane = Plane.Known, Urgency? from = null) => rule.Cases.Count == 0 ? Of(rule.Stem, plane) : Calls(rule, from ?? Urgency.SelfCare, plane);

    /// <summary>That a rule calls a level at least so urgent.</summary>
    public TruthTerm Calls(Rule rule, Urgency atLeast, Plane plane = Plane.Known)
    {
        if (rule.Cases.Select(one => one.Calls).Where(level => level >= atLeast).Min() is not { } lowest)
        {
            return TruthTerm.Of(false);
        }

        if (!calls.TryGetValue((rule.Id, lowest, plane), out var truth))
        {
            truth = Script.Define($"{Name} {plane} rule {rule.Id} calls {lowest}", conditions[plane].Calls(rule, lowest));
            calls.Add((rule.Id, lowest, plane), truth);
        }

        return truth;
    }

    // Answers that contradict each other are refused, and so is a 'yes' to what by another answer does not apply.
    private string IsPossible() => Smt.And(
        [
            .. Book.Contradictions.Select(one => Smt.Not(Of(one.When).Sure)),
            .. Book.Signals.OfType<YesNoSignal>().Where(sign => AskedIf(sign) is not null).Select(sign => Smt.Implies(((SignTerms)this[sign]).Yes, Of(AskedIf(sign)!).Possible)),
        ]);
}
