using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>A column of a table has another length than the table, or says something that is not allowed. It names the place, never the value.</summary>
public sealed class InvalidColumnException : ArgumentException
{
    internal InvalidColumnException(ISignal signal, int? row, string allowed)
        : base($"Column '{signal.Id}'{(row is { } at ? $", row {at}" : "")}: {allowed}.") => (SignalId, Row) = (signal.Id, row);

    /// <summary>The id of the signal.</summary>
    public string SignalId { get; }

    /// <summary>The first row that is wrong, counted from 0; null: the column as a whole.</summary>
    public int? Row { get; }
}
