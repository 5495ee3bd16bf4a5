using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace BackPainRules;

/// <summary>A book on NRules: every rule, finding, advice and contradiction of it is a rule definition of NRules, and NRules chains them.</summary>
public sealed class NRulesEngine : IRuleEngine
{
    private readonly HashSet<IRuleDefinition> ofBook;
    private readonly Dictionary<string, int[]> places;
    private readonly Lazy<ISessionFactory> sessions;
    private readonly int clauses;

    /// <summary>A book on NRules. Its rules are compiled when they are first needed.</summary>
    /// <param name="book">The book.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="options">The rules of the app that run beside it; null: none.</param>
    /// <exception cref="InvalidOperationException">Two rules have the same name.</exception>
    public NRulesEngine(RuleBook book, ValueList<Clause> clauses, NRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(clauses);
        var owned = OwnedClauses.Of(book, clauses);
        var definitions = new BookRules(owned).Define();
        (Book, this.clauses) = (book, clauses.Count);
        ofBook = new(definitions, ReferenceEqualityComparer.Instance);
        places = owned.ToDictionary(one => one.Owner, one => one.Places, StringComparer.Ordinal);

        var repository = new RuleRepository();
        var ours = new RuleSet("BackPainRules");
        ours.Add(definitions);
        repository.Add(ours);
        options?.LoadInto(repository);
        Rules = repository;
        ReadsTruths = AppRules.ReadTruths(repository, ofBook);
        sessions = new(() => Compile(options));
    }

    /// <summary>The rule definitions as NRules and its tools know them: a set named BackPainRules, and what the app added.</summary>
    public IRuleRepository Rules { get; }

    /// <summary>The compiled rules, for tools of NRules such as its graph.</summary>
    public ISessionFactory Sessions => sessions.Value;

    internal RuleBook Book { get; }

    /// <summary>Whether a rule of the app looks at what the book has found.</summary>
    internal bool ReadsTruths { get; }

    /// <summary>Makes this engine for an assessor, as <c>new BackPainAssessor(book, engine: NRulesEngine.With(...))</c>.</summary>
    /// <param name="configure">Adds rules of the app; null: none.</param>
    public static Func<RuleBook, ValueList<Clause>, IRuleEngine> With(Action<NRulesOptions>? configure = null)
    {
        var options = new NRulesOptions();
        configure?.Invoke(options);
        return (book, clauses) => new NRulesEngine(book, clauses, options);
    }

    /// <inheritdoc/>
    /// <exception cref="RefusedContributionException">A rule of the app contributes what the book does not take.</exception>
    public EngineAnswer Answer(CaseLeaves leaves) => new CaseSession(this).Answer(leaves, []);

    internal bool IsOfBook(IRuleDefinition rule) => ofBook.Contains(rule);

    /// <summary>The truths of the verdicts, each in the place of its clause.</summary>
    internal ValueList<Truth> InOrder(IEnumerable<IVerdict> verdicts)
    {
        var (truths, missing) = (new Truth[clauses], places.Count);
        foreach (var verdict in verdicts)
        {
            var at = places[verdict.Owner];
            for (var i = 0; i < at.Length; i++)
            {
                truths[at[i]] = verdict.At(i);
            }

            missing--;
        }

        return missing == 0 ? [.. truths] : throw new InvalidOperationException("A rule of the app has taken facts away that the rules of the book need.");
    }

    private ISessionFactory Compile(NRulesOptions? options)
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new SparingCompiler() };

        // Runs and shoes may be equal and are still two; of one case there is one at a time.
        compiler.FactIdentityComparerRegistry.RegisterComparer<RunningSession>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<Shoe>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<Contribution>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<FindingTruth>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<DefinitionTruth>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<RuleVerdict>(ReferenceEqualityComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer(OnlyOne<RunnerCase>.AtATime);
        compiler.FactIdentityComparerRegistry.RegisterComparer(OnlyOne<CaseLeaves>.AtATime);
        var factory = compiler.Compile(Rules.GetRuleSets());
        factory.DependencyResolver = options?.DependencyResolver ?? factory.DependencyResolver;
        return factory;
    }
}
