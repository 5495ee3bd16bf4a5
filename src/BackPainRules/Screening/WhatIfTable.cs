using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>One case again and again, each time with some statements changed.</summary>
internal static class WhatIfTable
{
    public static CaseTable Of(CaseReadings readings, int count, IEnumerable<(int Row, YesNoSignal Sign, bool IsSo)> changes)
    {
        var book = readings.Book;
        var columns = new (int Place, Column? Column)[book.Signals.Count];
        for (var place = 0; place < columns.Length; place++)
        {
            columns[place] = (place, Column.Repeat(book, place, readings, count));
        }

        var changed = new Dictionary<int, byte[]>();
        foreach (var (row, sign, isSo) in changes)
        {
            var place = book.PlaceOf(sign);
            if (!changed.TryGetValue(place, out var replies))
            {
                changed.Add(place, replies = columns[place].Column?.Bytes.ToArray() ?? new byte[count]);
                columns[place].Column = new(replies);
            }

            replies[row] = (byte)(isSo ? Reply.Yes : Reply.No);
        }

        return new(new(book, count), columns) { IsComplete = true };
    }
}
