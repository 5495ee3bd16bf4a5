namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>One field to read out of a message.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Type">How it is written.</param>
/// <param name="Offset">Where in the message.</param>
/// <param name="Factor">What a raw value is multiplied with.</param>
/// <param name="Zero">What is taken away after that.</param>
internal readonly record struct FitStep(FitQuantity Quantity, FitBaseType Type, int Offset, double Factor, double Zero)
{
    private const uint NoSpeedAndDistance = 0xFFFFFF;

    /// <summary>The step for a field; null: its size does not fit its type, and it counts as not there.</summary>
    public static FitStep? Of(FitMeaning meaning, FitBaseType type, int offset, int size)
    {
        var one = meaning.Quantity == FitQuantity.SpeedAndDistance ? 3 : FitNumber.Size(type);
        return one > 0 && size > 0 && size % one == 0 ? new(meaning.Quantity, type, offset, 1 / meaning.Scale, meaning.Offset) : null;
    }

    /// <summary>The value; of several the first.</summary>
    public double Read(ReadOnlySpan<byte> message, bool isBigEndian)
    {
        if (Quantity == FitQuantity.SpeedAndDistance)
        {
            var raw = message[Offset] | ((uint)message[Offset + 1] << 8) | ((uint)message[Offset + 2] << 16);
            return raw == NoSpeedAndDistance ? double.NaN : raw;
        }

        return (FitNumber.Read(message[Offset..], Type, isBigEndian) * Factor) - Zero;
    }
}
