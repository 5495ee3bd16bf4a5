namespace BackPainRules.Language;

/// <summary>Where a rule or an advice comes from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Citation">Authors, year, journal and identifier.</param>
/// <param name="Mark">How sure the reading is.</param>
public sealed record Source(string Id, string Citation, SourceMark Mark = SourceMark.Read);
