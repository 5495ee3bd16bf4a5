using BackPainRules.Facts;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>
/// The rows of sections 1.1 to 1.15 of the evidence with their letters and levels, written from the evidence and not from the rules: the
/// book has each of them, and calls nothing that is not there. Letters that call no level are exceptions and have tables of their own.
/// </summary>
public class EvidenceRowTests
{
    // Letters that stand for a mode of the public advice (section 1.0), and the weak families, which have a table of their own.
    private static readonly string[] Elsewhere = ["CAN3nhs", "CAN6nhs", "THnhs", "TH7w"];

    // What we call beyond the printed letters; docs/read-differently.md says why. A26 has no letters in print.
    private static readonly string[] Beyond =
        ["VAS1f U", "VAS1g E", "VAS1h U", "VAS1i U", "VAS1j E", "VAS2d U", "VAS2e E", "VAS2f E", "ABD2f E", "INF20c U", "VAS5e E", "VAS7d U", "HEA1b E", "HEA1c U", "PRG1e U", "FRX8c E", "RHA1e U", "INF20b S5", "INF21a U", "INF21b S2", "TH9 W", "SHK1a E", "SHK1b U", "ABD2d E", "ABD2e U", "INF5c U", "INF10c U", "FRX9b U", "REN5c U", "TC9c W", "ABD1e U", "TH8 W", "FRX20a S2", "INF20a S2", "A26b E", "A26c U", "A26d S2", "A26e S5"];

    public static TheoryData<string, string> Rows => new()
    {
        { "CES1", "a S2, c S2, d E" },
        { "CES2", "a E, b E, c S2, e S2, f E" },
        { "CES3", "a S2, b R, c R, d E, e S2" },
        { "CES4", "a S2, c S2, d E" },
        { "CES5", "a S2, b E" },
        { "CES6", "a S5, c R, d U, e S2, f E" },
        { "CES7", "a S2, b E" },
        { "CES9", "b E, c U" },
        { "CES10", "a S2, b E, c S2" },
        { "MOT1", "a E, c S2, d U" },
        { "MOT2", "a E, b U" },
        { "MOT3", "a E, c S2, d U" },
        { "MOT4", "a W, b R, c R, d R, e W" },
        { "MOT5", "a E, b U" },
        { "MOT6", "a E" },
        { "MOT7", "a E" },
        { "MOT8", "a U, b S5, c R, e S2" },
        { "MOT9", "a E" },
        { "MOT10", "a E, b E, c U" },
        { "INF1", "a E, b E, c E, d U" },
        { "INF2", "a E, c U, d S2" },
        { "INF3", "a E, b S2, c U" },
        { "INF4", "a E, b U, c S2" },
        { "INF5", "a E, b U" },
        { "INF6", "a E, b U, c S2" },
        { "INF7", "a E" },
        { "INF8", "a E, b U" },
        { "INF9", "a E" },
        { "INF10", "a E, b U" },
        { "INF11", "a E, b U" },
        { "CAN1", "a E, b U, c U, d S2, e R" },
        { "CAN3", "a U, b S2" },
        { "CAN4", "a S2, b R" },
        { "CAN6", "a E, b U, c U, d S2" },
        { "CAN7", "a E, b E, c U, d S2, e U, f S2, g R" },
        { "CAN8", "a E, b U" },
        { "CAN9", "a S2, b R" },
        { "CAN10", "a S2, b S5" },
        { "CAN11", "a E, b U" },
        { "CAN12", "a U, b S2" },
        { "FRX1", "a E, b E, c U, d S5" },
        { "FRX2", "a E, b U" },
        { "FRX3", "b U, c U, d S2, e S2" },
        { "FRX4", "a U, b S2" },
        { "FRX5", "a U, b S2" },
        { "FRX7", "a U, b S2, c S2" },
        { "FRX8", "a E, b U" },
        { "FRX9", "a E" },
        { "FRX10", "a U" },
        { "FRX11", "a E, b S2" },
        { "FRX12", "a E, b U, c S2, d W" },
        { "FRX13", "a E, b U, c S2" },
        { "FRX14", "a E, b U" },
        { "FRX15", "a U, b U, c S2" },
        { "BSI1", "a U, b S2" },
        { "BSI2", "a S2" },
        { "BSI3", "a U, b S2" },
        { "BSI4", "a U" },
        { "BSI6", "a S2, b R" },
        { "BSI7", "a E, b U, c S2, e R" },
        { "BSI8", "a S2" },
        { "BSI9", "a U, b S2" },
        { "BSI10", "a E, b U, c S2" },
        { "BSI11", "a U" },
        { "BSI12", "a E" },
        { "BSI13", "b S2, c S2" },
        { "BSI14", "a U, b S2" },
        { "SPA2", "R" },
        { "SPA3", "R" },
        { "SPA4", "R" },
        { "SPA5", "a E, b U" },
        { "SPA6", "S5" },
        { "SPA7", "a E" },
        { "SPA8", "a R" },
        { "PMR1", "S2" },
        { "GCA1", "a E, b U" },
        { "CON1", "a E" },
        { "VAS0", "a U, b E, c U" },
        { "VAS1", "a E, b E, c E, d E" },
        { "VAS2", "a E, b E" },
        { "VAS3", "a E, b U, c S2" },
        { "VAS4", "b E, c E, d U" },
        { "VAS5", "a E, b E, c R, d U" },
        { "VAS6", "a E, b U" },
        { "VAS7", "a E, b E, c U" },
        { "VAS8", "a E, b U, c R" },
        { "REN3", "a S2" },
        { "RHA1", "a E, b E, c E, d U" },
        { "URI1", "a U, b U, c S2" },
        { "REN1", "a E, b E, c U" },
        { "REN2", "a E, b E, c E, d U" },
        { "REN4", "a S2, b S2" },
        { "REN5", "a U" },
        { "RHA2", "a E, b E, c U" },
        { "RHA3", "a E, b U" },
        { "HEA1", "a E" },
        { "SHI1", "a E, b U, c U, d S5" },
        { "ABD1", "a E, b U, c S2, d S5" },
        { "ABD2", "a E, b E" },
        { "ABD3", "a E, b U" },
        { "GIB1", "a E" },
        { "DRG1", "a E, b E, c E, d U" },
        { "SIC1", "a E, b U" },
        { "ADR1", "a U, b E" },
        { "GYN1", "a E, b U, c R" },
        { "GYN2", "a E, b U" },
        { "PRG1", "a E, b E, c U, d R" },
        { "PRG2", "a E" },
        { "PRG3", "a E, b R" },
        { "TES1", "a E" },
        { "PSY1", "a E" },
        { "SAF1", "a E, b U" },
        { "PED0", "a E, b U" },
        { "PED1", "a U, b S2" },
        { "PED2", "a E, b U, c S2" },
        { "PED3", "a U, b S2" },
        { "PED4", "a S2" },
        { "PED5", "a E, b U" },
        { "PED6", "a R" },
        { "PED7", "a E, b U" },
        { "PED8", "a U" },
        { "STN1", "a U, b R, c S2, d S5, e R" },
        { "STN2", "a S2" },
        { "TH4", "U" },
        { "TH5", "S2" },
        { "TH6", "W" },
        { "TH7", "S2" },
        { "TC0", "W" },
        { "TC1", "a C, b W" },
        { "TC3", "a W, b W, c R" },
        { "TC5", "R" },
        { "TC6", "S5" },
        { "TC7", "a W, b R" },
        { "TC8", "a W, b R" },
        { "TC9", "a W, b R" },
        { "MOD7", "a E, b S2" },
        { "CMB01", "a U, b S2" },
        { "CMB02", "a S2" },
        { "A25", "a U, b S2" },
        { "TC2", "W" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_book_has_the_row_with_its_letters_and_levels(string row, string letters)
    {
        var printed = letters.Split(", ").Select(letter => row + (letter.Contains(' ', StringComparison.Ordinal) ? letter : " " + letter));
        Calls().Except(Beyond).Where(call => RowOf(call) == row).Distinct().Should().BeEquivalentTo(printed);
    }

    [Fact]
    public void The_book_calls_no_level_that_the_evidence_does_not_print()
    {
        var rows = Rows.Select(row => (string)row[0]).ToHashSet();
        Calls().Except(Beyond).Where(call => !rows.Contains(RowOf(call)) && !call.StartsWith("A5", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void What_goes_beyond_the_evidence_is_there_and_written_down()
    {
        Calls().Should().Contain(Beyond);
        var page = File.ReadAllText(Repository.File("docs", "read-differently.md"));
        Beyond.Select(RowOf).Distinct().Where(row => !page.Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> Calls() =>
        from rule in BackPainAssessor.Default.Book.Rules
        from one in rule.Cases
        where one.Calls is not null && !Elsewhere.Contains(rule.Row + one.Letter)
        select $"{rule.Row}{one.Letter} {Short(one.Calls!.Value)}";

    private static string RowOf(string call)
    {
        var audit = call.Split(' ')[0];
        var end = audit.Length;
        while (end > 0 && char.IsAsciiLetterLower(audit[end - 1]))
        {
            end--;
        }

        return audit[..end];
    }

    private static string Short(Urgency urgency) => urgency switch
    {
        Urgency.EmergencyNow => "E",
        Urgency.UrgentSameDay => "U",
        Urgency.SoonWithin2Days => "S2",
        Urgency.SoonWithin5Days => "S5",
        Urgency.RoutineProfessional => "R",
        Urgency.SelfCareWithReview => "W",
        _ => "C",
    };
}
