using BackPainRules.Engines;
using BackPainRules.Facts;
using NRules;

namespace BackPainRules;

/// <summary>One session of NRules about one case, whose facts may change.</summary>
/// <param name="engine">The book on NRules.</param>
internal sealed class CaseSession(NRulesEngine engine)
{
    // A chain of contributions that is longer hangs on itself.
    private const int MostRounds = 1000;

    private readonly ISession session = engine.Sessions.CreateSession();
    private HashSet<object> told = new(ReferenceEqualityComparer.Instance);
    private CaseLeaves? current;

    /// <summary>The session as NRules knows it.</summary>
    public ISession Session => session;

    /// <summary>What the case, changed or new, says to the clauses of the book.</summary>
    public EngineAnswer Answer(CaseLeaves leaves, IEnumerable<object> facts)
    {
        // Facts are handed on in sets: many at once are cheaper than one by one.
        session.AutoPropagateLinkedFacts = false;
        Tell(leaves, facts);
        Settle();
        session.AutoPropagateLinkedFacts = true;
        return new(engine.InOrder(session.Query<IVerdict>()), Contributions());
    }

    private void Tell(CaseLeaves leaves, IEnumerable<object> facts)
    {
        var now = new HashSet<object>(facts, ReferenceEqualityComparer.Instance);
        AddEach(now, leaves.Runner?.Sessions, run => run with { });
        AddEach(now, leaves.Runner?.Shoes, shoe => shoe with { });
        session.RetractAll(told.Except(now, ReferenceEqualityComparer.Instance));

        Replace(current?.Runner, leaves.Runner);

        // What a rule contributes because of a finding must not keep that finding alive, so the old case goes before the new one comes.
        if (current is not null && engine.ReadsTruths && session.Query<Contribution>().Any())
        {
            session.Retract(current);
            current = null;
        }

        Replace(current, leaves);
        session.InsertAll(now.Except(told, ReferenceEqualityComparer.Instance));
        (told, current) = (now, leaves);
    }

    private void Replace(object? old, object? now)
    {
        if (now is null)
        {
            session.RetractAll(old is null ? [] : [old]);
        }
        else if (old is null)
        {
            session.Insert(now);
        }
        else if (!ReferenceEquals(old, now))
        {
            session.Update(now);
        }
    }

    // The book first, to its end; then what the app's rules make of it; and again, until nothing moves.
    private void Settle()
    {
        var last = "";
        for (var round = 0; round < MostRounds; round++)
        {
            do
            {
                while (!session.Agenda.IsEmpty && engine.IsOfBook(session.Agenda.Peek().Rule))
                {
                    session.Fire(1);
                }
            }
            while (session.PropagateLinked().Any());

            if (session.Agenda.IsEmpty)
            {
                return;
            }

            last = session.Agenda.Peek().Rule.Name;
            session.Fire();
        }

        throw new InvalidOperationException($"Rule '{last}' never settles: what it contributes takes away what it hangs on.");
    }

    private ValueList<Contribution> Contributions()
    {
        Contribution[] contributions =
        [
            .. session.Query<Contribution>()
                .Distinct()
                .OrderBy(one => one.Finding.Id, StringComparer.Ordinal)
                .ThenBy(one => one.By, StringComparer.Ordinal),
        ];
        return Array.Find(contributions, one => !engine.Book.TakesFromOutside(one.Finding)) is { } refused
            ? throw new RefusedContributionException(engine.Book, refused)
            : [.. contributions];
    }

    // The same object twice is two runs, or two pairs.
    private static void AddEach<T>(HashSet<object> facts, ValueList<T>? items, Func<T, T> copy)
        where T : class
    {
        foreach (var item in items ?? [])
        {
            if (!facts.Add(item))
            {
                facts.Add(copy(item));
            }
        }
    }
}
