namespace BackPainRules.MutationJudge;

/// <summary>How many faults are noticed, folder by folder, and each that is neither noticed nor explained.</summary>
internal static class Summary
{
    /// <returns>0: there is none of these.</returns>
    public static int Write(Fault[] faults, Explanations explanations)
    {
        var last = Verdicts.Last();
        var missed = faults.Where(fault => !(last.TryGetValue(fault.Key, out var verdict) && (verdict.IsNoticed() || verdict == Verdict.Started))).ToLookup(fault => explanations.Of(fault) is not null);
        foreach (var (name, group) in faults.GroupBy(fault => fault.Folder).Select(group => (group.Key, group.ToHashSet())).Append(("all", [.. faults])))
        {
            var (explained, left) = (missed[true].Count(group.Contains), missed[false].Count(group.Contains));
            Console.WriteLine($"{name}: {group.Count} faults, {group.Count - explained - left} noticed, {explained} explained, {left} left");
        }

        foreach (var fault in missed[false])
        {
            Console.WriteLine($"{fault.File}:{fault.Line} {(last.TryGetValue(fault.Key, out var verdict) ? verdict : "not judged")}\n    {fault.From}\n    {fault.To}");
        }

        return missed[false].Any() ? 1 : 0;
    }
}
