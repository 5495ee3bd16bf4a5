using System.Text;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>Reads a table as RFC 4180 writes it, row by row, in memory that is used again; the separator is that of the first line.</summary>
internal sealed class TableReader : IDisposable
{
    private const int MostCells = 4096;

    private const char ByteOrderMark = '\uFEFF';

    private readonly StreamReader text;
    private readonly int mostInCell;
    private readonly long mostInRow;
    private readonly char[] buffer = new char[8192];
    private readonly List<int> ends = [];
    private readonly char separator;
    private char[] row = new char[1024];
    private int at;
    private int filled;
    private int length;
    private long nextLine = 1;

    public TableReader(Stream content, int mostInCell)
    {
        this.mostInCell = mostInCell;
        mostInRow = Math.Max(4L * mostInCell, 1 << 20);
        text = new(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        if (More() && buffer[0] == ByteOrderMark)
        {
            at++;
        }

        separator = Separator(buffer.AsSpan(at, filled - at));
    }

    /// <summary>The line on which the row begins, the first being 1.</summary>
    public long Line { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int Count => ends.Count;

    /// <summary>Why the row is not whole; null: it is.</summary>
    public FileIssue? Fault { get; private set; }

    public ReadOnlySpan<char> this[int cell] => row.AsSpan(Start(cell), ends[cell] - Start(cell));

    /// <summary>Goes to the next row; false: there is none.</summary>
    public bool Read()
    {
        ends.Clear();
        length = 0;
        Fault = null;
        Line = nextLine;
        if (!More())
        {
            return false;
        }

        while (ReadCell())
        {
        }

        return true;
    }

    public void Dispose() => text.Dispose();

    private static char Separator(ReadOnlySpan<char> start)
    {
        var end = start.IndexOfAny('\r', '\n');
        var line = end < 0 ? start : start[..end];
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));
        return semicolons > Math.Max(commas, tabs) ? ';' : tabs > commas ? '\t' : ',';
    }

    private int Start(int cell) => cell == 0 ? 0 : ends[cell - 1];

    private bool More()
    {
        if (at < filled)
        {
            return true;
        }

        at = 0;
        filled = text.Read(buffer, 0, buffer.Length);
        return filled > 0;
    }

    /// <summary>Reads one cell; false: it was the last of its row.</summary>
    private bool ReadCell()
    {
        if (More() && (buffer[at] == '"'))
        {
            at++;
            ReadQuoted();
        }

        while (More())
        {
            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOfAny(separator, '\r', '\n');
            Keep(end < 0 ? rest : rest[..end]);
            at += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                EndCell();
                return rest[end] == separator || EndLine(rest[end]);
            }
        }

        EndCell();
        return false;
    }

    private void ReadQuoted()
    {
        while (More())
        {
            var rest = buffer.AsSpan(at, filled - at);
            var quote = rest.IndexOf('"');
            var part = quote < 0 ? rest : rest[..quote];
            nextLine += part.Count('\n');
            Keep(part);
            at += quote < 0 ? rest.Length : quote + 1;
            if (quote >= 0)
            {
                if (!More() || (buffer[at] != '"'))
                {
                    return;
                }

                Keep(buffer.AsSpan(at++, 1));
            }
        }

        Fault ??= FileIssue.Truncated;
    }

    private bool EndLine(char mark)
    {
        nextLine++;
        if (mark == '\r' && More() && buffer[at] == '\n')
        {
            at++;
        }

        return false;
    }

    // What goes beyond the limits is read over and not kept.
    private void Keep(ReadOnlySpan<char> part)
    {
        var start = ends.Count == 0 ? 0 : ends[^1];
        if (Fault is not null || length - start + part.Length > mostInCell || length + part.Length > mostInRow)
        {
            Fault ??= FileIssue.TooLarge;
            return;
        }

        if (length + part.Length > row.Length)
        {
            Array.Resize(ref row, Math.Max(row.Length * 2, length + part.Length));
        }

        part.CopyTo(row.AsSpan(length));
        length += part.Length;
    }

    private void EndCell()
    {
        if (ends.Count < MostCells)
        {
            ends.Add(length);
        }
        else
        {
            Fault ??= FileIssue.TooLarge;
        }
    }
}
