using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Finds out why the reading of an XML file ended before its end, and tells of it.</summary>
internal sealed class XmlFaults(XmlText text, XmlNames names)
{
    private bool documentEnded;

    /// <summary>What came first; null: nothing is wrong so far.</summary>
    public XmlFault? First { get; private set; }

    /// <summary>The outermost element was closed.</summary>
    public void DocumentEnds() => documentEnded = true;

    public void Stop(FileIssue issue, string message) => First ??= new(issue, message, text.Offset);

    /// <summary>The XML reader threw. It says why in words only, so that the cause is found by what was given to it.</summary>
    public void Break()
    {
        if (text.LimitMet || names.LimitMet)
        {
            Stop(FileIssue.TooLarge, "A limit of the import was met.");
        }
        else if (documentEnded)
        {
            Stop(FileIssue.TrailingBytes, "After its end comes more, which was not read.");
        }
        else if (text.PackingBroken)
        {
            Stop(FileIssue.Malformed, "It cannot be unpacked any further.");
        }
        else if (text.EndMet)
        {
            Stop(FileIssue.Truncated, "It ends before its end.");
        }
        else if (XmlEntities.AreIn(text.Recent))
        {
            Stop(FileIssue.ForbiddenXml, "It uses an entity, which is refused.");
        }
        else
        {
            Stop(FileIssue.Malformed, "Its XML is broken near here.");
        }
    }

    /// <summary>Tells of it.</summary>
    /// <param name="scope">Where to.</param>
    /// <param name="kept">Whether anything was kept of the file.</param>
    public void Tell(ReadScope scope, bool kept)
    {
        if (First is not { } fault)
        {
            return;
        }

        if (fault.Issue == FileIssue.TrailingBytes)
        {
            scope.Warn(fault.Issue, fault.Message, fault.Offset);
        }
        else if (kept)
        {
            scope.Damaged(fault.Issue, fault.Message, fault.Offset);
        }
        else
        {
            scope.Failed(fault.Issue, fault.Message, fault.Offset);
        }
    }
}
