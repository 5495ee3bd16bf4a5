using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5.2 of the evidence for one topic: what withholds or changes which advice.</summary>
internal sealed class AdviceTable(AdviceRow[] rows)
{
    public AdviceRow[] Rows => rows;

    public TheoryData<string> Names => NamesOf(rows);

    public TheoryData<string> DangerSignNames => NamesOf(Array.FindAll(rows, row => row.IsDangerSign));

    /// <summary>Each sign withholds the advice.</summary>
    public static AdviceRow[] Withheld(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign));

    /// <summary>Each sign lifts the level so far that the advice is not given, whatever else is told.</summary>
    public static AdviceRow[] Closed(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign) with { ByLevel = true });

    /// <summary>Each sign changes the advice.</summary>
    public static AdviceRow[] Changed(string advice, string id, RunnerCase told, params YesNoSignal[] against) =>
        Array.ConvertAll(against, sign => Row(advice, id, told, sign) with { Changes = true });

    /// <summary>One value withholds the advice, the other does not.</summary>
    public static AdviceRow WithheldAt(string advice, string id, RunnerCase told, NumberSignal number, decimal there, decimal absent) =>
        new(advice, id, number, told.With(number, there), told.With(number, absent));

    /// <summary>One value changes the advice, the other does not.</summary>
    public static AdviceRow ChangedAt(string advice, string id, RunnerCase told, NumberSignal number, decimal there, decimal absent) =>
        WithheldAt(advice, id, told, number, there, absent) with { Changes = true };

    /// <summary>The line of an advice; null when it is not even named.</summary>
    public static AdviceLine? Line(string advice, RunnerCase told) =>
        BackPainAssessor.Default.Assess(told).Advice.SingleOrDefault(line => line.Advice.Id == advice);

    public void CheckAbsent(string name)
    {
        var row = Find(name);
        var line = Line(row.Advice, row.Absent);
        line.Should().NotBeNull();
        line!.Status.Should().Be(AdviceStatus.Recommended, string.Join(' ', line.Reasons.Concat(line.HangsOn.Select(signal => signal.Id))));
        line.Text.Should().NotBeNull();
        line.Reasons.Should().NotContain(Contraindication(row).Why);
    }

    public void CheckThere(string name) => CheckHolds(Find(name), Find(name).There);

    public void CheckNotAsked(string name)
    {
        var row = Find(name);
        var assessment = BackPainAssessor.Default.Assess(row.Absent.NotAsked(row.Against));
        var line = assessment.Advice.Single(line => line.Advice.Id == row.Advice);
        line.Status.Should().Be(AdviceStatus.Conditional);
        line.Text.Should().NotBeNull();
        line.HangsOn.Concat(assessment.OpenQuestions.Where(open => open.UpTo is not null).SelectMany(open => open.Missing))
            .Should().Contain(row.Against);
    }

    public void CheckCannotSay(string name)
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

    private static AdviceRow Row(string advice, string id, RunnerCase told, YesNoSignal sign)
    {
        var woman = told.With(Person.Sex, Sex.Female);
        return new(advice, id, sign, woman.Yes(sign), woman.No(sign));
    }

    private static TheoryData<string> NamesOf(AdviceRow[] rows)
    {
        var names = new TheoryData<string>();
        foreach (var row in rows)
        {
            names.Add(row.Name);
        }

        return names;
    }

    private AdviceRow Find(string name) => rows.Single(row => row.Name == name);
}
