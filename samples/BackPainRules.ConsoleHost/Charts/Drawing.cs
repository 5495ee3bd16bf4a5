using System.Globalization;
using System.Text;
using System.Xml;

namespace BackPainRules.ConsoleHost.Charts;

/// <summary>Draws into an SVG that needs nothing else: no font, script or file. Light and dark by what the reader prefers.</summary>
internal sealed class Drawing : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const string Style = """
        text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; fill: var(--ink); }
        svg { --paper: #ffffff; --ink: #1f2933; --soft: #65727f; --line: #e3e8ed; --bar: #4c9aa6; --deep: #1d5f6b; --calm: #4c9aa6; --mild: #d9a441; --more: #d97941; --most: #c2453d; }
        @media (prefers-color-scheme: dark) { svg { --paper: #14191e; --ink: #e6ebef; --soft: #93a1ad; --line: #2a333b; --bar: #3f8894; --deep: #9fd8e0; --calm: #4ea6b3; --mild: #dcb25c; --more: #e08f5f; --most: #e0695f; } }
        .paper { fill: var(--paper); } .title { font-size: 22px; font-weight: 650; } .head { font-size: 15px; font-weight: 600; } .soft { fill: var(--soft); font-size: 12px; }
        .on { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; } .grid { stroke: var(--line); stroke-width: 1; fill: none; } .bar { fill: var(--bar); } .part { fill: var(--bar); opacity: .45; } .deep { fill: var(--deep); }
        .calm { fill: var(--calm); } .mild { fill: var(--mild); } .more { fill: var(--more); } .most { fill: var(--most); } .dash { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 4; fill: none; }
        """;

    private readonly StringBuilder text = new();
    private readonly XmlWriter svg;

    public Drawing(double width, double height, string title, string description)
    {
        svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" });
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        svg.WriteAttributeString("width", Number(width));
        svg.WriteAttributeString("height", Number(height));
        svg.WriteAttributeString("role", "img");
        Child("title", title);
        Child("desc", description);
        Child("style", Style);
        Rectangle(0, 0, width, height, "paper", corner: 0);
    }

    public void Rectangle(double x, double y, double width, double height, string kind, double corner = 3, string? tip = null)
    {
        Begin("rect", kind);
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", Math.Max(0, height));
        Attribute("rx", corner);
        End(tip);
    }

    public void Line(double x1, double y1, double x2, double y2, string kind)
    {
        Begin("line", kind);
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        End(tip: null);
    }

    public void Dot(double x, double y, double radius, string kind, double opacity = 1, string? tip = null)
    {
        Begin("circle", kind);
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        if (opacity < 1)
        {
            Attribute("opacity", opacity);
        }

        End(tip);
    }

    public void Curve(IEnumerable<(double X, double Y)> points, string kind)
    {
        Begin("polyline", kind);
        svg.WriteAttributeString("points", string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}")));
        End(tip: null);
    }

    public void Text(double x, double y, string words, string kind = "", string anchor = "start")
    {
        Begin("text", kind);
        Attribute("x", x);
        Attribute("y", y);
        if (anchor != "start")
        {
            svg.WriteAttributeString("text-anchor", anchor);
        }

        svg.WriteString(words);
        svg.WriteEndElement();
    }

    public string Finish()
    {
        svg.WriteEndElement();
        svg.Flush();
        return text.Append('\n').ToString();
    }

    public void Dispose() => svg.Dispose();

    private void Begin(string name, string kind)
    {
        svg.WriteStartElement(name, Namespace);
        if (kind.Length > 0)
        {
            svg.WriteAttributeString("class", kind);
        }
    }

    private void End(string? tip)
    {
        if (tip is not null)
        {
            Child("title", tip);
        }

        svg.WriteEndElement();
    }

    private void Child(string name, string words) => svg.WriteElementString(name, Namespace, words);

    private void Attribute(string name, double value) => svg.WriteAttributeString(name, Number(value));

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
