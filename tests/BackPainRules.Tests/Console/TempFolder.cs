namespace BackPainRules.Tests.Console;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public string Path => folder.FullName;

    /// <summary>A file in it; gives its path.</summary>
    public string Put(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
