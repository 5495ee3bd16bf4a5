using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace BackPainRules;

/// <summary>Makes rules of an app, and finds what they resolve, out of its container.</summary>
internal sealed class ServiceResolver(IServiceProvider services) : IDependencyResolver, IRuleActivator
{
    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);

    public IEnumerable<Rule> Activate(Type type) => [(Rule)ActivatorUtilities.GetServiceOrCreateInstance(services, type)];
}
