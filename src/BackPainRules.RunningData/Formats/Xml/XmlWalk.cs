using System.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Goes through the elements of an XML file once, without making text of what nobody asks for. What is wrong with the file ends the walk and never throws.</summary>
internal sealed class XmlWalk : IDisposable
{
    /// <summary>The whole file, as an element to be <see cref="Inside"/> of.</summary>
    public const int Document = -1;

    private const int Nowhere = int.MaxValue;

    private readonly ReadScope scope;
    private readonly XmlText text;
    private readonly XmlFaults faults;
    private readonly XmlReader reader;
    private readonly char[] buffer = new char[256];
    private uint steps;

    /// <param name="content">The file; not closed.</param>
    /// <param name="scope">The reading.</param>
    /// <param name="mostBytes">Bytes that are read at most.</param>
    /// <param name="mayDeclare">Whether it may have a document type, which is passed over.</param>
    public XmlWalk(Stream content, ReadScope scope, long mostBytes, bool mayDeclare = false)
    {
        this.scope = scope;
        text = new(content, mostBytes, scope.Limits.TextLength);
        var names = new XmlNames();
        faults = new(text, names);
        if (XmlProlog.Skip(text, mayDeclare) is { } refused)
        {
            Stop(refused, refused == FileIssue.ForbiddenXml ? "It declares a document type, which is refused." : "Too much stands before its first element.");
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Math.Max(1, mostBytes),
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        reader = XmlReader.Create(text, settings, new XmlParserContext(names, new XmlPrefixes(names), xmlLang: null, XmlSpace.None));
    }

    /// <summary>The name of the element, without prefix.</summary>
    public string Name => reader.LocalName;

    /// <summary>How deep the element stands; the outermost: 0.</summary>
    public int Depth => reader.Depth;

    /// <summary>Whether the file ended before its end, so that the element is not whole.</summary>
    public bool IsBroken => faults.First is { Issue: not FileIssue.TrailingBytes };

    /// <summary>Whether the file does what is forbidden, so that nothing more is made of it.</summary>
    public bool IsRefused => faults.First is { Issue: FileIssue.ForbiddenXml };

    /// <summary>The element that the walk is at, to be <see cref="Inside"/> of.</summary>
    public int Open() => reader.IsEmptyElement ? Nowhere : reader.Depth;

    /// <summary>Goes to the next element inside another one, however deep; false: that one has ended, or the file is broken.</summary>
    public bool Inside(int element)
    {
        while (element != Nowhere && Step())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == element)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Passes over the element and all in it.</summary>
    public void Skip()
    {
        for (var element = Open(); Inside(element);)
        {
        }
    }

    /// <summary>The text of the element without blanks around it; empty where it has none, is too long to mean anything or is not whole. Valid until more is asked.</summary>
    public ReadOnlySpan<char> Text()
    {
        var length = 0;
        for (var element = Open(); element != Nowhere && Step();)
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == element)
            {
                return Taken(length);
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == element + 1)
            {
                length = Take(length);
            }
        }

        return [];
    }

    /// <summary>The text of the element as a number; NaN: none.</summary>
    public double Number() => NumberText.Read(Text());

    /// <summary>The text of the element as a number of 0 or more; NaN: none.</summary>
    public double Amount() => NumberText.ReadAmount(Text());

    /// <summary>An attribute of the element, as <see cref="Text"/>.</summary>
    public ReadOnlySpan<char> Attribute(string name)
    {
        if (!reader.MoveToAttribute(name))
        {
            return [];
        }

        var length = Take(0);
        reader.MoveToElement();
        return Taken(length);
    }

    /// <summary>Ends the walk; the first reason stands.</summary>
    public void Stop(FileIssue issue, string message) => faults.Stop(issue, message);

    /// <summary>Tells of what ended the walk too early.</summary>
    /// <param name="kept">Whether anything was kept of the file.</param>
    public void Tell(bool kept) => faults.Tell(scope, kept);

    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    private bool Step()
    {
        if ((++steps & 1023) == 0)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
        }

        text.BeginNode();
        try
        {
            if (faults.First is not null || !reader.Read())
            {
                return false;
            }
        }
        catch (XmlException)
        {
            faults.Break();
            return false;
        }

        if (reader.Depth == 0 && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
        {
            faults.DocumentEnds();
        }

        if (reader.NodeType == XmlNodeType.Element && reader.Depth >= scope.Limits.XmlDepth)
        {
            Stop(FileIssue.TooLarge, "Its elements stand too deep in one another.");
        }

        return faults.First is null;
    }

    private int Take(int length)
    {
        try
        {
            int count;
            do
            {
                count = reader.ReadValueChunk(buffer, length, buffer.Length - length);
                length += count;
            }
            while (count > 0 && length < buffer.Length);
        }
        catch (XmlException)
        {
            faults.Break();
        }

        return length;
    }

    private ReadOnlySpan<char> Taken(int length) => length < buffer.Length ? buffer.AsSpan(0, length).Trim() : [];
}
