using Xunit;

namespace BackPainRules.Tests.Telemetry;

/// <summary>Tests that run when no other does: they listen to what belongs to the whole process.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;
