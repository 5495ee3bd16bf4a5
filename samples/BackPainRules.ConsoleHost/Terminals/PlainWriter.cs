using System.Text;

namespace BackPainRules.ConsoleHost.Terminals;

/// <summary>Writes whole lines without trailing blanks, and in ASCII where nothing else is shown.</summary>
internal sealed class PlainWriter(TextWriter inner, bool hasUnicode) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            line.Append(value);
            return;
        }

        var text = line.ToString().TrimEnd();
        inner.Write(hasUnicode ? text : AsciiLetters.Of(text));
        inner.Write('\n');
        line.Clear();
    }
}
