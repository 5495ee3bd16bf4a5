using BackPainRules;
using BackPainRules.StartProbe;

if (args is ["assess"])
{
    Console.WriteLine(BackPainAssessor.Default.Assess(SoreAfterRun.Case).Recommended);
}
