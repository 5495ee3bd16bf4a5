using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The names of sports in tables, English and German.</summary>
internal static class ActivityTypes
{
    /// <summary>The sport, and what it was done on where the name tells.</summary>
    public static (Sport Sport, Surface? Surface) Of(ReadOnlySpan<char> name)
    {
        Span<char> letters = stackalloc char[32];
        var length = 0;
        foreach (var letter in name)
        {
            if (char.IsLetter(letter))
            {
                if (length == letters.Length)
                {
                    return (Sport.Another, null);
                }

                letters[length++] = char.ToLowerInvariant(letter);
            }
        }

        return Known(letters[..length]);
    }

    private static (Sport Sport, Surface? Surface) Known(ReadOnlySpan<char> letters) => letters switch
    {
        "" => (Sport.NotSaid, null),
        "run" or "running" or "lauf" or "laufen" => (Sport.Running, null),
        "trailrun" or "trailrunning" or "traillauf" => (Sport.Running, Surface.Trail),
        "virtualrun" or "virtuellerlauf" or "treadmill" or "treadmillrun" or "laufband" => (Sport.Running, Surface.Treadmill),
        "walk" or "walking" or "hike" or "hiking" or "gehen" or "spaziergang" or "spazieren" or "wandern" or "wanderung" => (Sport.Walking, null),
        _ => (Sport.Another, null),
    };
}
