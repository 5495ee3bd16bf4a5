namespace BackPainRules.Language;

/// <summary>What to do until help is there: a line that nothing suppresses.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What to do, in plain words.</param>
/// <param name="StaysPut">Whether an emergency is fetched by those who were called, and brought by nobody else.</param>
public sealed record FirstAid(string Id, string Text, bool StaysPut = false);
