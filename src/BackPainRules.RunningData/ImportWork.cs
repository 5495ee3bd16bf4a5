using BackPainRules.RunningData.Deriving;
using BackPainRules.RunningData.Formats;
using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Formats.Archives;
using BackPainRules.RunningData.Formats.Fit;
using BackPainRules.RunningData.Formats.Gpx;
using BackPainRules.RunningData.Formats.Tables;
using BackPainRules.RunningData.Formats.Tcx;
using BackPainRules.RunningData.Merging;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData;

/// <summary>One import: files become recordings, recordings runs, and runs of several files one.</summary>
internal sealed class ImportWork
{
    // A run a day for 270 years: more are there to fill memory.
    private const int MostRuns = 100_000;

    private readonly ImportOptions options;
    private readonly IProgress<ImportProgress>? progress;
    private readonly List<FileFinding> findings = [];
    private readonly List<FoundRun> found = [];
    private readonly SampleList samples = new();
    private readonly CancellationToken cancellation;
    private readonly RunDeriver deriver;
    private readonly PackedFiles files;
    private int filesRead;
    private bool isFull;

    public ImportWork(ImportOptions options, TimeProvider time, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        (this.options, this.progress, this.cancellation) = (options, progress, cancellation);
        deriver = new(options, time);
        files = new(options.Limits, findings, cancellation);
    }

    /// <summary>Reads the files of a path or stream; where nothing at all comes of it, a finding says so.</summary>
    /// <param name="name">Its name in that finding.</param>
    /// <param name="open">Opens it.</param>
    public void Read(string name, Func<PackedFiles, IEnumerable<PackedFile>> open)
    {
        var (read, told) = (filesRead, findings.Count);
        Read(open);
        if (filesRead == read && findings.Count == told && !isFull)
        {
            new ReadScope(EntryName.Shown(name), options.Limits, findings, cancellation).PassedOver(FileIssue.NoData, "There is no activity in it.");
        }
    }

    private void Read(Func<PackedFiles, IEnumerable<PackedFile>> open)
    {
        foreach (var file in isFull ? [] : open(files))
        {
            var (isEmpty, said) = (true, findings.Count);
            foreach (var recording in Recordings(file))
            {
                if (found.Count == MostRuns)
                {
                    file.Scope.Damaged(FileIssue.TooLarge, $"It brings more than {MostRuns} runs in all; the rest was not read.");
                    isFull = true;
                    return;
                }

                Take(recording, file);
                isEmpty = false;
            }

            if (isEmpty && findings.Count == said)
            {
                file.Scope.PassedOver(FileIssue.NoData, "There is no activity in it.");
            }

            filesRead++;
            progress?.Report(new(files.BytesRead, filesRead, found.Count));
        }
    }

    public ImportResult Finish()
    {
        var runs = Effort.Judge(RunMerge.Distinct(found, findings));
        return new()
        {
            Runs = [.. runs.Select(run => run.Shoe is null && options.Shoe is { } shoe && !string.IsNullOrWhiteSpace(shoe) ? run with { Shoe = new(shoe, Origin.Told) } : run)],
            Findings = [.. findings],
            FilesRead = filesRead,
        };
    }

    private IEnumerable<Recording> Recordings(PackedFile file) => file.Format switch
    {
        FileFormat.Fit => FitReader.Read(file.Content, file.Scope, samples),
        FileFormat.Tcx => TcxReader.Read(file.Content, file.Scope, samples),
        FileFormat.Gpx => GpxReader.Read(file.Content, file.Scope, samples),
        FileFormat.AppleHealth => AppleHealthReader.Read(file.Content, file.Scope, samples),
        _ => ActivityTable.Read(file.Content, file.Scope),
    };

    private void Take(Recording recording, PackedFile file)
    {
        var its = recording with
        {
            IsRoute = file.IsRoute,
            Source = file.IsOfStravaExport && recording.Source == RunSource.Fit ? RunSource.StravaFit : recording.Source,
        };
        if (deriver.Derive(its, file.Scope) is { } run)
        {
            found.Add(new(run) { IsRoute = its.IsRoute, OfFile = its.OfFile, IsLocalClock = its.IsLocalClock && options.TimeZone is null });
        }
    }
}
