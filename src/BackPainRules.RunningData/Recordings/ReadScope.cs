namespace BackPainRules.RunningData.Recordings;

/// <summary>The reading of one file: its name, the limits, and where its findings go.</summary>
/// <param name="file">The name by which findings tell of it.</param>
/// <param name="limits">How much is read at most.</param>
/// <param name="findings">Where findings go.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class ReadScope(string file, ImportLimits limits, ICollection<FileFinding> findings, CancellationToken cancellation)
{
    private const int MostFindings = 20;
    private const int MostInAll = 100_000;

    private int passedOver;
    private int damaged;

    public string File => file;

    public ImportLimits Limits => limits;

    public CancellationToken Cancellation => cancellation;

    public void PassedOver(FileIssue issue, string message) => Add(FindingKind.PassedOver, issue, message, offset: null);

    public void Warn(FileIssue issue, string message, long? offset = null) => Add(FindingKind.Warning, issue, message, offset);

    public void Damaged(FileIssue issue, string message, long? offset = null) => Add(FindingKind.Damaged, issue, message, offset);

    public void Failed(FileIssue issue, string message, long? offset = null) => Add(FindingKind.Failed, issue, message, offset);

    // A file that is wrong all over says so once, not a million times, and so does a zip of a million files. What was lost is counted apart: rides in front must not hide it.
    private void Add(FindingKind kind, FileIssue issue, string message, long? offset)
    {
        var (count, most) = kind >= FindingKind.Damaged ? (damaged++, 2 * MostInAll) : (passedOver++, MostInAll);
        if (count < MostFindings && findings.Count < most)
        {
            findings.Add(new(file, kind, issue, ShownText.Of(message), offset));
        }
    }
}
