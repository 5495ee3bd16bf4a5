namespace BackPainRules.Language;

/// <summary>What an id looks like.</summary>
internal static class BookId
{
    public const string Rule = "An id has letters, digits, dots and hyphens, and begins with a letter or digit; at most 100.";

    /// <summary>The same as a regular expression, for schemas.</summary>
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$";

    public static bool IsSound(string id)
    {
        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-'))
            {
                return false;
            }
        }

        return id.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(id[0]);
    }
}
