namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Reads messages one after the other: definitions are learned, data goes to the contents.</summary>
internal sealed class FitMessages(FitWindow window, FitContents contents)
{
    // A file has a few, or some dozens where they are repeated. Each is looked up for every field that apps add.
    private const int MostDescriptions = 2000;

    private readonly FitDefinition?[] definitions = new FitDefinition?[16];
    private readonly FitDeveloperMeanings developers = new();
    private readonly double[] values = new double[(int)FitQuantity.Count];
    private uint? clock;
    private int descriptions;

    /// <summary>Reads the message at the window; gives what is wrong, null: nothing, and the window stands behind the message.</summary>
    /// <param name="header">Its first byte.</param>
    public (FileIssue Issue, string Message)? ReadNext(byte header)
    {
        const int Compressed = 0x80;
        const int Definition = 0x40;
        if ((header & Compressed) != 0)
        {
            return ReadData((header >> 5) & 3, secondsOn: header & 31);
        }

        return (header & Definition) != 0 ? ReadDefinition(header) : ReadData(header & 15, secondsOn: null);
    }

    private (FileIssue Issue, string Message)? ReadDefinition(byte header)
    {
        const int WithDeveloperFields = 0x20;
        const int FieldSize = 3;
        var size = 1 + FitDefinition.HeadSize;
        if (!window.Has(size))
        {
            return Cut;
        }

        var (fieldsFrom, developersFrom) = (size, 0);
        size += window.Peek(size)[^1] * FieldSize;
        var fieldsEnd = size;
        if ((header & WithDeveloperFields) != 0)
        {
            size++;
            if (!window.Has(size))
            {
                return Cut;
            }

            developersFrom = size;
            size += window.Peek(size)[^1] * FieldSize;
        }

        if (!window.Has(size))
        {
            return Cut;
        }

        var bytes = window.Peek(size);
        var definition = FitDefinition.Read(bytes[1..fieldsFrom], bytes[fieldsFrom..fieldsEnd], developersFrom > 0 ? bytes[developersFrom..] : []);
        if (definition.Size >= FitDefinition.LargestMessage)
        {
            return (FileIssue.Malformed, "A message of an impossible size is announced; what was before it was kept.");
        }

        definition.Learn(developers);
        definitions[header & 15] = definition;
        window.Advance(size);
        return null;
    }

    private (FileIssue Issue, string Message)? ReadData(int local, int? secondsOn)
    {
        if (definitions[local] is not { } definition)
        {
            return (FileIssue.Malformed, "A message that nothing announced; what was before it was kept.");
        }

        if (!window.Has(1 + definition.Size))
        {
            return Cut;
        }

        var message = window.Peek(1 + definition.Size)[1..];
        if (definition.Message == FitMessage.FieldDescription)
        {
            Describe(definition, message);
        }

        definition.Read(message, values);
        Clock(secondsOn);
        if (definition.Size > 0 && !contents.Take(definition.Message, values))
        {
            return (FileIssue.TooLarge, "More points or laps than are read; the rest was left.");
        }

        window.Advance(1 + definition.Size);
        return null;
    }

    private void Describe(FitDefinition definition, ReadOnlySpan<byte> message)
    {
        if (descriptions++ >= MostDescriptions)
        {
            return;
        }

        developers.Add(definition, message);
        foreach (var one in definitions)
        {
            one?.Learn(developers);
        }
    }

    // A message may give the time in full, or only how many seconds it is on, in five bits.
    private void Clock(int? secondsOn)
    {
        ref var timestamp = ref values[(int)FitQuantity.Timestamp];
        if (secondsOn is { } seconds)
        {
            clock += (uint)(seconds - (int)clock.GetValueOrDefault()) & 31;
            timestamp = clock ?? double.NaN;
        }
        else if (!double.IsNaN(timestamp))
        {
            clock = (uint)timestamp;
        }
    }

    private static (FileIssue Issue, string Message) Cut => (FileIssue.Truncated, "It ends within a message; what is whole was kept.");
}
