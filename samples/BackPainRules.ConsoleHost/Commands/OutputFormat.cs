namespace BackPainRules.ConsoleHost.Commands;

/// <summary>For whom to write.</summary>
internal enum OutputFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>For a program.</summary>
    Json,
}
