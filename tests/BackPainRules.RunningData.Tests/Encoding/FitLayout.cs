namespace BackPainRules.RunningData.Tests.Encoding;

/// <summary>What a definition announced.</summary>
internal sealed record FitLayout(FitColumn[] Columns, FitColumn[] Developers);
