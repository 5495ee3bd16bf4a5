namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>How many bytes may still be unpacked out of an archive; health exports, which are streamed, are counted apart.</summary>
internal sealed class UnpackBudget(ImportLimits limits)
{
    private long files = limits.ZipBytes;
    private long health = limits.HealthExportBytes;

    public bool IsSpent => files <= 0;

    /// <summary>Bytes taken so far, health exports too.</summary>
    public long Taken { get; private set; }

    public long Left(bool isHealth) => isHealth ? health : files;

    public void Take(bool isHealth, long bytes)
    {
        Taken += bytes;
        if (isHealth)
        {
            health -= bytes;
        }
        else
        {
            files -= bytes;
        }
    }
}
