using FluentValidation.Results;

namespace BackPainRules.Streaming;

/// <summary>A line of a stream, in its bytes.</summary>
/// <param name="Number">The line, counted from 1.</param>
/// <param name="Utf8">The bytes.</param>
/// <param name="IsTooLong">Whether it was longer than a case may be; its bytes were passed over.</param>
internal sealed record JsonLine(long Number, ReadOnlyMemory<byte> Utf8, bool IsTooLong)
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int BytesAtOnce = 64 * 1024;

    public static ValidationFailure TooLong => new("", "A case has at most 16 MB.") { ErrorCode = "too-large" };

    /// <summary>The lines that are not empty.</summary>
    public static IEnumerable<JsonLine> All(Stream stream)
    {
        var (read, line, number, isTooLong) = (new byte[BytesAtOnce], new MemoryStream(), 1L, false);
        while (stream.Read(read) is > 0 and var count)
        {
            for (var from = 0; from < count;)
            {
                var end = Array.IndexOf(read, (byte)'\n', from, count - from);
                var part = read.AsSpan(from, (end < 0 ? count : end) - from);
                isTooLong |= line.Length + part.Length > MostBytes;
                if (!isTooLong)
                {
                    line.Write(part);
                }

                from += part.Length + 1;
                if (end >= 0)
                {
                    if (Whole(line, number, isTooLong) is { } whole)
                    {
                        yield return whole;
                    }

                    (number, isTooLong) = (number + 1, false);
                    line.SetLength(0);
                }
            }
        }

        if (Whole(line, number, isTooLong) is { } last)
        {
            yield return last;
        }
    }

    private static JsonLine? Whole(MemoryStream line, long number, bool isTooLong)
    {
        var utf8 = isTooLong ? [] : line.ToArray();
        var isMarked = number == 1 && utf8.AsSpan().StartsWith("\uFEFF"u8);
        return isTooLong || utf8.AsSpan(isMarked ? 3 : 0).ContainsAnyExcept(" \t\r"u8) ? new(number, utf8, isTooLong) : null;
    }
}
