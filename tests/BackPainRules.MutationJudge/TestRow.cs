namespace BackPainRules.MutationJudge;

/// <summary>A test with one row of its data.</summary>
/// <param name="Name">Its name, with the place of the row.</param>
/// <param name="Test">The name of the test.</param>
/// <param name="Run">Runs it; throws where it fails.</param>
internal sealed record TestRow(string Name, string Test, Action Run);
