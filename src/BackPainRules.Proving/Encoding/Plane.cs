namespace BackPainRules.Proving.Encoding;

/// <summary>What is taken of open answers, in the words of the design: nothing, the assumed case, the suspected case, and what advice must be safe against.</summary>
internal enum Plane
{
    Known,
    Assumed,
    Suspected,
    Cautious,
}
