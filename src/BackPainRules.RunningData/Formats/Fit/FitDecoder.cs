using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Reads one FIT file from its header to its check sum; what is whole before damage is kept.</summary>
internal sealed class FitDecoder(FitWindow window, ReadScope scope, FitContents contents)
{
    private const int SumSize = 2;
    private const int MessagesBetweenLooks = 4096;

    private readonly FitMessages messages = new(window, contents);

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
            if (window.Has(1) && messages.ReadNext(window.Peek(1)[0]) is { } mistake)
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
}
