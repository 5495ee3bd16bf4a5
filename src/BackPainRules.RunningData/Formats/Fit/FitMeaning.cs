namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What a field means, and how its raw value becomes one of our units: raw / scale - offset.</summary>
internal readonly record struct FitMeaning(byte Number, FitQuantity Quantity, double Scale = 1, double Offset = 0);
