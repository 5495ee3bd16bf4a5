namespace BackPainRules.Proving;

/// <summary>How far a proof is.</summary>
/// <param name="Law">The law that is being proved.</param>
/// <param name="Done">How many of its goals are decided.</param>
/// <param name="Goals">How many goals it has.</param>
public readonly record struct ProvingProgress(Law Law, int Done, int Goals);
