using System.Globalization;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Prints a short plain text about a case, to paste into a message.</summary>
internal sealed class SummaryCommand(BackPainAssessor assessor, Terminal terminal)
{
    public int Run(string file, Voice voice, DateOnly? on, UnitSystem units)
    {
        var assessed = AssessedCase.Of(assessor, CaseFile.Read(file, terminal.In), on);
        if (assessed.IsValid)
        {
            terminal.Out.Write(assessed.Assessment.In(CultureInfo.InvariantCulture, voice, units).Summary);
            return ExitCode.Done;
        }

        if (assessed.IsPressing)
        {
            terminal.Out.WriteLine(assessed.Assessment.Why);
        }

        FailureText.Write(terminal, file, assessed);
        return ExitCode.InvalidCase;
    }
}
