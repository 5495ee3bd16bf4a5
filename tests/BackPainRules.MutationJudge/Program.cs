using System.Globalization;
using BackPainRules.MutationJudge;

// dotnet run --project tests/BackPainRules.MutationJudge [SECONDS]
//   SECONDS: how long the tests may take for one fault; 60 unless said.
// It starts itself anew for each stage, with the stage as the second word: many faults bring down the process they are tried in.
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 60;
if (!File.Exists(Places.Report))
{
    FaultyBuild.Make();
}

var (faults, explanations) = (FaultReport.Read(), Explanations.Read());
if (args.Length < 2)
{
    Verdicts.Tidy([.. faults.Where(fault => explanations.Of(fault) is not null).Select(fault => fault.Key)]);
    new Stages(seconds).Run(faults);
    return Summary.Write(faults, explanations);
}

var (stage, number) = args[1].Split(':') is [var name, var digits] ? (name, int.Parse(digits, CultureInfo.InvariantCulture)) : throw new ArgumentException($"There is no stage '{args[1]}'.");
using var library = FaultyLibrary.Load(notesWhatIsReached: stage == Stages.Measure);
return stage switch
{
    Stages.Measure => new MeasureStage(library).Run(number),
    Stages.Warm => new WarmStage(library, faults, explanations, seconds).Run(number),
    Stages.Fresh => new FreshStage(library, faults, explanations, seconds).Run(number),
    Stages.Confirm => new ConfirmStage(library, faults, seconds).Run(number),
    _ => throw new ArgumentException($"There is no stage '{stage}'."),
};
