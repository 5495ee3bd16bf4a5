using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>The things of one kind that a file may name: its own and, where it is a pack, those of the book beside it.</summary>
internal sealed class NameTable<T>(StrictJson strict, string what, SortedDictionary<string, T> known, bool isPack, Func<T, T, bool>? isSame = null)
    where T : class
{
    private readonly Dictionary<string, T?> own = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> unused = new(StringComparer.Ordinal);

    /// <summary>What a known thing of that name is; null: none.</summary>
    public T? Known(string id) => known.GetValueOrDefault(id);

    /// <summary>Takes in a thing of the file; null: it could not be read. What is as it is known already is the known one, so that code and file mean the same thing.</summary>
    public void Add(string path, string id, T? item)
    {
        if (!BookId.IsSound(id))
        {
            strict.Fail(path, "id", BookId.Rule);
        }

        if (item is not null && Known(id) is { } other)
        {
            // In a book of its own what is equal in value may hold a signal that is not.
            if (isSame?.Invoke(item, other) ?? item.Equals(other))
            {
                item = isPack || isSame is not null ? other : item;
            }
            else if (isPack)
            {
                strict.Fail(path, "redefined", $"The book has another {what} of this id; give this one its own.");
            }
        }

        if (own.TryAdd(id, item) && !used.Contains(id))
        {
            unused.Add(id, path);
        }
    }

    /// <summary>Names what stands in the file and nothing in it looks at: it would be lost without a word.</summary>
    public void FailUnused()
    {
        foreach (var (id, path) in unused)
        {
            strict.Fail(path, "unused", $"Nothing in the file looks at this {what}; use it or take it out.");
        }
    }

    /// <summary>The thing of that name; null and a failure when there is none, null alone when there is one that could not be read.</summary>
    public T? Find(string path, string id)
    {
        if (own.TryGetValue(id, out var item) || (isPack && known.TryGetValue(id, out item)))
        {
            unused.Remove(id);
            return item;
        }

        strict.Fail(path, $"unknown-{what.Replace(' ', '-')}", $"There is no {what} '{Shortened(id)}'.{strict.Hint(id, isPack ? own.Keys.Union(known.Keys, StringComparer.Ordinal) : own.Keys)}");
        return null;
    }

    /// <summary>What the file itself has under that name; null: it could not be read.</summary>
    public T? Own(string id) => own.GetValueOrDefault(id);

    /// <summary>Notes that something looks at it, though it may not be read yet.</summary>
    public void Use(string id)
    {
        used.Add(id);
        unused.Remove(id);
    }

    /// <summary>The things that a list names.</summary>
    public ValueList<T> Each(JsonFields fields, string name) => [.. fields.Texts(name).Select(one => Find(one.Path, one.Text)).OfType<T>()];

    private static string Shortened(string id) => id.Length <= 60 ? id : id[..60] + "...";
}
