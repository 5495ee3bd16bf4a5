namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>All that stands before the first element of an XML file. Nothing of it is needed, and much of it is dangerous or broken.</summary>
internal static class XmlProlog
{
    private const string Doctype = "<!DOCTYPE";
    private const int Most = 1 << 20;
    private const int Window = 1024;

    /// <summary>Goes to the first element; tells why the file is refused, or null.</summary>
    /// <param name="text">The file, at its start.</param>
    /// <param name="mayDeclare">Whether it may have a document type, which is passed over; else it is refused.</param>
    public static FileIssue? Skip(XmlText text, bool mayDeclare)
    {
        while (text.Skipped <= Most)
        {
            var ahead = text.Ahead(Window);
            var blanks = Blanks(ahead);
            if (blanks > 0)
            {
                text.Skip(blanks);
            }
            else if (ahead.StartsWith("<?"))
            {
                SkipPast(text, "?>");
            }
            else if (ahead.StartsWith("<!--"))
            {
                SkipPast(text, "-->");
            }
            else if (ahead.StartsWith("<!") && ahead.Length < Doctype.Length)
            {
                text.Skip(ahead.Length);
            }
            else if (!ahead.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
            else if (!mayDeclare)
            {
                return FileIssue.ForbiddenXml;
            }
            else
            {
                SkipDoctype(text);
            }
        }

        return FileIssue.TooLarge;
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && (char.IsWhiteSpace(text[count]) || text[count] == '\uFEFF'))
        {
            count++;
        }

        return count;
    }

    private static void SkipPast(XmlText text, string mark)
    {
        for (var ahead = text.Ahead(Window); text.Skipped <= Most; ahead = text.Ahead(Window))
        {
            var i = ahead.IndexOf(mark);
            if (i >= 0 || ahead.Length < mark.Length)
            {
                text.Skip(i >= 0 ? i + mark.Length : ahead.Length);
                return;
            }

            text.Skip(ahead.Length - mark.Length + 1);
        }
    }

    // Real ones are broken, so that their quotes mean nothing: only what follows tells which ']' is the last.
    private static void SkipDoctype(XmlText text)
    {
        var within = false;
        for (var ahead = text.Ahead(Window); !ahead.IsEmpty && text.Skipped <= Most; ahead = text.Ahead(Window))
        {
            var i = within ? ahead.IndexOf(']') : ahead.IndexOfAny('[', '>');
            if (i < 0)
            {
                text.Skip(ahead.Length);
                continue;
            }

            var mark = ahead[i];
            text.Skip(i + 1);
            if (mark == '>')
            {
                return;
            }

            if (within && Close(text.Ahead(Window)) is > 0 and var length)
            {
                text.Skip(length);
                return;
            }

            within = true;
        }
    }

    // The length of '>' and the blanks before it where no further declaration comes; else 0.
    private static int Close(ReadOnlySpan<char> text)
    {
        var length = Blanks(text) + 1;
        if (length > text.Length || text[length - 1] != '>')
        {
            return 0;
        }

        var next = text[length..];
        next = next[Blanks(next)..];
        return next.IsEmpty || (next[0] == '<' && (!next.StartsWith("<!") || next.StartsWith("<!--"))) ? length : 0;
    }
}
