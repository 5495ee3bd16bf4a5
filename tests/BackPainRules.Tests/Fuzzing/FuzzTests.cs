using System.Text;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.Tests.Fuzzing;

/// <summary>
/// Files damaged at random: an answer or a documented refusal comes out, never another exception, a hang, or memory out of proportion. A failure names its seed;
/// BACKPAINRULES_FUZZ_MINUTES=10 goes on for ten minutes in all.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int First = 20_261_129;
    private const int FilesARound = 300;

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Kinds => [.. FuzzKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_damaged_file_gives_an_answer_or_a_documented_refusal(string name)
    {
        var (kind, came) = (FuzzKinds.All.Single(one => one.Name == name), new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var round in FuzzTime.Rounds(FuzzKinds.All.Length))
        {
            var seed = First + (round * FilesARound);
            var end = seed + FilesARound;
            await Task.Run(() =>
            {
                for (; seed < end; Interlocked.Increment(ref seed))
                {
                    var what = Read(kind, File(kind, seed), $"seed {seed}");
                    came[what] = came.GetValueOrDefault(what) + 1;
                }
            }).WaitAsync(Hang).ContinueWith(done => done.Exception?.InnerException is TimeoutException ? throw new TimeoutException($"seed {seed} of {name} does not end") : done, TaskScheduler.Default).Unwrap();
        }

        output.WriteLine($"{name}: {came.Values.Sum()} files, from seed {First} on: {string.Join(", ", came.Select(pair => $"{pair.Value} {pair.Key}"))}");

        // A fuzzer that damages everything, or nothing, finds nothing.
        came.Should().HaveCountGreaterThan(1).And.OnlyContain(pair => pair.Value < 0.97 * came.Values.Sum());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_sound_file_gives_an_answer(string name)
    {
        var kind = FuzzKinds.All.Single(one => one.Name == name);
        foreach (var seed in kind.Seeds)
        {
            Read(kind, Encoding.UTF8.GetBytes(JsonTree.Of(seed).ToString()), "a sound file").Should().NotBe("refused");
        }
    }

    private static byte[] File(FuzzKind kind, int seed) =>
        !kind.IsLines ? new Damage(kind.Seeds, seed).Next()
        : [.. Enumerable.Range(0, 5).SelectMany(line => new Damage(kind.Seeds, unchecked((seed * 5) + line)).Next().Append((byte)'\n'))];

    private static string Read(FuzzKind kind, byte[] file, string which)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return kind.Read(file);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{kind.Name}, {which}: {Encoding.Latin1.GetString(file)}", fault);
        }
        finally
        {
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(kind.MostAllocated + ((long)kind.MostTimes * file.Length), $"{kind.Name}, {which}");
        }
    }
}
