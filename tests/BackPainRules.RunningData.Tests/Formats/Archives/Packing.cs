using System.IO.Compression;
using System.Text;
using BackPainRules.RunningData.Formats;
using BackPainRules.RunningData.Formats.Archives;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

/// <summary>Files, packed and opened again.</summary>
internal static class Packing
{
    public static byte[] GpxFile => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><gpx></gpx>");

    public static byte[] Table => Encoding.UTF8.GetBytes("Activity Date,Activity Type,Distance,Distance\n");

    public static byte[] FitFile(int length = 64)
    {
        var bytes = new byte[length];
        (bytes[0], bytes[1]) = (14, 0x10);
        ".FIT"u8.CopyTo(bytes.AsSpan(8));
        for (var i = 12; i < length; i++)
        {
            bytes[i] = (byte)(i * i);
        }

        return bytes;
    }

    /// <summary>A FIT file, by its first bytes, that cannot be packed.</summary>
    public static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        FitFile(12).CopyTo(bytes, 0);
        return bytes;
    }

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Optimal)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>What is in a file: by name, format and content, and the findings.</summary>
    public static Opening Open(byte[] content, string name = "in", ImportLimits? limits = null, bool canSeek = true)
    {
        var findings = new List<FileFinding>();
        using Stream stream = canSeek ? new MemoryStream(content, writable: false) : new Unseekable(content);
        return Open(new PackedFiles(limits ?? new(), findings, default).Open(stream, name), findings);
    }

    public static Opening Open(string path, ImportLimits? limits = null)
    {
        var findings = new List<FileFinding>();
        return Open(new PackedFiles(limits ?? new(), findings, default).Open(path), findings);
    }

    private static Opening Open(IEnumerable<PackedFile> files, List<FileFinding> findings)
    {
        var opened = new List<Opened>();
        foreach (var file in files)
        {
            var content = new MemoryStream();
            file.Content.CopyTo(content);
            opened.Add(new(file.Scope.File, file.Format, content.ToArray(), file.IsRoute, file.IsOfStravaExport));
        }

        return new(opened, findings);
    }

    internal sealed record Opening(IReadOnlyList<Opened> Files, IReadOnlyList<FileFinding> Findings)
    {
        public IEnumerable<string> Names => Files.Select(file => file.Name);

        public IEnumerable<FileIssue> Issues => Findings.Select(finding => finding.Issue);
    }

    internal sealed record Opened(string Name, FileFormat Format, byte[] Content, bool IsRoute, bool IsOfStravaExport);

    private sealed class Unseekable(byte[] content) : MemoryStream(content, writable: false)
    {
        public override bool CanSeek => false;

        public override long Position
        {
            get => base.Position;
            set => throw new NotSupportedException();
        }

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
