namespace BackPainRules.Catalogue;

/// <summary>Sex at birth, where it changes what is asked.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Intersex.</summary>
    Intersex,
}
