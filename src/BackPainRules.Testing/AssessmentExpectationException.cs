namespace BackPainRules.Testing;

/// <summary>An assessment is not what a test expected of it. Its message has what was expected, what was, the case, and the proof.</summary>
/// <param name="message">What was expected and what was.</param>
/// <param name="inner">What went wrong before it; null: nothing.</param>
public sealed class AssessmentExpectationException(string message, Exception? inner = null) : Exception(message, inner);
