using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>The names of files in archives and folders. They are shown and compared, and never used as paths.</summary>
internal static class EntryName
{
    /// <summary>A name as findings show it: without signs that a screen would obey.</summary>
    public static string Shown(string name) => ShownText.Of(name).Replace('\\', '/');

    /// <summary>Whether a file is none of the user's: hidden, or what a Mac adds to archives.</summary>
    public static bool IsHidden(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var end = name.IndexOf('/');
            var segment = end < 0 ? name : name[..end];
            if (segment is not ("." or "..") && (segment is ['.', ..] or "__MACOSX"))
            {
                return true;
            }

            name = end < 0 ? [] : name[(end + 1)..];
        }

        return false;
    }
}
