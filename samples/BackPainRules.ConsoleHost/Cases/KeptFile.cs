using System.Text;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>Writes a file of health data in the place of an older one: whole or not at all, read by whoever could read the older one, and where a link leads.</summary>
internal static class KeptFile
{
    public static void Write(string path, string text)
    {
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        var draft = target + ".new";
        File.Delete(draft);
        using (var writer = new StreamWriter(draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options))
        {
            writer.Write(text);
        }

        File.Move(draft, target, overwrite: true);
    }
}
