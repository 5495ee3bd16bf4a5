using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Several conditions taken together.</summary>
/// <param name="Parts">The conditions.</param>
public abstract record Group(ValueList<Condition> Parts) : Condition;
