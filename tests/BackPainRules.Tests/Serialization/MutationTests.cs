using System.Text;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>Whatever happens to the bytes of a case, it is read or refused.</summary>
public class MutationTests
{
    private const int Mutations = 2000;

    [Fact]
    public void A_damaged_case_is_read_or_refused_and_never_throws()
    {
        var random = new Random(20261120);
        var samples = CaseText.SampleFiles.Select(File.ReadAllBytes).Append(Encoding.UTF8.GetBytes(CaseText.WithUnits)).ToArray();
        var refused = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var damaged = Damage(samples[i % samples.Length], random);
            var parsed = Parse(damaged, i);
            refused += parsed.Failures.Count > 0 ? 1 : 0;
            if (parsed.Failures.Count == 0)
            {
                CaseText.Read(CaseJson.Write(parsed.Readable, CaseText.Book)).Should().Be(parsed.Readable, "mutation {0}", i);
            }
        }

        refused.Should().BeInRange(Mutations / 2, Mutations - 1, "some damage is seen, and some is in blanks or gives another case");
    }

    private static ParsedCase Parse(byte[] damaged, int number)
    {
        try
        {
            return CaseJson.Parse(damaged, CaseText.Book);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Mutation {number} threw. It was: {Encoding.Latin1.GetString(damaged)}", exception);
        }
    }

    private static byte[] Damage(byte[] sample, Random random)
    {
        List<byte> bytes = [.. sample];
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(24, bytes.Count - at) + 1);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2 when bytes.Count > length:
                    bytes.RemoveRange(at, length);
                    break;
                default:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }
        }

        return [.. bytes];
    }
}
