using System.Buffers;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Sports as apps name them in files: words, or the numbers of Strava.</summary>
internal static class SportName
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" _-,;/()");

    private static readonly string[] Running = ["run", "running", "runs", "jog", "jogging", "laufen", "lauf", "joggen"];
    private static readonly string[] Walking = ["walk", "walking", "hike", "hiking", "trekking", "gehen", "wandern", "spaziergang"];

    private static readonly string[] Others =
    [
        "ride", "cycling", "biking", "bike", "bicycle", "mtb", "ebike", "radfahren", "radsport", "swim", "swimming", "schwimmen", "row", "rowing", "rudern",
        "ski", "skiing", "snowboard", "snowboarding", "skating", "skate", "kayaking", "canoeing", "paddling", "sailing", "surfing",
        "climbing", "yoga", "gym", "fitness", "driving", "car", "motorcycling", "motorbike", "flying", "golf", "horseback", "multisport", "transition",
    ];

    /// <summary>The sport of a name; the first word that is known decides, running before all.</summary>
    public static Sport Of(ReadOnlySpan<char> name)
    {
        if (!name.IsEmpty && name.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return name switch { "9" => Sport.Running, "4" or "10" => Sport.Walking, _ => Sport.Another };
        }

        var sport = Sport.NotSaid;
        while (!name.IsEmpty)
        {
            var end = name.IndexOfAny(Separators);
            var found = OfWord(end < 0 ? name : name[..end]);
            if (found == Sport.Running)
            {
                return found;
            }

            sport = sport == Sport.NotSaid ? found : sport;
            name = end < 0 ? [] : name[(end + 1)..];
        }

        return sport;
    }

    private static Sport OfWord(ReadOnlySpan<char> word)
    {
        if (IsOneOf(word, Running) || EndsWith(word, "running") || EndsWith(word, "run"))
        {
            return Sport.Running;
        }

        if (IsOneOf(word, Walking))
        {
            return Sport.Walking;
        }

        return IsOneOf(word, Others) ? Sport.Another : Sport.NotSaid;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
