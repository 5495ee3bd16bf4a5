using BackPainRules.Language;

namespace RunningClub;

/// <summary>Where the rules of the club come from.</summary>
public static class ClubSources
{
    /// <summary>The coach.</summary>
    public static readonly Source Coach = new("club-coach", "What the coach of the club has seen in ten winters", SourceMark.Knowledge);
}
