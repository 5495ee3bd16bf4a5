using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The names of sports in a table, in case none is known: it may be in a language that is not.</summary>
internal sealed class UnknownTypes
{
    private const int MostTold = 5;

    private readonly List<string> names = [];
    private bool isAnyKnown;

    public void Add(Sport sport, ReadOnlySpan<char> name)
    {
        isAnyKnown |= sport is Sport.Running or Sport.Walking;
        if (isAnyKnown || names.Count == MostTold || name.IsEmpty || name.Length > 40)
        {
            return;
        }

        foreach (var one in names)
        {
            if (name.SequenceEqual(one))
            {
                return;
            }
        }

        names.Add(name.ToString());
    }

    public void Report(ReadScope scope)
    {
        if (!isAnyKnown && names.Count > 0)
        {
            scope.Warn(FileIssue.NotARun, $"No row is known to be a run. The sports are called '{string.Join("', '", names)}'.");
        }
    }
}
