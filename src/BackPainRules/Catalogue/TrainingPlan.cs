namespace BackPainRules.Catalogue;

/// <summary>A training plan.</summary>
public enum TrainingPlan
{
    /// <summary>No plan.</summary>
    None,

    /// <summary>Couch to 5K, nine weeks.</summary>
    CouchTo5K,

    /// <summary>Another plan.</summary>
    Other,
}
