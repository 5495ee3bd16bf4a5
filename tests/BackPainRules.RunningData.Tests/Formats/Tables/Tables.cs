using System.Text;
using BackPainRules.RunningData.Formats.Tables;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Tests.Formats.Tables;

/// <summary>Tables as texts, and what is read of them.</summary>
internal static class Tables
{
    public static (IReadOnlyList<Recording> Rows, IReadOnlyList<FileFinding> Findings) Read(
        string text, string name = "activities.csv", ImportLimits? limits = null)
    {
        var findings = new List<FileFinding>();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ([.. ActivityTable.Read(content, new(name, limits ?? new(), findings, default))], findings);
    }

    public static double Utc(int year, int month, int day, int hour, int minute, int second) =>
        (new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds;
}
