using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>What a book sets to another value than its default.</summary>
internal sealed record Tuned<T>(string Id, T Value)
{
    public static Tuned<T>? Find(ValueList<Tuned<T>> tuned, string? id)
    {
        foreach (var one in tuned.AsSpan())
        {
            if (one.Id == id)
            {
                return one;
            }
        }

        return null;
    }
}
