using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Reads the messages of one FIT file; what is whole before damage is kept.</summary>
internal sealed class FitDecoder(FitWindow window, ReadScope scope, FitContents contents)
{
    private const int SumSize = 2;
    private const int MessagesBetweenLooks = 4096;

    private readonly FitDefinition?[] definitions = new FitDefinition?[16];
    private readonly FitDeveloperMeanings developers = new();
    private readonly double[] values = new double[(int)FitQuantity.Count];
    private uint? clock;

    /// <summary>Reads the file at the window, and leaves the window behind it.</summary>
    public void Decode(FitHeader header)
    {
        if (!header.IsSound)
        {
            scope.Warn(FileIssue.WrongChecksum, "The check sum of its header is wrong.", window.Position);
        }

        window.BeginSum();
        window.Advance(header.Size);

        // A device that broke down never wrote the size.
        var isSizeKnown = header.DataSize != 0 && header.DataSize <= scope.Limits.FileBytes;
        var end = isSizeKnown ? window.Position + header.DataSize : long.MaxValue;
        if (!isSizeKnown)
        {
            scope.Warn(FileIssue.WrongSize, "Its header gives no size that can be; it was read to its end.", window.Position - header.Size);
        }

        if (ReadMessages(end))
        {
            Finish(end);
        }
        else
        {
            window.AdvanceTo(isSizeKnown ? end + SumSize : end);
            if (isSizeKnown && window.LooksLikeText(missing: end + SumSize - window.Position))
            {
                scope.Damaged(FileIssue.CopiedAsText, "Its length and line ends look changed: it may have been copied as text. Copy it again, as binary.");
            }
        }
    }

    // Whether nothing in it was damaged.
    private bool ReadMessages(long end)
    {
        for (var count = 1; window.Position < end; count++)
        {
            if (count % MessagesBetweenLooks == 0)
            {
                scope.Cancellation.ThrowIfCancellationRequested();
            }

            // What is left may be the check sum alone, where nobody knows the end.
            if (!window.Has(SumSize + 1) && (window.Ready == 0 || end == long.MaxValue || window.Position + window.Ready < end))
            {
                return true;
            }

            var at = window.Position;
            if (window.Has(1) && ReadMessage(window.Peek(1)[0]) is { } mistake)
            {
                scope.Damaged(mistake.Issue, mistake.Message, at);
                return false;
            }
        }

        return true;
    }

    private void Finish(long end)
    {
        if (window.Position < end && end != long.MaxValue)
        {
            var isWhole = window.Ready == SumSize && IsSumRight();
            if (isWhole)
            {
                scope.Warn(FileIssue.WrongSize, "It is shorter than its header says, and whole all the same.", window.Position);
            }
            else
            {
                scope.Damaged(FileIssue.Truncated, "It ends before its end; what is whole was kept.", window.Position);
                window.AdvanceTo(long.MaxValue);
            }
        }
        else if (!window.Has(SumSize))
        {
            scope.Warn(FileIssue.WrongChecksum, "Its check sum is missing.", window.Position);
            window.AdvanceTo(long.MaxValue);
        }
        else if (!IsSumRight())
        {
            scope.Warn(FileIssue.WrongChecksum, "Its check sum is wrong: a byte of it may have changed.", window.Position - SumSize);
        }
    }

    private bool IsSumRight()
    {
        window.Advance(SumSize);
        return window.Sum() == 0;
    }

    // What is wrong; null: nothing, and the window stands behind the message.
    private (FileIssue Issue, string Message)? ReadMessage(byte header)
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
            developers.Add(definition, message);
            foreach (var one in definitions)
            {
                one?.Learn(developers);
            }
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
