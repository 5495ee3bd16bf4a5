namespace BackPainRules.Telemetry;

/// <summary>What is timed, by the name that it is told under.</summary>
internal static class Operation
{
    public const string Assess = "assess";
    public const string AssessHandful = "assess-handful";
    public const string Screen = "screen";
    public const string ScreenHandful = "screen-handful";
    public const string ScreenTable = "screen-table";
    public const string BuildBook = "build-book";
}
