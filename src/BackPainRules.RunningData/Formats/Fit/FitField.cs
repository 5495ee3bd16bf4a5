namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Where a field of a definition lies in its messages.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">The base type of a field of the device; of a developer's field, the developer.</param>
/// <param name="Offset">Where in the message.</param>
/// <param name="Size">Its bytes.</param>
internal readonly record struct FitField(byte Number, byte Kind, int Offset, byte Size);
