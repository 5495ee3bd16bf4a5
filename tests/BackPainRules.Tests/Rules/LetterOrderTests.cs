using BackPainRules.Catalogue;
using BackPainRules.Facts;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>The first true letter wins: what tells an earlier letter, told beside what tells a later one, still gives the earlier.</summary>
public class LetterOrderTests
{
    internal static readonly LevelRow[] Rows =
    [
        .. InOrder("belly.acute", "ABD2", "a b d f"),
        .. InOrder("cancer.known", "CAN7", "a b"),
        .. InOrder("cauda-equina.bladder", "CES2", "a b"),
        .. InOrder("cauda-equina.bladder", "CES2", "c e"),
        .. InOrder("cauda-equina.bowel", "CES4", "a c"),
        .. InOrder("cauda-equina.leaking", "CES3", "a e"),
        .. InOrder("cauda-equina.saddle", "CES1", "a c"),
        .. InOrder("cauda-equina.saddle-partly", "CES10", "a c"),
        .. InOrder("danger.too-much-painkiller", "DRG1", "a b c"),
        .. InOrder("emergency.heat-stroke", "HEA1", "a b"),
        .. InOrder("fracture.accident", "FRX1", "a b"),
        .. InOrder("fracture.sudden-after-little", "FRX3", "b c"),
        .. InOrder("heart.aneurysm", "VAS1", "a b"),
        Calls("heart.aneurysm", "VAS1b", Urgency.EmergencyNow, "61, sudden pain that no position changes, and a faint", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters, Heart.Fainted).Aged(61)),
        .. InOrder("heart.dissection", "VAS2", "a b f"),
        .. InOrder("heart.faint-or-palpitations", "VAS5", "a b e"),
        .. InOrder("heart.lung", "VAS4", "b c"),
        .. InOrder("infection.fever", "INF1", "a b c"),
        .. InOrder("kidney.infection", "REN1", "a b"),
        .. InOrder("kidney.loin-pain", "REN5", "a c"),
        .. InOrder("kidney.muscle-breakdown", "RHA2", "a b"),
        .. InOrder("kidney.stone", "REN2", "a b"),
        .. InOrder("pregnancy.danger", "PRG1", "a b"),
        .. InOrder("pregnancy.danger", "PRG1", "c e"),
        .. InOrder("skin.shingles", "SHI1", "b c"),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_earlier_letter_wins(string name)
    {
        var row = Rows.Single(row => row.Name == name);
        BackPainAssessor.Default.Assess(row.Told).FiredRules.Where(fired => fired.RuleId == row.Rule).Should().Equal(row.Fired);
    }

    private static IEnumerable<LevelRow> InOrder(string rule, string audit, string letters)
    {
        var told = letters.Split(' ').Select(letter => CompletenessTests.Levels.First(row => row.Rule == rule && row.Audit == audit + letter)).ToArray();
        return told.Zip(told.Skip(1), (earlier, later) => earlier with { When = $"{earlier.When}; and {later.When}", Told = Both(earlier.Told, later.Told) });
    }

    private static RunnerCase Both(RunnerCase earlier, RunnerCase later)
    {
        var both = later with { PainBegan = earlier.PainBegan ?? later.PainBegan };
        foreach (var (id, answer) in earlier.Answers.Where(one => one.Value.Kind != AnswerKind.No || later.Answers[one.Key].Kind == AnswerKind.NotAsked))
        {
            both = both with { Answers = both.Answers.With(id, answer) };
        }

        return both;
    }
}
