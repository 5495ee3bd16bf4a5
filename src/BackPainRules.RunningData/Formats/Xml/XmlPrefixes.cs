using System.Xml;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Lets a prefix pass that was not declared: elements are known by their local names, and some apps forget to declare.</summary>
internal sealed class XmlPrefixes(XmlNameTable names) : XmlNamespaceManager(names)
{
    public override string LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? "urn:undeclared";
}
