namespace BackPainRules;

/// <summary>Any two are the same fact, so that one takes the place of the other.</summary>
internal sealed class OnlyOne<T> : IEqualityComparer<T>
{
    public static readonly OnlyOne<T> AtATime = new();

    public bool Equals(T? x, T? y) => true;

    public int GetHashCode(T obj) => 0;
}
