using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BackPainRules;

/// <summary>Puts the registered assessors on NRules.</summary>
public static class NRulesServices
{
    /// <summary>
    /// Puts the assessor of <c>AddBackPainRules</c> on NRules, and adds <see cref="LiveAssessor"/>, a new one each time. Calling it again adds rules.
    /// Rules of the app come out of the container, and so does what they resolve.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds rules of the app; null: none.</param>
    public static IServiceCollection UseNRules(this IServiceCollection services, Action<NRulesOptions>? configure = null)
    {
        Use(services, Options.DefaultName, configure);
        services.AddBackPainRules();
        services.TryAddTransient(provider => new LiveAssessor(provider.GetRequiredService<BackPainAssessor>()));
        return services;
    }

    /// <summary>Does the same for the assessor that <c>AddKeyedBackPainRules</c> adds under a name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name.</param>
    /// <param name="configure">Adds rules of the app; null: none.</param>
    public static IServiceCollection UseKeyedNRules(this IServiceCollection services, string name, Action<NRulesOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Use(services, name, configure);
        services.AddKeyedBackPainRules(name, _ => { });
        services.TryAddKeyedTransient(name, (provider, _) => new LiveAssessor(provider.GetRequiredKeyedService<BackPainAssessor>(name)));
        return services;
    }

    private static void Use(IServiceCollection services, string name, Action<NRulesOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<NRulesOptions>(name).Configure<IServiceProvider>((options, provider) =>
        {
            var resolver = new ServiceResolver(provider);
            options.Activator ??= resolver;
            options.DependencyResolver ??= resolver;
            configure?.Invoke(options);
        });
        services.AddOptions<BackPainRulesOptions>(name).Configure<IOptionsMonitor<NRulesOptions>>(
            (options, rules) => options.Engine = (book, clauses) => new NRulesEngine(book, clauses, rules.Get(name)));
    }
}
