using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>What is wrong with rows: the first are told one by one, the rest as a number, so that there is room for other findings.</summary>
internal sealed class RowFaults(ReadScope scope)
{
    private const int MostTold = 10;

    private int count;

    public void Add(FileIssue issue, string message, long line)
    {
        if (count++ < MostTold)
        {
            scope.Damaged(issue, message, line);
        }
    }

    public void Report()
    {
        if (count > MostTold)
        {
            scope.Damaged(FileIssue.Malformed, $"{count - MostTold} more rows or cells could not be read.");
        }
    }
}
