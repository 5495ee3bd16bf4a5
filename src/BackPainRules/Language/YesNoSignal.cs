using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A signal that is a statement, true or not: itself a condition.</summary>
public sealed record YesNoSignal : Condition, ISignal
{
    private YesNoSignal(string id, string text, Danger danger, bool lasts, SignalReader? reader) =>
        (Id, Text, Danger, Lasts, Reader) = (id, text, danger, lasts, reader);

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>Which answer is the bad one.</summary>
    public Danger Danger { get; }

    /// <summary>Whether it tells what the person asks for; what was asked for comes early in a plan.</summary>
    public bool IsWish { get; private init; }

    /// <summary>Whether the level to act on takes it as so until somebody says that it is not. The range of levels does not.</summary>
    public bool IsPresumed { get; private init; }

    /// <inheritdoc/>
    public bool Lasts { get; }

    /// <inheritdoc/>
    public SignalReader? Reader { get; }

    /// <inheritdoc/>
    public string Allowed => "yes, no, doesNotKnow or prefersNotToSay";

    /// <summary>Defines a yes/no signal of which neither answer is bad by itself.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The statement, in plain words.</param>
    /// <param name="lasts">Whether the answer outlives the consultation.</param>
    /// <param name="reader">Takes it out of richer facts.</param>
    public static YesNoSignal Ask(string id, string text, bool lasts = false, SignalReader? reader = null) =>
        new(id, text, Danger.None, lasts, reader);

    /// <summary>Defines a warning sign: 'yes' is bad.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The statement, in plain words.</param>
    /// <param name="lasts">Whether the answer outlives the consultation.</param>
    /// <param name="reader">Takes it out of richer facts.</param>
    public static YesNoSignal Warning(string id, string text, bool lasts = false, SignalReader? reader = null) =>
        new(id, text, Danger.WhenYes, lasts, reader);

    /// <summary>Defines a reassurance such as 'scanned and clear': 'no' is bad, and not given counts as 'no'.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The statement, in plain words.</param>
    /// <param name="lasts">Whether the answer outlives the consultation.</param>
    /// <param name="reader">Takes it out of richer facts.</param>
    public static YesNoSignal Reassurance(string id, string text, bool lasts = false, SignalReader? reader = null) =>
        new(id, text, Danger.WhenNo, lasts, reader);

    /// <summary>Defines a wish: what the person asks for or does already.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The statement, in plain words.</param>
    public static YesNoSignal Wish(string id, string text) => new(id, text, Danger.None, lasts: false, reader: null) { IsWish = true };

    /// <summary>Defines what may be taken as so until somebody says that it is not, such as that the back hurts whoever asks about a sore back.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The statement, in plain words.</param>
    /// <param name="reader">Takes it out of richer facts.</param>
    public static YesNoSignal Presumed(string id, string text, SignalReader? reader = null) => new(id, text, Danger.None, lasts: false, reader) { IsPresumed = true };

    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Signal(this);

    /// <inheritdoc/>
    public bool Equals(YesNoSignal? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;

    Reading? ISignal.Read(Answer answer) => answer.Kind switch
    {
        AnswerKind.Yes => Reading.Yes,
        AnswerKind.No => Reading.No,
        _ => null,
    };

    bool ISignal.Takes(Reading reading) => reading == Reading.Yes || reading == Reading.No;

    string ISignal.Say(Reading reading, UnitSystem units) => reading == Reading.Yes ? "yes" : "no";

    private protected override void ClosedFamily()
    {
    }
}
