using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class SorenessRulesTests
{
    private const string Sore = "recovery.training-soreness";
    private const string Unusual = "recovery.unusual-work";

    internal static readonly RuleTable Table = new(
        [
            Holds(Sore, "every mark is told, day 1", TrainingSoreness),
            Holds(Sore, "day 3, nobody asked whether it eases", TrainingSoreness.Day(3)),
            Open(Sore, "day 4, nobody asked whether it eases", TrainingSoreness.Day(4)),
            Fails(Sore, "day 4, not easing", TrainingSoreness.Day(4).No(Course.Improving)),
            Holds(Sore, "day 4, easing", TrainingSoreness.Day(4).Yes(Course.Improving)),
            Holds(Sore, "day 7, easing", TrainingSoreness.Day(7).Yes(Course.Improving)),
            Fails(Sore, "day 8, easing", TrainingSoreness.Day(8).Yes(Course.Improving)),
            Fails(Sore, "no new effort", TrainingSoreness.No(Soreness.NewEffort)),
            Fails(Sore, "it began during the effort", TrainingSoreness.No(Soreness.BeganNextDay)),
            Fails(Sore, "one side only", TrainingSoreness.No(Soreness.BothSides)),
            Fails(Sore, "it hurts at rest", TrainingSoreness.No(Soreness.OnlyOnMoving)),
            Fails(Sore, "a bony spot hurts", TrainingSoreness.No(Soreness.NoBonyPain)),
            Fails(Sore, "the urine is dark", TrainingSoreness.No(Soreness.UrineNormal)),
            Fails(Sore, "it wakes at night", TrainingSoreness.Yes(Night.Wakes)),
            Fails(Sore, "it is constant", TrainingSoreness.Yes(Night.Constant)),
            Fails(Sore, "it is worse lying", TrainingSoreness.Yes(Night.WorseLying)),
            Fails(Sore, "nerve pain in a leg", TrainingSoreness.Yes(Nerve.LegPain)),
            Fails(Sore, "a leg tingles", TrainingSoreness.Yes(Nerve.Tingling)),
            Fails(Sore, "nerve signs in both legs", TrainingSoreness.Yes(CaudaEquina.BothLegs)),
            Fails(Sore, "fever", TrainingSoreness.Yes(Infection.Fever)),
            Fails(Sore, "unwell", TrainingSoreness.Yes(Infection.Unwell)),
            Fails(Sore, "one spot on the spine hurts", TrainingSoreness.Yes(Pain.MidlinePoint)),
            Fails(Sore, "only the upper back hurts", TrainingSoreness.No(Pain.InLowBack).Yes(Pain.InUpperBack)),
            Open(Sore, "a mark was not asked", TrainingSoreness.NotAsked(Soreness.BothSides)),
            Open(Sore, "whether it is nothing else was not asked", TrainingSoreness.NotAsked(Infection.Fever)),
            Holds(Sore, "nothing else is confirmed at once", TrainingSoreness.Yes(Soreness.NothingElse)),
            Open(Sore, "the person does not know of the urine", TrainingSoreness.Unsure(Soreness.UrineNormal)),
            Open(Sore, "night waking was not asked", TrainingSoreness.NotAsked(Night.Wakes)),

            Holds(Unusual, "unusual work, day 1, easing", UnusualWork),
            Holds(Unusual, "unusual work, day 2, easing", UnusualWork.Day(2)),
            Fails(Unusual, "unusual work, day 3, easing", UnusualWork.Day(3)),
            Fails(Unusual, "it does not ease", UnusualWork.No(Course.Improving)),
            Fails(Unusual, "there was no clear muscle cause", UnusualWork.No(Soreness.ClearMuscleCause)),
            Fails(Unusual, "the upper back does not hurt", UnusualWork.No(Pain.InUpperBack).Yes(Pain.InLowBack)),
            Fails(Unusual, "it wakes at night", UnusualWork.Yes(Night.Wakes).No(Course.WidespreadForLong)),
            Open(Unusual, "it wakes at night, and nobody asked whether it is an old ache all over", UnusualWork.Yes(Night.Wakes)),
            Open(Unusual, "nobody asked whether it eases", UnusualWork.NotAsked(Course.Improving)),
            Open(Unusual, "the day it began is not known", UnusualWork with { PainBegan = null }),
        ],
        []);

    private static RunnerCase UnusualWork => UpperBackOnly.Day(1).Yes(Soreness.ClearMuscleCause, Course.Improving);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
