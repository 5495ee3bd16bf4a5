using BackPainRules.Engines;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;

namespace BackPainRules.Proving.Tests.Encoding;

/// <summary>That a case is just this row of readings.</summary>
internal static class RowTerm
{
    public static string Of(CaseTerms one, CaseReadings readings) => Smt.And(one.Copy.Signals.Select(terms => Of(terms, readings)));

    private static string Of(SignalTerms terms, CaseReadings readings)
    {
        var reading = readings[terms.Signal];
        return terms switch
        {
            SignTerms sign => reading.IsKnown ? (reading.Low == 1 ? sign.Yes : sign.No) : readings.IsRefused(sign.Signal) ? sign.Refused : sign.IsNotAsked,
            NumberTerms number when reading.IsKnown => Smt.And(number.IsKnown, Smt.Equal(number.Low, Smt.Number(reading.Low)), Smt.Equal(number.High, Smt.Number(reading.High))),
            ChoiceTerms choice when reading.IsKnown => Smt.Equal(choice.Place, Smt.Number(reading.Low)),
            _ => terms.IsNotAsked,
        };
    }
}
