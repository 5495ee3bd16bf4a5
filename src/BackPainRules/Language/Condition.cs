using System.Runtime.CompilerServices;
using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// A closed tree over named signals and findings. It is a value: it can be explained, checked, drawn and translated.
/// No condition can see that an answer is missing; the laws of the book rest on that.
/// </summary>
public abstract record Condition
{
    /// <summary>What always holds.</summary>
    public static Condition Always { get; } = new AllOf([]);

    /// <summary>Both hold.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator &(Condition left, Condition right) => new AllOf([.. Parts<AllOf>(left), .. Parts<AllOf>(right)]);

    /// <summary>One of them holds, or both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator |(Condition left, Condition right) => new AnyOf([.. Parts<AnyOf>(left), .. Parts<AnyOf>(right)]);

    /// <summary>It does not hold; open when it is open.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => condition is NotHolds not ? not.Part : new NotHolds(NotNull(condition));

    /// <summary>Every one holds.</summary>
    /// <param name="of">The conditions.</param>
    public static Condition All(params ReadOnlySpan<Condition> of) => of.Length == 1 ? NotNull(of[0]) : new AllOf(Checked(of));

    /// <summary>At least one holds.</summary>
    /// <param name="of">The conditions; at least one.</param>
    /// <exception cref="ArgumentException">There is none: that never holds.</exception>
    public static Condition Any(params ReadOnlySpan<Condition> of) => of.Length switch
    {
        0 => throw new ArgumentException("One of no conditions never holds.", nameof(of)),
        1 => NotNull(of[0]),
        _ => new AnyOf(Checked(of)),
    };

    /// <summary>At least so many hold.</summary>
    /// <param name="count">How many must hold.</param>
    /// <param name="of">The conditions, no two of them equal.</param>
    public static Condition AtLeast(int count, params ReadOnlySpan<Condition> of)
    {
        var weighted = new Weighted[of.Length];
        for (var i = 0; i < of.Length; i++)
        {
            weighted[i] = new(1, NotNull(of[i]));
        }

        return AtLeast(count, weighted);
    }

    /// <summary>The weights of those that hold reach a sum.</summary>
    /// <param name="count">The sum to reach.</param>
    /// <param name="of">The conditions with their weights, no two conditions equal.</param>
    /// <exception cref="ArgumentException">Two parts are equal, a weight is not above 0, or the sum cannot be reached.</exception>
    public static Condition AtLeast(int count, params ReadOnlySpan<Weighted> of)
    {
        var sum = 0;
        for (var i = 0; i < of.Length; i++)
        {
            sum += of[i].Weight > 0 ? of[i].Weight : throw new ArgumentException("A weight is at least 1.", nameof(of));
            for (var j = 0; j < i; j++)
            {
                if (of[i].Part.Equals(of[j].Part))
                {
                    throw new ArgumentException($"'{of[i].Part}' is counted twice; give it a weight.", nameof(of));
                }
            }
        }

        return count >= 1 && count <= sum
            ? new AtLeastOf(count, new(of.ToArray()))
            : throw new ArgumentException($"At least {count} of {sum} is never or always true.", nameof(count));
    }

    /// <summary>Works through the tree from the leaves up; children come folded.</summary>
    /// <typeparam name="T">What a condition is folded to.</typeparam>
    /// <param name="fold">One method per kind of condition.</param>
    public abstract T Fold<T>(IConditionFold<T> fold);

    /// <summary>Not null, or an error that names the usual trap.</summary>
    internal static T NotNull<T>(T? part, [CallerArgumentExpression(nameof(part))] string? name = null)
        where T : class =>
        part ?? throw new ArgumentNullException(
            name, "A part of a condition is null: rule classes that read each other's statics see null. Refer to the catalogue only.");

    // A private constructor would not close the family: the copy constructor of a record is protected.
    private protected abstract void ClosedFamily();

    private protected static T[] FoldAll<T>(IConditionFold<T> fold, ValueList<Condition> parts)
    {
        var folded = new T[parts.Count];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = NotNull(parts[i]).Fold(fold);
        }

        return folded;
    }

    private static ReadOnlySpan<Condition> Parts<TGroup>(Condition condition)
        where TGroup : Group =>
        NotNull(condition) is TGroup { Parts.Count: > 0 } group ? group.Parts.AsSpan() : new[] { condition };

    private static ValueList<Condition> Checked(ReadOnlySpan<Condition> of)
    {
        foreach (var part in of)
        {
            NotNull(part);
        }

        return new(of.ToArray());
    }
}
