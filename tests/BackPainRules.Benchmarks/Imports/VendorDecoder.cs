using System.Diagnostics;
using System.Globalization;

namespace BackPainRules.Benchmarks.Imports;

/// <summary>The JavaScript decoder of the vendor of FIT, fetched by npm for this one comparison and thrown away.</summary>
internal sealed class VendorDecoder : IDisposable
{
    private const string Package = "@garmin/fitsdk@21.217.0";

    private const string Script = """
        import { Decoder, Stream } from '@garmin/fitsdk';
        import fs from 'node:fs';
        const files = fs.readdirSync(process.argv[2]).map(file => fs.readFileSync(process.argv[2] + '/' + file));
        const decode = () => { let records = 0; for (const file of files) records += new Decoder(Stream.fromBuffer(file)).read().messages.recordMesgs.length; return records; };
        decode();
        const start = performance.now();
        decode();
        console.log((performance.now() - start) / 1000);
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendor-");

    /// <summary>Seconds to decode all files of a folder, warmed up; null: there is no node, no npm, or no network.</summary>
    public double? Seconds(string files)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "decode.mjs"), Script);
        return Run("npm", "install", "--no-audit", "--no-fund", "--silent", Package) is not null
            && Run("node", "decode.mjs", files) is { } said
            && double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                ? seconds
                : null;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string? Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
