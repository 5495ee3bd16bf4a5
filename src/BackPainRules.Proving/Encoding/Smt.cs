using System.Globalization;

namespace BackPainRules.Proving.Encoding;

/// <summary>Terms of SMT-LIB 2. What is plainly so or not so is left out of them.</summary>
internal static class Smt
{
    public const string True = "true";
    public const string False = "false";

    public static string Name(string name) => $"|{name}|";

    public static string Not(string term) =>
        term == True ? False : term == False ? True : term.StartsWith("(not ", StringComparison.Ordinal) ? term[5..^1] : $"(not {term})";

    public static string And(params IEnumerable<string> terms) => Join("and", terms, neutral: True, deciding: False);

    public static string Or(params IEnumerable<string> terms) => Join("or", terms, neutral: False, deciding: True);

    public static string Implies(string left, string right) => Or(Not(left), right);

    public static string Number(int number) => number < 0
        ? string.Create(CultureInfo.InvariantCulture, $"(- {-(long)number})")
        : number.ToString(CultureInfo.InvariantCulture);

    public static string Equal(string left, string right) => $"(= {left} {right})";

    public static string AtLeast(string left, string right) => $"(>= {left} {right})";

    public static string AtLeast(string left, int right) => AtLeast(left, Number(right));

    /// <summary>Whether the weights of the terms that hold reach a sum.</summary>
    public static string Reaches(int sum, IEnumerable<(int Weight, string Term)> parts) =>
        AtLeast($"(+ {string.Join(' ', parts.Select(part => $"(ite {part.Term} {Number(part.Weight)} 0)"))} 0)", sum);

    private static string Join(string connective, IEnumerable<string> terms, string neutral, string deciding)
    {
        var kept = new List<string>();
        foreach (var term in terms)
        {
            if (term == deciding)
            {
                return deciding;
            }

            if (term != neutral)
            {
                kept.Add(term);
            }
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept[0],
            _ => $"({connective} {string.Join(' ', kept)})",
        };
    }
}
