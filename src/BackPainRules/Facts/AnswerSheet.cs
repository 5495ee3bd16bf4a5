using System.Collections;

namespace BackPainRules.Facts;

/// <summary>
/// The answers of one consultation by signal id. What is not on the sheet was not asked.
/// Immutable; kept in ordinal order of the ids, so that equal sheets look equal.
/// </summary>
public sealed class AnswerSheet : IReadOnlyCollection<KeyValuePair<string, Answer>>, IEquatable<AnswerSheet>
{
    private readonly string[] ids;
    private readonly Answer[] answers;

    private AnswerSheet(string[] ids, Answer[] answers)
    {
        this.ids = ids;
        this.answers = answers;
    }

    /// <summary>A sheet on which nothing was asked.</summary>
    public static AnswerSheet Empty { get; } = new([], []);

    /// <summary>A sheet with these answers, in ordinal order of their ids; what was not asked does not stand on it.</summary>
    internal static AnswerSheet Of(SortedList<string, Answer> answers)
    {
        for (var i = answers.Count - 1; i >= 0; i--)
        {
            if (answers.GetValueAtIndex(i).Kind == AnswerKind.NotAsked)
            {
                answers.RemoveAt(i);
            }
        }

        return new([.. answers.Keys], [.. answers.Values]);
    }

    /// <summary>How many answers stand on the sheet, reasons for a missing value included.</summary>
    public int Count => ids.Length;

    /// <summary>The answer to a signal; 'not asked' when there is none.</summary>
    /// <param name="signalId">The id of the signal.</param>
    public Answer this[string signalId]
    {
        get
        {
            var place = Array.BinarySearch(ids, signalId, StringComparer.Ordinal);
            return place >= 0 ? answers[place] : default;
        }
    }

    /// <summary>The same sheet with this answer in place of an earlier one; 'not asked' takes the answer off the sheet.</summary>
    /// <param name="signalId">The id of the signal.</param>
    /// <param name="answer">The answer.</param>
    public AnswerSheet With(string signalId, Answer answer)
    {
        var place = Array.BinarySearch(ids, signalId, StringComparer.Ordinal);
        var (before, after) = place >= 0 ? (place, place + 1) : (~place, ~place);
        return answer.Kind == AnswerKind.NotAsked
            ? new(Replace(ids, before, after), Replace(answers, before, after))
            : new(Replace(ids, before, after, signalId), Replace(answers, before, after, answer));
    }

    /// <summary>The ids of the signals that have an answer, in order.</summary>
    internal string[] Ids => ids;

    /// <summary>The answers, in the order of their ids.</summary>
    internal Answer[] Answers => answers;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Answer>> GetEnumerator()
    {
        for (var i = 0; i < ids.Length; i++)
        {
            yield return KeyValuePair.Create(ids[i], answers[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AnswerSheet? other) =>
        other is not null && ids.AsSpan().SequenceEqual(other.ids) && answers.AsSpan().SequenceEqual(other.answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerSheet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < ids.Length; i++)
        {
            hash.Add(ids[i], StringComparer.Ordinal);
            hash.Add(answers[i]);
        }

        return hash.ToHashCode();
    }

    /// <summary>How many answers there are, never what they say.</summary>
    public override string ToString() => $"{Count} answers";

    private static T[] Replace<T>(T[] items, int before, int after, params T[] with)
    {
        var replaced = new T[before + with.Length + items.Length - after];
        Array.Copy(items, replaced, before);
        Array.Copy(with, 0, replaced, before, with.Length);
        Array.Copy(items, after, replaced, before + with.Length, items.Length - after);
        return replaced;
    }
}
