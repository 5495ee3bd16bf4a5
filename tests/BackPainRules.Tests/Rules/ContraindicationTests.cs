using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.AdviceTable;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5.2 of the evidence, row by row; and no contraindication of the book goes without a row.</summary>
public class ContraindicationTests
{
    internal static readonly AdviceRow[] Rows =
    [
        .. RunningAdviceRows.Rows,
        .. StrengthAdviceRows.Rows,
        .. ReliefAdviceTests.Rows,
        .. MedicineAdviceTests.Rows,
        .. EverydayAdviceTests.Rows,
    ];

    public static TheoryData<string> Names => NamesOf(Rows);

    public static TheoryData<string> DangerSigns => NamesOf(Array.FindAll(Rows, row => row.IsDangerSign));

    [Fact]
    public void Each_contraindication_has_a_row()
    {
        // What always holds has tests of its own, with what is never given.
        var ids = BackPainAssessor.Default.Book.Advice.SelectMany(advice => advice.NotWhen).Where(one => one.When != Condition.Always).Select(one => one.Id);
        ids.Distinct().Should().BeEquivalentTo(Rows.Select(row => row.Id).Distinct());
    }

    [Fact]
    public void Each_row_has_a_name_of_its_own() => Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_the_fact_it_is_recommended(string name)
    {
        var row = Find(name);
        var line = Line(row.Advice, row.Absent);
        line.Should().NotBeNull();
        line!.Status.Should().Be(AdviceStatus.Recommended, string.Join(' ', line.Reasons.Concat(line.HangsOn.Select(signal => signal.Id))));
        line.Text.Should().NotBeNull();
        line.Reasons.Should().NotContain(Contraindication(row).Why);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_the_fact_it_is_withheld_or_changed_and_says_why(string name) => CheckHolds(Find(name), Find(name).There);

    [Theory]
    [MemberData(nameof(Names))]
    public void Not_asked_it_is_conditional_and_names_what_is_missing(string name)
    {
        var row = Find(name);
        var assessment = BackPainAssessor.Default.Assess(row.Absent.NotAsked(row.Against));
        var line = assessment.Advice.Single(line => line.Advice.Id == row.Advice);
        line.Status.Should().Be(AdviceStatus.Conditional);
        line.Text.Should().NotBeNull();
        line.HangsOn.Concat(assessment.OpenQuestions.Where(open => open.UpTo is not null).SelectMany(open => open.Missing))
            .Should().Contain(row.Against);
    }

    [Theory]
    [MemberData(nameof(DangerSigns))]
    public void Who_cannot_say_is_taken_to_have_it(string name)
    {
        var row = Find(name);
        foreach (var told in (RunnerCase[])[row.Absent.Unsure(row.Against), row.Absent.Declined(row.Against)])
        {
            if (row.ByLevel)
            {
                // A sign that would call 'soon' calls nothing yet; the advice waits for the answer.
                Line(row.Advice, told)?.Status.Should().NotBe(AdviceStatus.Recommended);
            }
            else if (row.Changes)
            {
                CheckHolds(row, told);
            }
            else
            {
                // With the level lifted by the doubt, the level may speak first.
                CheckHolds(row with { ByLevel = true }, told);
            }
        }
    }

    private static void CheckHolds(AdviceRow row, RunnerCase told)
    {
        var (line, against) = (Line(row.Advice, told), Contraindication(row));
        if (row.ByLevel)
        {
            (line is null || line.Status == AdviceStatus.Withheld).Should().BeTrue();
            line?.Reasons.Should().ContainSingle().Which.Should().NotBeEmpty();
            line?.Text.Should().BeNull();
            return;
        }

        against.Changes.Should().Be(row.Changes);
        line.Should().NotBeNull();
        line!.Status.Should().Be(row.Changes ? AdviceStatus.Recommended : AdviceStatus.Withheld);
        (line.Text is null).Should().Be(!row.Changes);
        line.Reasons.Should().Contain(against.Why);
        line.Instead.Should().HaveCount(row.Changes ? line.Reasons.Count : 1);
        line.Reasons.Should().OnlyHaveUniqueItems();
    }

    private static Contraindication Contraindication(AdviceRow row) =>
        BackPainAssessor.Default.Book.Advice.Single(advice => advice.Id == row.Advice).NotWhen.Single(one => one.Id == row.Id);

    private static TheoryData<string> NamesOf(AdviceRow[] rows)
    {
        var names = new TheoryData<string>();
        foreach (var row in rows)
        {
            names.Add(row.Name);
        }

        return names;
    }

    private static AdviceRow Find(string name) => Rows.Single(row => row.Name == name);
}
