namespace BackPainRules.Proving.Encoding;

/// <summary>The text of a theory, line by line as it grows: what is declared, defined and assumed.</summary>
internal sealed class Script
{
    private readonly List<string> lines = ["(set-logic ALL)"];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Lines => lines;

    public string Bool(string name) => Declare(name, "Bool");

    public string Int(string name) => Declare(name, "Int");

    public void Assume(string term) => lines.Add($"(assert {term})");

    /// <summary>A name for a term; what is short needs none.</summary>
    public string Define(string name, string term)
    {
        if (!term.StartsWith('('))
        {
            return term;
        }

        lines.Add($"(define-fun {Named(name)} () Bool {term})");
        return Smt.Name(name);
    }

    public TruthTerm Define(string name, TruthTerm truth)
    {
        var sure = Define($"{name} sure", truth.Sure);
        return new(sure, truth.Possible == truth.Sure ? sure : Define($"{name} possible", truth.Possible));
    }

    private string Declare(string name, string sort)
    {
        lines.Add($"(declare-const {Named(name)} {sort})");
        return Smt.Name(name);
    }

    private string Named(string name) =>
        names.Add(name) ? Smt.Name(name) : throw new InvalidOperationException($"'{name}' is named twice.");
}
