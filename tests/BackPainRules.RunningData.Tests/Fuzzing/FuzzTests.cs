using BackPainRules.Tests.Fuzzing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.RunningData.Tests.Fuzzing;

/// <summary>Files damaged at random: a run or a finding comes out, never a crash, a hang, or memory out of proportion. BACKPAINRULES_FUZZ_MINUTES=10 goes on for ten minutes.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int First = 20_261_129;
    private const int FilesARound = 3000;
    private const long MostAllocated = 4 << 20;
    private const int MostTimesTheFile = 100;

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [Fact]
    public void Damaged_files_give_runs_or_findings_and_nothing_else()
    {
        var (files, runs, kinds) = (0, 0, new SortedDictionary<FileIssue, int>());
        foreach (var seed in FuzzTime.Rounds(tests: 1).SelectMany(round => Enumerable.Range(First + (round * FilesARound), FilesARound)))
        {
            files++;
            var result = Import(new Damage(seed).Next(), seed);
            (result.Runs.Count + result.Findings.Count).Should().BePositive($"seed {seed} told nothing");
            runs += result.Runs.Count;
            foreach (var finding in result.Findings)
            {
                kinds[finding.Issue] = kinds.GetValueOrDefault(finding.Issue) + 1;
            }
        }

        output.WriteLine($"{files} files from seed {First} on, {runs} runs, {string.Join(", ", kinds)}");

        // A fuzzer that damages everything, or nothing, finds nothing.
        runs.Should().BeInRange(files / 5, 2 * files);
        kinds.Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void Sound_files_give_their_runs()
    {
        foreach (var seed in Seeds.All)
        {
            var result = Import(seed, 0);
            result.Runs.Should().NotBeEmpty();
            result.HasFailures.Should().BeFalse();
        }
    }

    private static ImportResult Import(byte[] file, int seed)
    {
        using var hang = new CancellationTokenSource(Hang);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = new ActivityImporter().Import($"fuzz-{seed}", new MemoryStream(file), hang.Token);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated + ((long)MostTimesTheFile * file.Length), $"seed {seed}");
        return result;
    }
}
