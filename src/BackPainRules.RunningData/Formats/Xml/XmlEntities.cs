using System.Buffers;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>References to entities of somebody's own, such as '&amp;name;', which an XML reader without a document type stumbles on.</summary>
internal static class XmlEntities
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" #<>&\"'\r\n\t");

    /// <summary>Whether the text refers to one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&'))
        {
            text = text[(i + 1)..];
            var length = text.IndexOf(';');
            if (length > 0 && !text[..length].ContainsAny(NotInNames) && text[..length] is not ("amp" or "lt" or "gt" or "quot" or "apos"))
            {
                return true;
            }
        }

        return false;
    }
}
