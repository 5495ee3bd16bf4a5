namespace BackPainRules.RunningData.Logs;

/// <summary>Step rate and speed of one run: a step rate says little without its speed.</summary>
/// <param name="Day">The day of the run.</param>
/// <param name="Speed">Mean speed in metres a second.</param>
/// <param name="StepsPerMinute">Mean steps a minute, both feet counted.</param>
public readonly record struct CadencePoint(DateOnly Day, decimal Speed, decimal StepsPerMinute);
