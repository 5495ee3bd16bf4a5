using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BackPainRules;

/// <summary>Registers the assessor in a container.</summary>
public static class BackPainRulesServices
{
    /// <summary>
    /// Adds <see cref="IBackPainAssessor"/>, <see cref="BackPainAssessor"/> and the validator of cases as singletons. Calling it again adds nothing
    /// but its options; what the app registered before stays. The clock is the container's <see cref="TimeProvider"/> where it has one.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Which book to use, and for where; null: the book of this package.</param>
    public static IServiceCollection AddBackPainRules(this IServiceCollection services, Action<BackPainRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<BackPainRulesOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(provider => Assessor(provider, Options.DefaultName));
        services.TryAddSingleton<IBackPainAssessor>(provider => provider.GetRequiredService<BackPainAssessor>());
        services.TryAddSingleton<IValidator<RunnerCase>>(provider => new RunnerCaseValidator(provider.GetRequiredService<BackPainAssessor>()));
        return services;
    }

    /// <summary>Adds the same with a changed book: packs added, rules replaced or left out, thresholds tuned.</summary>
    /// <param name="services">The services.</param>
    /// <param name="book">Changes the book; several calls change it one after the other.</param>
    public static IServiceCollection AddBackPainRules(this IServiceCollection services, Func<RuleBook, RuleBook> book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return services.AddBackPainRules(options => options.Book = book(options.Book));
    }

    /// <summary>Adds one more book under a name, for an app with several: ask for it with <c>[FromKeyedServices(name)]</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name; not empty.</param>
    /// <param name="configure">Which book to use, and for where.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IServiceCollection AddKeyedBackPainRules(this IServiceCollection services, string name, Action<BackPainRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.AddOptions<BackPainRulesOptions>();
        services.Configure(name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => Assessor(provider, name));
        services.TryAddKeyedSingleton<IBackPainAssessor>(name, (provider, _) => provider.GetRequiredKeyedService<BackPainAssessor>(name));
        services.TryAddKeyedSingleton<IValidator<RunnerCase>>(name, (provider, _) => new RunnerCaseValidator(provider.GetRequiredKeyedService<BackPainAssessor>(name)));
        return services;
    }

    /// <summary>Adds one more book under a name: the one of this package, changed.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name; not empty.</param>
    /// <param name="book">Changes the book.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IServiceCollection AddKeyedBackPainRules(this IServiceCollection services, string name, Func<RuleBook, RuleBook> book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return services.AddKeyedBackPainRules(name, options => options.Book = book(options.Book));
    }

    private static BackPainAssessor Assessor(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<BackPainRulesOptions>>().Get(name);
        return new(options.Book, options.Region, provider.GetService<TimeProvider>(), options.Wording, options.Engine);
    }
}
