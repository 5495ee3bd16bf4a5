using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class ReliefRulesTests
{
    private const string Cold = "relief.cold";
    private const string Ball = "relief.ball";
    private const string Massage = "relief.massage";
    private const string Manipulation = "relief.manipulation";
    private const string Weight = "relief.weight-help";

    internal static readonly RuleTable Table = new(
        [
            Holds(Cold, "rather cold than warm", LowBack.Yes(Wishes.Cold)),
            Fails(Cold, "cold is not wished", LowBack.No(Wishes.Cold)),
            Open(Cold, "it was not asked", LowBack),

            Holds(Ball, "a muscle is sore to press, and a ball is wished", LowBack.Yes(Pain.MuscleSoreToPress, Wishes.Ball)),
            Fails(Ball, "no muscle is sore to press", LowBack.Yes(Wishes.Ball).No(Pain.MuscleSoreToPress)),
            Fails(Ball, "nobody wishes it", LowBack.Yes(Pain.MuscleSoreToPress).No(Wishes.Ball)),
            Fails(Ball, "only the upper back hurts", UpperBackOnly.Yes(Pain.MuscleSoreToPress, Wishes.Ball)),
            Open(Ball, "nobody pressed the muscle", LowBack.Yes(Wishes.Ball)),

            Holds(Massage, "a sore muscle, and massage is wished", LowBack.Yes(Pain.MuscleSoreToPress, Wishes.Massage)),
            Fails(Massage, "nobody wishes it", LowBack.Yes(Pain.MuscleSoreToPress).No(Wishes.Massage)),
            Fails(Massage, "only the upper back hurts", UpperBackOnly.Yes(Pain.MuscleSoreToPress, Wishes.Massage)),
            Open(Massage, "it was not asked", LowBack.Yes(Pain.MuscleSoreToPress)),

            Holds(Manipulation, "somebody has or wants it", LowBack.Yes(Wishes.Manipulation)),
            Fails(Manipulation, "nobody does", LowBack.No(Wishes.Manipulation)),
            Open(Manipulation, "it was not asked", LowBack),

            Holds(Weight, "somebody asks", LowBack.Yes(Wishes.WeightHelp)),
            Fails(Weight, "nobody asks, whatever the index", LowBack.No(Wishes.WeightHelp).With(Person.MassIndex, 38)),
            Open(Weight, "nobody was asked, whatever the index", LowBack.With(Person.MassIndex, 38)),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
