namespace BackPainRules.ConsoleHost;

/// <summary>The program was called wrongly; the message says what is allowed.</summary>
/// <param name="message">What is wrong, for the person at the keyboard.</param>
internal sealed class UsageException(string message) : Exception(message);
