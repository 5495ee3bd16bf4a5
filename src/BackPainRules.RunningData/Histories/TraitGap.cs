namespace BackPainRules.RunningData.Histories;

/// <summary>In what runs could not be compared: too few tell it, or too few differ.</summary>
/// <param name="Trait">In what.</param>
/// <param name="Followed">Runs followed by pain that tell it.</param>
/// <param name="NotFollowed">Runs not followed by pain that tell it.</param>
public sealed record TraitGap(RunTrait Trait, int Followed, int NotFollowed);
