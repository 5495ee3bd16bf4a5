using BackPainRules.Catalogue;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>Questions that are not for everybody.</summary>
public class AskedIfTests
{
    internal static readonly AskedIfRow[] Rows =
    [
        .. AfterAny("belly.with-it", Belly.Pain, Belly.Boring, Belly.PelvicPain, Belly.HardBelly, Belly.Blocked),
        .. AfterAny("safety.more", Safety.LowMood, Safety.HurtBySomebody, Medicines.PainkillerOnPurpose, Medicines.ParacetamolTooMuch, Medicines.PainkillerTooMuch),
        new("person.pregnancy", IsAsked: false, "a man", Nothing.With(Person.Sex, Sex.Male)),
        new("person.pregnancy", IsAsked: true, "a woman", Nothing.With(Person.Sex, Sex.Female)),
        new("person.pregnancy", IsAsked: true, "nobody asked for the sex", Nothing),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_is_for_those_of_its_row(string name)
    {
        var row = Rows.Single(row => row.Name == name);
        row.IsSo(BackPainAssessor.Default.Assess(row.Told).Basis.Recommendation).Should().BeTrue();
    }

    private static IEnumerable<AskedIfRow> AfterAny(string question, params YesNoSignal[] signs) =>
    [
        .. signs.Select(sign => new AskedIfRow(question, IsAsked: true, $"{sign} alone", Nothing.No(signs).Yes(sign))),
        new(question, IsAsked: false, "none of them", Nothing.No(signs)),
    ];
}
