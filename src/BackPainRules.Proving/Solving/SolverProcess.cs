using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace BackPainRules.Proving.Solving;

/// <summary>A solver that runs beside this program, and is asked in SMT-LIB 2.</summary>
internal sealed class SolverProcess : IDisposable
{
    // z3's own word for no limit. While something is told there is none: a command that is cut off is an error.
    private const long Unlimited = uint.MaxValue;

    private readonly Process process;
    private readonly long timeout;

    private SolverProcess(Process process, TimeSpan timeout) => (this.process, this.timeout) = (process, (long)timeout.TotalMilliseconds);

    /// <exception cref="SolverException">The program cannot be started.</exception>
    public static SolverProcess Start(Solver solver)
    {
        var start = new ProcessStartInfo(solver.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
        };
        start.ArgumentList.Add("-smt2");
        start.ArgumentList.Add("-in");
        try
        {
            return new(Process.Start(start) ?? throw new SolverException($"'{solver.Path}' did not start."), solver.TimeAGoal);
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new SolverException($"'{solver.Path}' cannot be started. Is it the path of z3, and may it be run?", failure);
        }
    }

    /// <summary>Declares, defines or assumes something.</summary>
    public void Tell(string command)
    {
        try
        {
            process.StandardInput.WriteLine(command);
        }
        catch (IOException failure)
        {
            throw new SolverException("The solver ended before it was done.", failure);
        }
    }

    /// <summary>Whether everything that was assumed can hold together.</summary>
    public SolverAnswer Check()
    {
        Limit(timeout);
        Tell("(check-sat)");
        Limit(Unlimited);
        return Read() switch
        {
            "sat" => SolverAnswer.Satisfiable,
            "unsat" => SolverAnswer.Unsatisfiable,
            "unknown" or "timeout" => SolverAnswer.Unknown,
            var other => throw new SolverException($"The solver said '{other}'."),
        };
    }

    /// <summary>The values of terms in the model that was found, in their order.</summary>
    public IReadOnlyList<string> Values(IReadOnlyCollection<string> terms)
    {
        if (terms.Count == 0)
        {
            return [];
        }

        Tell($"(get-value ({string.Join(' ', terms)}))");
        var values = ModelValues.Parse(Read());
        return values.Count == terms.Count ? values : throw new SolverException("The solver gave another number of values than it was asked for.");
    }

    /// <summary>Ends it, whatever it thinks about; who asks it after that is refused.</summary>
    public void End()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
    }

    public void Dispose()
    {
        End();
        process.Dispose();
    }

    private void Limit(long milliseconds) => Tell(string.Create(CultureInfo.InvariantCulture, $"(set-option :timeout {milliseconds})"));

    // One answer: a word, or a list until its last bracket is closed.
    private string Read()
    {
        process.StandardInput.Flush();
        var (text, depth) = (new StringBuilder(), 0);
        do
        {
            var line = process.StandardOutput.ReadLine() ?? throw new SolverException("The solver ended before it was done.");
            var isName = false;
            foreach (var letter in line)
            {
                isName ^= letter == '|';
                depth += isName ? 0 : letter switch { '(' => 1, ')' => -1, _ => 0 };
            }

            text.AppendLine(line);
        }
        while (depth > 0);

        var answer = text.ToString().Trim();
        return answer.StartsWith("(error", StringComparison.Ordinal) ? throw new SolverException($"The solver refused what it was told: {answer}") : answer;
    }
}
