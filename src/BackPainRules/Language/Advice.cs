using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>What to do, at which dose, when it may be said and when not.</summary>
public sealed record Advice
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The row of the evidence that it states; empty: none. Gives the order where nothing else does.</summary>
    public string Row { get; init; } = "";

    /// <summary>What it belongs to.</summary>
    public AdviceTopic Topic { get; init; } = AdviceTopic.Everyday;

    /// <summary>Where it stands in a plan.</summary>
    public PlanPart Part { get; init; } = PlanPart.ThisWeek;

    /// <summary>Whether it is offered, given on request, or never given.</summary>
    public Offer Offer { get; init; }

    /// <summary>What to do, in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>How much, how often, for how long.</summary>
    public required string Dose { get; init; }

    /// <summary>Strength of evidence for back pain.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The levels at which it may be given.</summary>
    public required LevelGate Gate { get; init; }

    /// <summary>When it is withheld or changed.</summary>
    public ValueList<Contraindication> NotWhen { get; init; } = [];

    /// <summary>A change of technique, training or equipment: one at a time, each for 14 days.</summary>
    public bool IsChange { get; init; }

    /// <summary>An action or precaution: it goes with the level that is acted on, whatever the open answers may still bring.</summary>
    public bool IsPrecaution { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>What runners say that it answers.</summary>
    public ValueList<Heuristic> Heeded { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Id;
}
