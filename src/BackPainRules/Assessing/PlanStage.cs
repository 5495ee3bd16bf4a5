using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>One stage of a plan.</summary>
/// <param name="Part">Which one.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">The advice in it, recommended or conditional: the action first, then the more relevant, then in catalogue order; what to know about care comes last.</param>
public sealed record PlanStage(PlanPart Part, string Title, ValueList<AdviceLine> Lines);
