namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>What a definition announced.</summary>
internal sealed record FitLayout(FitColumn[] Columns, FitColumn[] Developers);
