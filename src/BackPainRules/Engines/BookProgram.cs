using BackPainRules.Engines.Circuits;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>
/// The conditions of a book that an engine has to answer, each at its own place: what engines see of a book.
/// Findings come first, each after those that it hangs on.
/// </summary>
internal sealed class BookProgram
{
    private readonly List<Clause> clauses = [];
    private readonly Dictionary<string, int> findingPlaces = new(StringComparer.Ordinal);
    private readonly int[] askedAt;

    private BookProgram(RuleBook book)
    {
        (Book, askedAt) = (book, new int[book.Signals.Count]);
        Array.Fill(askedAt, int.MaxValue);
    }

    public RuleBook Book { get; }

    /// <summary>The conditions, in the order in which they are answered.</summary>
    public IReadOnlyList<Clause> Clauses => clauses;

    /// <summary>What answers them.</summary>
    public IRuleEngine Engine { get; private set; } = null!;

    /// <summary>The conditions as compiled here, whatever engine answers them.</summary>
    public CompiledBook Compiled { get; private set; } = null!;

    /// <summary>Whether they are answered as compiled here.</summary>
    public bool IsCompiled => Engine == Compiled;

    public required RuleClauses[] Rules { get; init; }

    public required AdviceClauses[] Advice { get; init; }

    public required int[] Contradictions { get; init; }

    /// <summary>By signal place: the condition without which a yes/no signal reads 'no'; null: always asked.</summary>
    public required Condition?[] AskedIf { get; init; }

    public static BookProgram Of(RuleBook book, Func<RuleBook, ValueList<Clause>, IRuleEngine>? engine = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var program = new BookProgram(book)
        {
            Rules = new RuleClauses[book.Rules.Count],
            Advice = new AdviceClauses[book.Advice.Count],
            Contradictions = new int[book.Contradictions.Count],
            AskedIf = new Condition?[book.Signals.Count],
        };
        foreach (var question in book.Questions.AsSpan())
        {
            for (var i = 0; i < question.Answers.Count; i++)
            {
                var place = book.PlaceOf(question.Answers[i]);
                program.AskedIf[place] = question.AskedIf;
                program.askedAt[place] = Math.Min(program.askedAt[place], question.Place > 0 ? (1000 * question.Place) + i : int.MaxValue);
            }
        }

        foreach (var finding in book.Findings.AsSpan())
        {
            program.findingPlaces.Add(finding.Id, program.Add($"finding {finding.Id}", RuleLevels.ConcludedBy(book.Rules, finding.Id), finding));
        }

        for (var i = 0; i < program.Rules.Length; i++)
        {
            program.Rules[i] = program.RuleClausesOf(book.Rules[i]);
        }

        for (var i = 0; i < program.Advice.Length; i++)
        {
            program.Advice[i] = program.AdviceClausesOf(book.Advice[i]);
        }

        for (var i = 0; i < program.Contradictions.Length; i++)
        {
            program.Contradictions[i] = program.Add($"contradiction {book.Contradictions[i].Id}", book.Contradictions[i].When);
        }

        program.Compiled = new(program);
        program.Engine = engine?.Invoke(book, new(program.clauses.ToArray())) ?? program.Compiled;
        return program;
    }

    /// <summary>The place of the condition that stands for a finding; -1: no rule concludes it.</summary>
    public int PlaceOf(Finding finding) => findingPlaces.TryGetValue(finding.Id, out var place) ? place : -1;

    /// <summary>When in a consultation a signal is asked for: lower is earlier; what goes deeper comes last.</summary>
    public int AskedAt(ISignal signal) => askedAt[Book.PlaceOf(signal)];

    private RuleClauses RuleClausesOf(Rule rule)
    {
        var (owner, calls) = ($"rule {rule.Id}", RuleLevels.Calls(rule));
        var levels = new LevelClause[calls.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = new(calls[i].Urgency, Add(owner, EnumNames.CamelCase(calls[i].Urgency.ToString()), calls[i].When));
        }

        var letters = new int[rule.Cases.Count];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Add(owner, $"case {i + 1}", RuleLevels.Holds(rule, rule.Cases[i]));
        }

        var beside = rule.Doubt is { } doubt ? Add(owner, "beside", doubt.Beside) : -1;
        return new(rule, Add(owner, RuleLevels.Concludes(rule, null)), levels, letters, beside);
    }

    private AdviceClauses AdviceClausesOf(Advice advice)
    {
        var (owner, offers) = ($"advice {advice.Id}", new List<Condition>());
        foreach (var rule in Book.Rules.AsSpan())
        {
            foreach (var offered in rule.Advice.AsSpan())
            {
                if (offered.Id == advice.Id)
                {
                    offers.Add(RuleLevels.Concludes(rule, null));
                }
            }
        }

        var notWhen = new int[advice.NotWhen.Count];
        for (var i = 0; i < notWhen.Length; i++)
        {
            notWhen[i] = Add(owner, $"not {advice.NotWhen[i].Id}", advice.NotWhen[i].When);
        }

        return new(advice, Add(owner, new AnyOf(new(offers.ToArray()))), notWhen);
    }

    private int Add(string id, Condition condition, Finding? concludes = null) => Add(new Clause(id, condition, concludes));

    private int Add(string owner, string part, Condition condition) => Add(new Clause($"{owner} {part}", condition) { Owner = owner });

    private int Add(Clause clause)
    {
        clauses.Add(clause);
        return clauses.Count - 1;
    }
}
