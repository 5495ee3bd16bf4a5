using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>The places of an advice's conditions: whether it is offered, and its contraindications.</summary>
internal sealed record AdviceClauses(Advice Advice, int Offered, int[] NotWhen);
