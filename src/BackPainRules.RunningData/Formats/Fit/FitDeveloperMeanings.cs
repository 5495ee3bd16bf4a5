using System.Text;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What the fields that apps add mean, as the file describes them. A unit that is not known leaves the field out.</summary>
internal sealed class FitDeveloperMeanings
{
    private readonly Dictionary<(byte Developer, byte Number), (FitBaseType Type, FitMeaning Meaning)> known = [];

    /// <summary>Learns a description.</summary>
    public void Add(FitDefinition definition, ReadOnlySpan<byte> message)
    {
        byte developer = byte.MaxValue, number = byte.MaxValue, type = byte.MaxValue;
        double message0 = double.NaN, field = double.NaN, scale = double.NaN, offset = double.NaN;
        string name = "", unit = "";
        foreach (var one in definition.Fields)
        {
            var bytes = message.Slice(one.Offset, one.Size);
            switch (one.Number)
            {
                case 0: developer = bytes.IsEmpty ? developer : bytes[0]; break;
                case 1: number = bytes.IsEmpty ? number : bytes[0]; break;
                case 2: type = bytes.IsEmpty ? type : bytes[0]; break;
                case 3: name = Text(bytes); break;
                case 6: scale = Number(bytes, one, definition.IsBigEndian); break;
                case 7: offset = Number(bytes, one, definition.IsBigEndian); break;
                case 8: unit = Text(bytes); break;
                case 14: message0 = Number(bytes, one, definition.IsBigEndian); break;
                case 15: field = Number(bytes, one, definition.IsBigEndian); break;
                default: break;
            }
        }

        var native = message0 == (int)FitMessage.Record && field <= byte.MaxValue ? FitProfile.OfRecord((int)field)?.Quantity : null;
        if ((native ?? Named(name)) is { } quantity && Factor(quantity, unit) is { } factor)
        {
            known[(developer, number)] = ((FitBaseType)type, new(number, quantity, Or(scale, 1) / factor, Or(offset, 0) * factor));
        }
    }

    /// <summary>How to read a developer's field; null: not known.</summary>
    public FitStep? Of(FitField field) =>
        known.TryGetValue((field.Kind, field.Number), out var one) ? FitStep.Of(one.Meaning, one.Type, field.Offset, field.Size) : null;

    private static FitQuantity? Named(string name) => name.ToUpperInvariant() switch
    {
        "CADENCE" or "RUN CADENCE" or "RUNNING CADENCE" => FitQuantity.Cadence,
        "VERTICAL OSCILLATION" => FitQuantity.Oscillation,
        "GROUND TIME" or "GROUND CONTACT TIME" or "STANCE TIME" => FitQuantity.Stance,
        "STEP LENGTH" => FitQuantity.StepLength,
        _ => null,
    };

    // What a value in that unit is multiplied with to become ours; cadence is that of one leg, as in the device's own field.
    private static double? Factor(FitQuantity quantity, string unit) => (quantity, unit.Trim().ToUpperInvariant()) switch
    {
        (FitQuantity.Cadence, "RPM" or "STRIDES/MIN" or "STRIDES/MINUTE") => 1,
        (FitQuantity.Cadence, "SPM" or "STEPS/MIN" or "STEPS/MINUTE") => 0.5,
        (FitQuantity.Oscillation, "MM" or "MILLIMETERS" or "MILLIMETRES") => 1,
        (FitQuantity.Oscillation, "CM" or "CENTIMETERS" or "CENTIMETRES") => 10,
        (FitQuantity.Stance, "MS" or "MILLISECONDS") => 1,
        (FitQuantity.Stance, "S" or "SECONDS") => 1000,
        (FitQuantity.StepLength, "M" or "METERS" or "METRES") => 1,
        (FitQuantity.StepLength, "CM" or "CENTIMETERS" or "CENTIMETRES") => 0.01,
        (FitQuantity.StepLength, "MM" or "MILLIMETERS" or "MILLIMETRES") => 0.001,
        _ => null,
    };

    private static double Or(double value, double otherwise) => double.IsNaN(value) || value == 0 ? otherwise : value;

    private static double Number(ReadOnlySpan<byte> bytes, FitField field, bool isBigEndian) =>
        FitNumber.Size((FitBaseType)field.Kind) is var size && size > 0 && bytes.Length >= size ? FitNumber.Read(bytes, (FitBaseType)field.Kind, isBigEndian) : double.NaN;

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.IndexOf((byte)0) is >= 0 and var end ? bytes[..end] : bytes);
}
