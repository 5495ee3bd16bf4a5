namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>A date and time as XML files write it, such as 2016-11-14T07:25:41.5Z or 2016-11-14 07:25:41 -0700.</summary>
/// <param name="Seconds">Seconds since 1970-01-01 in UTC.</param>
/// <param name="HasZone">Whether it tells its zone; else it was taken for UTC.</param>
/// <param name="Ahead">What local time is ahead of UTC; null: it is written in UTC, which says nothing of local time.</param>
internal readonly record struct WrittenTime(double Seconds, bool HasZone, TimeSpan? Ahead)
{
    private const int DayOfEpoch = 719_162;
    private const int LongestAhead = 14 * 60;

    /// <summary>Reads it; null: it is none.</summary>
    public static WrittenTime? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't' or ' ') || text[13] != ':' || text[16] != ':')
        {
            return null;
        }

        int year = Digits(text[..4]), month = Digits(text[5..7]), day = Digits(text[8..10]);
        int hour = Digits(text[11..13]), minute = Digits(text[14..16]), second = Digits(text[17..19]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60)
        {
            return null;
        }

        var seconds = ((new DateOnly(year, month, day).DayNumber - DayOfEpoch) * 86400.0) + (hour * 3600) + (minute * 60) + second;
        return WithZone(seconds + Fraction(text[19..], out var length), text[(19 + length)..].Trim());
    }

    /// <summary>Reads its seconds since 1970-01-01 in UTC; NaN: it is none.</summary>
    public static double SecondsOf(ReadOnlySpan<char> text) => Read(text)?.Seconds ?? double.NaN;

    private static WrittenTime? WithZone(double local, ReadOnlySpan<char> zone)
    {
        if (zone is [] or "Z" or "z")
        {
            return new(local, !zone.IsEmpty, null);
        }

        int hours, minutes;
        (hours, minutes) = zone switch
        {
            [_, _, _] => (Digits(zone[1..]), 0),
            [_, _, _, _, _] => (Digits(zone[1..3]), Digits(zone[3..])),
            [_, _, _, ':', _, _] => (Digits(zone[1..3]), Digits(zone[4..])),
            _ => (-1, -1),
        };
        if (zone[0] is not ('+' or '-') || hours is < 0 or > 23 || minutes is < 0 or > 59)
        {
            return null;
        }

        var ahead = ((hours * 60) + minutes) * (zone[0] == '-' ? -1 : 1);
        return new(local - (ahead * 60), true, ahead == 0 || Math.Abs(ahead) > LongestAhead ? null : TimeSpan.FromMinutes(ahead));
    }

    private static double Fraction(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text is not ['.' or ',', ..])
        {
            return 0;
        }

        double value = 0, unit = 0.1;
        for (length = 1; length < text.Length && char.IsAsciiDigit(text[length]); length++)
        {
            value += unit * (text[length] - '0');
            unit /= 10;
        }

        return value;
    }

    // -1: not all of it are digits.
    private static int Digits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return -1;
            }

            value = (value * 10) + (letter - '0');
        }

        return value;
    }
}
