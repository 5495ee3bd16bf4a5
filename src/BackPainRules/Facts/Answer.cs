namespace BackPainRules.Facts;

/// <summary>One answer: a value, or the reason why there is none. The default value is 'not asked', never 'no'.</summary>
public readonly record struct Answer
{
    private Answer(AnswerKind kind, decimal from = 0, decimal to = 0, string? choice = null)
    {
        Kind = kind;
        From = from;
        To = to;
        ChoiceName = choice;
    }

    /// <summary>Yes.</summary>
    public static Answer Yes { get; } = new(AnswerKind.Yes);

    /// <summary>No.</summary>
    public static Answer No { get; } = new(AnswerKind.No);

    /// <summary>Asked, and the person is not sure.</summary>
    public static Answer DoesNotKnow { get; } = new(AnswerKind.DoesNotKnow);

    /// <summary>Asked, and the person declined to say.</summary>
    public static Answer PrefersNotToSay { get; } = new(AnswerKind.PrefersNotToSay);

    /// <summary>What kind of answer this is.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Lower end of a number, in the unit of its signal; 0 for other kinds.</summary>
    public decimal From { get; }

    /// <summary>Upper end of a number, in the unit of its signal; equal to <see cref="From"/> when it is exact.</summary>
    public decimal To { get; }

    /// <summary>The name of the choice; null for other kinds.</summary>
    public string? ChoiceName { get; }

    /// <summary>Whether the answer gives a value: yes, no, a number or a choice.</summary>
    public bool HasValue => Kind is AnswerKind.Yes or AnswerKind.No or AnswerKind.Number or AnswerKind.Choice;

    /// <summary>Whether the person was asked and gave no value.</summary>
    public bool IsRefused => Kind is AnswerKind.DoesNotKnow or AnswerKind.PrefersNotToSay;

    /// <summary>An exact number, in the unit of its signal.</summary>
    /// <param name="value">The number.</param>
    public static Answer Of(decimal value) => new(AnswerKind.Number, value, value);

    /// <summary>A vague number, in the unit of its signal: somewhere in this range, both ends included.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    /// <exception cref="ArgumentException">The upper end is below the lower end.</exception>
    public static Answer Of(decimal from, decimal to) =>
        to >= from ? new(AnswerKind.Number, from, to) : throw new ArgumentException("A range ends at or above its start.", nameof(to));

    /// <summary>One of the listed choices.</summary>
    /// <param name="choice">The name of the choice, as its signal lists it.</param>
    public static Answer Of(string choice) => new(AnswerKind.Choice, choice: choice);

    /// <summary>Yes for true, no for false.</summary>
    /// <param name="value">The truth of the statement.</param>
    public static Answer Of(bool value) => value ? Yes : No;

    /// <summary>The kind of answer, never its value: answers are health data and stay out of logs.</summary>
    public override string ToString() => Kind.ToString();
}
