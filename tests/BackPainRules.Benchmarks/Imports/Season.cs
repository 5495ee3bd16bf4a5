using BackPainRules.RunningData.Tests.Synthetic;

namespace BackPainRules.Benchmarks.Imports;

/// <summary>FIT files of one-hour runs, a point a second, in a folder of their own.</summary>
internal sealed class Season : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("season-");

    public Season(int files)
    {
        for (var day = 0; day < files; day++)
        {
            var run = new SyntheticRun { Start = new DateTimeOffset(2021, 1, 1, 6, 30, 0, TimeSpan.Zero).AddDays(day), Speed = 2.6 + (day % 7 * 0.1), Cadence = 158 + (day % 9) };
            File.WriteAllBytes(Path.Combine(Folder, $"run-{day:0000}.fit"), run.File());
        }
    }

    public string Folder => folder.FullName;

    public string[] Files => Directory.GetFiles(Folder);

    public long Bytes => Files.Sum(file => new FileInfo(file).Length);

    public void Dispose() => folder.Delete(recursive: true);
}
