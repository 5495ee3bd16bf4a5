namespace BackPainRules.ConsoleHost.Charts;

/// <summary>A part of a drawing: a heading, a note, and a field below them.</summary>
/// <param name="Drawing">Where it is drawn.</param>
/// <param name="Top">Where it begins.</param>
internal sealed record Panel(Drawing Drawing, double Top)
{
    public const double Left = 76;
    public const double Right = 916;
    public const double Height = 300;

    private const double HeadRoom = 56;
    private const double FootRoom = 34;

    public double FieldTop => Top + HeadRoom;

    public double FieldBottom => Top + Height - FootRoom;

    public void Head(string heading, string note)
    {
        Drawing.Text(Left - 44, Top + 16, heading, "head");
        Drawing.Text(Left - 44, Top + 35, note, "soft");
    }

    /// <summary>Lines across the field with their values at the left.</summary>
    public void Grid(Scale y, Func<double, string> name)
    {
        foreach (var mark in y.Marks())
        {
            Drawing.Line(Left, y.At(mark), Right, y.At(mark), "grid");
            Drawing.Text(Left - 10, y.At(mark) + 4, name(mark), "soft", "end");
        }
    }

    /// <summary>In place of the field, where there is nothing to draw.</summary>
    public void Empty(string why)
    {
        Drawing.Rectangle(Left, FieldTop, Right - Left, FieldBottom - FieldTop, "grid", 6);
        Drawing.Text((Left + Right) / 2, (FieldTop + FieldBottom) / 2, why, "soft", "middle");
    }
}
