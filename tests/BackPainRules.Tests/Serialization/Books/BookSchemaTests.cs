using System.Text.Json;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.Books.PackText;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>The published schema and the reader agree.</summary>
public class BookSchemaTests
{
    // Not for a schema to say: names (of choices too), references, ranges of other members, and what makes a book sound.
    private static readonly string[] Beyond =
    [
        "unknown-signal", "unknown-finding", "unknown-definition", "unknown-setting", "unknown-threshold", "unknown-advice", "wrong-kind", "unit", "circle", "redefined",
        "no-reader", "not-here", "range", "out-of-range", "comparison", "counted-twice", "choices", "threshold-bounds", "unasked-signal", "asked-if", "no-source", "no-reason",
        "duplicate-id", "lowers-triage", "empty", "wrong-type", "unused", "not-here", "advice-gate", "never-offered", "control-character", "schema-version",
    ];

    private static readonly JsonElement Schema = JsonDocument.Parse(BookJson.Schema()).RootElement;

    [Fact]
    public void What_is_written_is_accepted()
    {
        Accepts(BookJson.Write(BackPainAssessor.Default.Book)).Should().BeTrue();
        Accepts(BookJson.Write(Beside)).Should().BeTrue();
        Accepts(Valid).Should().BeTrue();
    }

    [Fact]
    public void A_mistake_of_form_is_refused()
    {
        foreach (var row in BookMistakeTests.Mistakes.Where(row => !Beyond.Contains((string)row[3]!) && !(row[1] as string ?? "").Contains("middle", StringComparison.Ordinal)))
        {
            Accepts(With((string)row[0]!, (string?)row[1])).Should().BeFalse("{0} is {1}", row[0], row[1]);
        }
    }

    private static bool Accepts(string json) => SchemaCheck.Accepts(Schema, JsonDocument.Parse(json).RootElement);
}
