using BackPainRules.Facts;
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

        services.TryAddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<BackPainRulesOptions>>().Value;
            return new BackPainAssessor(options.Book, options.Region, provider.GetService<TimeProvider>(), options.Wording);
        });
        services.TryAddSingleton<IBackPainAssessor>(provider => provider.GetRequiredService<BackPainAssessor>());
        services.TryAddSingleton<IValidator<RunnerCase>>(provider => new RunnerCaseValidator(provider.GetRequiredService<BackPainAssessor>()));
        return services;
    }
}
