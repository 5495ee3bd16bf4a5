using System.Text;
using BackPainRules;
using BackPainRules.StartProbe;

if (args is ["assess"])
{
    var level = BackPainAssessor.Default.Assess(SoreAfterRun.Case).Recommended;

    // Straight to the stream: setting up a console writer would cost more than a tenth of what is measured.
    using var output = Console.OpenStandardOutput();
    output.Write(Encoding.ASCII.GetBytes($"{level}\n"));
}
