using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using NRules;

namespace BackPainRules;

/// <summary>
/// Follows one runner: sessions of NRules that live on, to which only what has changed is told. Rules of the app fire again only where something
/// changed for them. For one thread at a time.
/// </summary>
public sealed class LiveAssessor
{
    private readonly BackPainAssessor assessor;
    private readonly LiveEngine engine;

    /// <summary>Follows one runner with the book and the rules of an assessor.</summary>
    /// <param name="assessor">An assessor on NRules.</param>
    /// <exception cref="ArgumentException">The assessor is on another engine.</exception>
    public LiveAssessor(BackPainAssessor assessor)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        engine = new(assessor.Engine as NRulesEngine ?? throw new ArgumentException("The assessor is not on NRules; give it NRulesEngine.With().", nameof(assessor)));
        this.assessor = assessor.With((_, _) => engine);
    }

    /// <summary>
    /// The session about what is known, for those who look on: its events, its agenda, the facts in it. Facts are told with a case. After an exception of
    /// a rule it is a new one.
    /// </summary>
    public ISession Session => engine.Known.Session;

    /// <summary>Assesses the case as it is now.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="facts">Further facts for the rules of the app, as they are now; none of them equal.</param>
    /// <exception cref="InvalidCaseException">The case says something impossible.</exception>
    public Assessment Assess(RunnerCase runner, params IReadOnlyList<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        engine.Facts = facts;
        return assessor.Assess(runner);
    }

    /// <summary>Answers for one case after the other, each kind of reading in a session of its own.</summary>
    private sealed class LiveEngine(NRulesEngine book) : IRuleEngine
    {
        private CaseSession? known;
        private CaseSession? filled;

        public IReadOnlyList<object> Facts { get; set; } = [];

        public CaseSession Known => known ??= new(book);

        public EngineAnswer Answer(CaseLeaves leaves)
        {
            try
            {
                return (leaves.IsFilled ? filled ??= new(book) : Known).Answer(leaves, Facts);
            }
            catch
            {
                // A session that a rule has left half way tells nothing more; the next case begins anew.
                (known, filled) = (null, null);
                throw;
            }
        }
    }
}
