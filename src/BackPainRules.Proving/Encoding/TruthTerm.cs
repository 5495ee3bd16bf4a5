namespace BackPainRules.Proving.Encoding;

/// <summary>A three-valued truth as two Boolean terms.</summary>
/// <param name="Sure">It is so, whatever the open answers are.</param>
/// <param name="Possible">It is so, or the open answers could make it so.</param>
internal readonly record struct TruthTerm(string Sure, string Possible)
{
    public static TruthTerm Of(bool isSo) => Known(isSo ? Smt.True : Smt.False);

    /// <summary>A truth that is never open.</summary>
    public static TruthTerm Known(string term) => new(term, term);

    public string Open => Smt.And(Possible, Smt.Not(Sure));

    public string Out => Smt.Not(Possible);

    public TruthTerm Not() => new(Smt.Not(Possible), Smt.Not(Sure));

    public static TruthTerm All(IEnumerable<TruthTerm> parts)
    {
        TruthTerm[] all = [.. parts];
        return new(Smt.And(all.Select(part => part.Sure)), Smt.And(all.Select(part => part.Possible)));
    }

    public static TruthTerm Any(IEnumerable<TruthTerm> parts)
    {
        TruthTerm[] all = [.. parts];
        return new(Smt.Or(all.Select(part => part.Sure)), Smt.Or(all.Select(part => part.Possible)));
    }
}
