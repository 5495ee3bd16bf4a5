using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>How a row of section 5.2 of the evidence is written: what withholds or changes which advice.</summary>
internal static class AdviceTable
{
    /// <summary>Each sign withholds the advice.</summary>
    public static AdviceRow[] Withheld(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign));

    /// <summary>Each sign lifts the level so far that the advice is not given, whatever else is told.</summary>
    public static AdviceRow[] Closed(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign) with { ByLevel = true });

    /// <summary>Each sign changes the advice.</summary>
    public static AdviceRow[] Changed(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign) with { Changes = true });

    /// <summary>One value withholds the advice, the other does not.</summary>
    public static AdviceRow WithheldAt(string advice, string id, RunnerCase told, NumberSignal number, decimal there, decimal absent) =>
        new(advice, id, number, told.With(number, there), told.With(number, absent));

    /// <summary>One value changes the advice, the other does not.</summary>
    public static AdviceRow ChangedAt(string advice, string id, RunnerCase told, NumberSignal number, decimal there, decimal absent) =>
        WithheldAt(advice, id, told, number, there, absent) with { Changes = true };

    /// <summary>The line of an advice; null when it is not even named.</summary>
    public static AdviceLine? Line(string advice, RunnerCase told) =>
        BackPainAssessor.Default.Assess(told).Advice.SingleOrDefault(line => line.Advice.Id == advice);

    private static AdviceRow Row(string advice, string id, RunnerCase told, YesNoSignal sign)
    {
        var woman = told.With(Person.Sex, Sex.Female);
        return new(advice, id, sign, woman.Yes(sign), woman.No(sign));
    }
}
