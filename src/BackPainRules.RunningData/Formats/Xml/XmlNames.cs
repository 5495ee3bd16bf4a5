using System.Xml;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>The names of elements and attributes. A file of countless names would fill the memory, as the XML reader forgets none.</summary>
internal sealed class XmlNames : NameTable
{
    private const int Most = 10_000;

    private int count;

    /// <summary>There were too many.</summary>
    public bool LimitMet => count > Most;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) => ++count <= Most ? name : throw new XmlException("Too many names.");
}
