namespace BackPainRules.RunningData.Merging;

/// <summary>Makes one run of the recordings that devices and apps have of it.</summary>
internal static class RunMerge
{
    /// <summary>The different runs, in the order of their starts. The order in which they were found makes no difference.</summary>
    /// <param name="found">Runs of all files.</param>
    /// <param name="findings">Where it is told which were merged away.</param>
    public static IReadOnlyList<ImportedRun> Distinct(IReadOnlyList<FoundRun> found, ICollection<FileFinding> findings)
    {
        var bestFirst = found.ToArray();
        Array.Sort(bestFirst, BestFirst.Order);
        var merged = Grouped(bestFirst, findings).ConvertAll(group => (Run: FilledRun.Of(group), Group: group));
        merged.Sort((x, y) => x.Run.StartTime.CompareTo(y.Run.StartTime) is not 0 and var order ? order : BestFirst.Order.Compare(x.Group[0], y.Group[0]));
        foreach (var (_, group) in merged)
        {
            Tell(group, findings);
        }

        return merged.ConvertAll(one => one.Run);
    }

    private static List<List<FoundRun>> Grouped(FoundRun[] bestFirst, ICollection<FileFinding> findings)
    {
        var groups = new List<List<FoundRun>>();
        var starts = new StartIndex();
        var links = new FileLinks(bestFirst);
        foreach (var run in bestFirst)
        {
            var place = links.Of(run) ?? Best(starts.Near(run), groups, run);
            if (place is { } same)
            {
                groups[same].Add(run);
            }
            else if (run.IsRoute)
            {
                findings.Add(new(run.File, FindingKind.PassedOver, FileIssue.NotAnActivity, "A route; its workout is not among the files."));
                continue;
            }
            else
            {
                starts.Add(run, groups.Count);
                groups.Add([run]);
            }

            links.Add(run, place ?? (groups.Count - 1));
        }

        return groups;
    }

    private static int? Best(IEnumerable<int> places, List<List<FoundRun>> groups, FoundRun run)
    {
        var best = int.MaxValue;
        foreach (var place in places)
        {
            if (place < best && SameRun.Is(groups[place][0], run))
            {
                best = place;
            }
        }

        return best == int.MaxValue ? null : best;
    }

    private static void Tell(List<FoundRun> group, ICollection<FileFinding> findings)
    {
        for (var i = 1; i < group.Count; i++)
        {
            if (!group[i].IsRoute)
            {
                findings.Add(new(group[i].File, FindingKind.PassedOver, FileIssue.Duplicate, $"The same run is in {group[0].File}, which is kept."));
            }
        }
    }
}
