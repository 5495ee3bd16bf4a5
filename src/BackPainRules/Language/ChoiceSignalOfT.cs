using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A signal that is one of the values of an enumeration, named in camel case.</summary>
/// <typeparam name="T">The enumeration; its values count from 0 without gaps.</typeparam>
public sealed class ChoiceSignal<T> : ChoiceSignal
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private ChoiceSignal(string id, string text, bool lasts)
        : base(id, text, lasts, EnumNames.Of<T>())
    {
    }

    /// <summary>Defines a choice signal.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What is asked, in plain words.</param>
    /// <param name="lasts">Whether the answer outlives the consultation.</param>
    public static ChoiceSignal<T> Ask(string id, string text, bool lasts = false) => new(id, text, lasts);

    /// <summary>The answer that names this value.</summary>
    /// <param name="value">The value.</param>
    public Answer Answer(T value) => Facts.Answer.Of(Names[Place(value)]);

    /// <summary>One of these values.</summary>
    /// <param name="any">The values; at least one.</param>
    public Condition Is(params ReadOnlySpan<T> any)
    {
        var places = new int[any.Length];
        for (var i = 0; i < any.Length; i++)
        {
            places[i] = Place(any[i]);
        }

        Array.Sort(places);
        return new ChoiceIs(this, new(places));
    }

    private static int Place(T value) => Array.IndexOf(Values, value);
}
