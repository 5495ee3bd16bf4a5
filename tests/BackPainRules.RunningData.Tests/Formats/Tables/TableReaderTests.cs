using System.Text;
using BackPainRules.RunningData.Formats.Tables;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Tables;

public class TableReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "a|b/c|d")]
    [InlineData("a,b\r\nc,d", "a|b/c|d")]
    [InlineData("a,b\rc,d\r", "a|b/c|d")]
    [InlineData("a,\n,\n", "a|/|")]
    [InlineData("a,b,", "a|b|")]
    [InlineData("\"a,\"\"b\"\"\n\",c\n", "a,\"b\"\n|c")]
    [InlineData("\"\",\"\"\"\"\n", "|\"")]
    [InlineData("a \"b\" c,d\n", "a \"b\" c|d")]
    [InlineData("\"a\"b,c\n", "ab|c")]
    [InlineData("a;\"b;c\";d,e\n", "a|b;c|d,e")]
    [InlineData("a\tb,c\td\n", "a|b,c|d")]
    [InlineData("\n\na,b\n", "//a|b")]
    [InlineData("\uFEFFa,b\n", "a|b")]
    [InlineData("", "")]
    public void A_table_is_read_as_RFC_4180_writes_it(string text, string rows) => Rows(text).Should().Be(rows);

    [Fact]
    public void Cells_and_line_ends_may_fall_on_any_place_of_the_memory_that_they_are_read_into()
    {
        for (var length = 8180; length < 8200; length++)
        {
            var filler = new string('x', length);
            Rows($"{filler},\"a\"\"b\"\r\nc,d\r\n").Should().Be($"{filler}|a\"b/c|d");
        }
    }

    private static string Rows(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var table = new TableReader(content, 1 << 20);
        var rows = new List<string>();
        while (table.Read())
        {
            table.Fault.Should().BeNull();
            rows.Add(string.Join('|', Enumerable.Range(0, table.Count).Select(cell => table[cell].ToString())));
        }

        return string.Join('/', rows);
    }
}
