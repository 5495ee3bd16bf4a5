namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>How the messages of one local number are laid out, and which of their fields are looked at.</summary>
internal sealed class FitDefinition
{
    /// <summary>Messages that are larger are refused.</summary>
    public const int LargestMessage = 1 << 16;

    private readonly FitStep[] steps;
    private readonly FitField[] developerFields;
    private FitStep[] developerSteps = [];

    private FitDefinition(FitMessage message, bool isBigEndian, FitStep[] steps, FitField[] developerFields, int size) =>
        (Message, IsBigEndian, this.steps, this.developerFields, Size) = (message, isBigEndian, steps, developerFields, size);

    public FitMessage Message { get; }

    public bool IsBigEndian { get; }

    /// <summary>The bytes of one message, without its header.</summary>
    public int Size { get; }

    /// <summary>All fields, for messages that hold text.</summary>
    public required FitField[] Fields { get; init; }

    /// <summary>The bytes of a definition before its fields: reserved, byte order, message, count.</summary>
    public const int HeadSize = 5;

    /// <summary>Reads a definition.</summary>
    /// <param name="head">Reserved byte, byte order, message number, count of fields.</param>
    /// <param name="fields">Number, size and type of each field.</param>
    /// <param name="developerFields">Number, size and developer of each field that the device maker does not know.</param>
    public static FitDefinition Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> fields, ReadOnlySpan<byte> developerFields)
    {
        var isBigEndian = head[1] != 0;
        var message = (FitMessage)FitNumber.Read16(head[2..], isBigEndian);
        var meanings = FitProfile.Of(message);
        var steps = new List<FitStep>(meanings.Length);
        var all = new FitField[fields.Length / 3];
        var offset = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var (number, size, type) = (fields[3 * i], fields[(3 * i) + 1], (FitBaseType)fields[(3 * i) + 2]);
            all[i] = new(number, (byte)type, offset, size);
            foreach (var meaning in meanings)
            {
                if (meaning.Number == number && FitStep.Of(meaning, type, offset, size) is { } step)
                {
                    steps.Add(step);
                }
            }

            offset += size;
        }

        var developers = new FitField[developerFields.Length / 3];
        for (var i = 0; i < developers.Length; i++)
        {
            developers[i] = new(developerFields[3 * i], developerFields[(3 * i) + 2], offset, developerFields[(3 * i) + 1]);
            offset += developers[i].Size;
        }

        return new(message, isBigEndian, [.. steps], developers, offset) { Fields = all };
    }

    /// <summary>Learns what the developer's fields mean; it may be told after the definition.</summary>
    public void Learn(FitDeveloperMeanings meanings)
    {
        if (Message != FitMessage.Record || developerFields.Length == 0)
        {
            return;
        }

        var known = new List<FitStep>();
        foreach (var field in developerFields)
        {
            if (meanings.Of(field) is { } step)
            {
                known.Add(step);
            }
        }

        developerSteps = [.. known];
    }

    /// <summary>Reads the fields that are looked at; NaN: not there, or nothing recorded.</summary>
    public void Read(ReadOnlySpan<byte> message, Span<double> values)
    {
        values.Fill(double.NaN);
        foreach (ref readonly var step in steps.AsSpan())
        {
            values[(int)step.Quantity] = step.Read(message, IsBigEndian);
        }

        // What the device itself has goes before what an app adds.
        foreach (ref readonly var step in developerSteps.AsSpan())
        {
            if (double.IsNaN(values[(int)step.Quantity]))
            {
                values[(int)step.Quantity] = step.Read(message, IsBigEndian);
            }
        }
    }
}
