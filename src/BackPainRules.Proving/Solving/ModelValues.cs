using System.Globalization;

namespace BackPainRules.Proving.Solving;

/// <summary>Reads the answer to <c>get-value</c>: pairs of a term and its value.</summary>
internal static class ModelValues
{
    /// <summary>The values in order: <c>true</c>, <c>false</c> or a whole number.</summary>
    public static IReadOnlyList<string> Parse(string answer)
    {
        var (values, place) = (new List<string>(), 0);
        Take(answer, ref place, '(');
        while (Peek(answer, ref place) == '(')
        {
            Take(answer, ref place, '(');
            Term(answer, ref place);
            values.Add(Value(Term(answer, ref place)));
            Take(answer, ref place, ')');
        }

        return values;
    }

    // A term as it stands: a word, a name between bars, or a list.
    private static string Term(string answer, ref int place)
    {
        var first = Peek(answer, ref place);
        var start = place;
        if (first == '(')
        {
            Take(answer, ref place, '(');
            while (Peek(answer, ref place) != ')')
            {
                Term(answer, ref place);
            }

            Take(answer, ref place, ')');
        }
        else if (first == '|')
        {
            place = answer.IndexOf('|', place + 1) + 1;
        }
        else
        {
            while (place < answer.Length && !char.IsWhiteSpace(answer[place]) && answer[place] is not ('(' or ')'))
            {
                place++;
            }
        }

        return answer[start..place];
    }

    private static string Value(string term) => term.StartsWith("(-", StringComparison.Ordinal)
        ? (-int.Parse(term[2..^1], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)
        : term;

    private static char Peek(string answer, ref int place)
    {
        while (place < answer.Length && char.IsWhiteSpace(answer[place]))
        {
            place++;
        }

        return place < answer.Length ? answer[place] : throw new SolverException("The solver's answer ends too early.");
    }

    private static void Take(string answer, ref int place, char wanted)
    {
        if (Peek(answer, ref place) != wanted)
        {
            throw new SolverException($"The solver's answer has no '{wanted}' where one is due.");
        }

        place++;
    }
}
