namespace BackPainRules.RunningData;

/// <summary>How far an import is.</summary>
/// <param name="BytesRead">Bytes read of the files that it was given, packed as they are.</param>
/// <param name="Files">Activity files, tables and exports read so far.</param>
/// <param name="Runs">Runs found so far, before the same run out of two files is made one.</param>
public readonly record struct ImportProgress(long BytesRead, int Files, int Runs);
