namespace BackPainRules.RunningData.Recordings;

/// <summary>The sport of an activity.</summary>
internal enum Sport
{
    /// <summary>The file does not say, or says 'other' or 'generic'.</summary>
    NotSaid,

    Running,

    Walking,

    /// <summary>Surely neither.</summary>
    Another,
}
