using System.Collections;
using System.Runtime.CompilerServices;

namespace BackPainRules.Facts;

/// <summary>An immutable list that compares by its items, so that records which hold one compare by value.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The array behind it, for those who only read.</summary>
    internal T[] Items => items;

    /// <summary>How many items the list has.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <param name="index">The place.</param>
    public T this[int index] => items[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>The same list with one more item at its end.</summary>
    /// <param name="item">The item to add.</param>
    public ValueList<T> Add(T item) => new([.. items, item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes value lists; collection expressions use it.</summary>
public static class ValueList
{
    /// <summary>A value list of these items.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> Of<T>(params ReadOnlySpan<T> items) => new(items.ToArray());
}
