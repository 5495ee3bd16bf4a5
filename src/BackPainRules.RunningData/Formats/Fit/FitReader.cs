using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Reads FIT files: those in a row one after the other, the message being the largest thing that is held.</summary>
internal static class FitReader
{
    private const int ByteOrderMark = 3;

    public static IEnumerable<Recording> Read(Stream content, ReadScope scope, SampleList samples)
    {
        using var window = new FitWindow(content);
        if (FitHeader.At(window) is null && window.Has(ByteOrderMark) && window.Peek(ByteOrderMark).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            window.Advance(ByteOrderMark);
            scope.Warn(FileIssue.CopiedAsText, "It begins with a mark of text files; it was copied as text.", 0);
        }

        for (var file = 0; FitHeader.At(window) is { } header; file++)
        {
            if (file == scope.Limits.ChainedFiles)
            {
                scope.Damaged(FileIssue.TooLarge, $"More than {file} FIT files in a row; the rest was left.", window.Position);
                yield break;
            }

            samples.Clear();
            var contents = new FitContents(samples, scope);
            new FitDecoder(window, scope, contents).Decode(header);
            foreach (var recording in contents.Activities())
            {
                yield return recording;
            }
        }

        if (window.Position == 0)
        {
            scope.Failed(FileIssue.Malformed, "It is no FIT file: it has no such header.", 0);
        }
        else if (window.Has(1))
        {
            scope.Warn(FileIssue.TrailingBytes, "Bytes after its end that mean nothing were passed over.", window.Position);
        }
    }
}
