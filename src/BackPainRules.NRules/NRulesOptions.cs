using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace BackPainRules;

/// <summary>The NRules rules of an app that run beside a book.</summary>
public sealed class NRulesOptions
{
    private readonly List<Action<IRuleLoadSpec>> loads = [];

    /// <summary>Makes the rule classes of the app; null: by their parameterless constructors.</summary>
    public IRuleActivator? Activator { get; set; }

    /// <summary>Finds what the rules of the app resolve; null: nothing.</summary>
    public IDependencyResolver? DependencyResolver { get; set; }

    /// <summary>Adds a rule of the app.</summary>
    /// <typeparam name="TRule">The rule, a class.</typeparam>
    public NRulesOptions Add<TRule>()
        where TRule : Rule => Load(rules => rules.PrivateTypes().NestedTypes().From(typeof(TRule)));

    /// <summary>Adds rules of the app as NRules loads them, such as all those of an assembly.</summary>
    /// <param name="rules">Says which.</param>
    public NRulesOptions Load(Action<IRuleLoadSpec> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        loads.Add(rules);
        return this;
    }

    internal void LoadInto(RuleRepository repository)
    {
        repository.Activator = Activator ?? repository.Activator;
        loads.ForEach(repository.Load);
    }
}
