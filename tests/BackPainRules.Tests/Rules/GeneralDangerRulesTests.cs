using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Language.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class GeneralDangerRulesTests
{
    private const string Fever = "infection.fever";
    private const string Accident = "fracture.accident";
    private const string Chest = "heart.chest-pain";
    private const string WeightLoss = "cancer.weight-loss";
    private const string Pregnancy = "pregnancy.back-pain";
    private const string Child = "child.back-pain";

    internal static readonly RuleTable Table = new(
        [
            Holds(Fever, "fever with back pain", LowBack.Yes(Infection.Fever)),
            Holds(Fever, "a sepsis sign, wherever it hurts", Nothing.Yes(Infection.SepsisSign)),
            Fails(Fever, "no fever and no sepsis sign", LowBack.No(Infection.Fever, Infection.SepsisSign)),
            Open(Fever, "the sepsis signs were not asked", LowBack.No(Infection.Fever)),

            Holds(Accident, "a serious accident within 7 days", LowBack.Yes(Emergency.Accident)),
            Fails(Accident, "no accident", LowBack.No(Emergency.Accident)),
            Open(Accident, "it was not asked", LowBack),

            Holds(Chest, "the chest hurts now", LowBack.Yes(Emergency.ChestPainNow)),
            Holds(Chest, "the chest hurt in the last 3 days", LowBack.Yes(Emergency.ChestPainLately)),
            Fails(Chest, "neither", LowBack.No(Emergency.ChestPainNow, Emergency.ChestPainLately)),
            Open(Chest, "the last 3 days were not asked", LowBack.No(Emergency.ChestPainNow)),

            Holds(WeightLoss, "weight was lost without trying", LowBack.Yes(Infection.WeightLoss)),
            Fails(WeightLoss, "no weight was lost", LowBack.No(Infection.WeightLoss)),
            Open(WeightLoss, "it was not asked", LowBack),

            Holds(Pregnancy, "pregnant", LowBack.Yes(Person.Pregnant).With(Person.Sex, Sex.Female)),
            Fails(Pregnancy, "not pregnant", LowBack.No(Person.Pregnant)),
            Fails(Pregnancy, "a man is not asked", LowBack.With(Person.Sex, Sex.Male)),
            Open(Pregnancy, "it was not asked", LowBack),

            Holds(Child, "15 years old", LowBack.Aged(15)),
            Fails(Child, "16 years old", LowBack.Aged(16)),
            Open(Child, "the age is not known", LowBack),
            Open(Child, "14 to 17 years old", LowBack.With(Person.Age, 14, 17)),
        ],
        [
            Calls(Pregnancy, "PRG1", RoutineProfessional, "pregnant, whatever the sex question says so far", LowBack.Yes(Person.Pregnant)),
            Calls(Fever, "INF1a", EmergencyNow, "a sepsis sign", LowBack.Yes(Infection.SepsisSign)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and immune weakness", LowBack.Yes(Infection.Fever, History.ImmuneWeak)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and injected drugs", LowBack.Yes(Infection.Fever, History.InjectedDrugs)),
            Calls(Fever, "INF1b", EmergencyNow, "fever after a spine procedure", LowBack.Yes(Infection.Fever, History.SpineProcedure)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a numb patch on a leg", LowBack.Yes(Infection.Fever, Nerve.NumbPatch)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a weak leg", LowBack.Yes(Infection.Fever, Nerve.LegWeak)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a slapping foot", LowBack.Yes(Infection.Fever, Nerve.FootDrop)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and nerve signs in both legs", LowBack.Yes(Infection.Fever, CaudaEquina.BothLegs)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a numb saddle", LowBack.Yes(Infection.Fever, CaudaEquina.SaddleNumb)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, an infection lately, and waking at night", LowBack.Yes(Infection.Fever, History.RecentInfection, Night.Wakes)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, diabetes, and worse lying", LowBack.Yes(Infection.Fever, History.Diabetes, Night.WorseLying)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, diabetes, and constant pain", LowBack.Yes(Infection.Fever, History.Diabetes, Night.Constant)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and diabetes without night or rest pain", LowBack.Yes(Infection.Fever, History.Diabetes)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and nerve pain or tingling in one leg", LowBack.Yes(Infection.Fever, Nerve.LegPain, Nerve.Tingling)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and upper-back pain", UpperBack.Yes(Infection.Fever)),
            CallsNothing(Fever, "(INF1e) fever without back pain", Nothing.Yes(Infection.Fever).No(Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack)),
            CallsNothing(Fever, "(INF1e) feeling ill without fever", LowBack.Yes(Infection.Unwell)),

            Calls(Accident, "FRX1a", EmergencyNow, "it was within 7 days", LowBack.Yes(Emergency.Accident)),

            Calls(Chest, "VAS0b", EmergencyNow, "it hurts now", LowBack.Yes(Emergency.ChestPainNow)),
            Calls(Chest, "VAS0b", EmergencyNow, "it hurts now and hurt before", LowBack.Yes(Emergency.ChestPainNow, Emergency.ChestPainLately)),
            Calls(Chest, "VAS0c", UrgentSameDay, "it hurt within 3 days", LowBack.Yes(Emergency.ChestPainLately)),

            Calls(WeightLoss, "CAN3a", UrgentSameDay, "age 50, first-ever pain, waking at night", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.Wakes).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "age 49, first-ever pain, waking at night", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.Wakes).Aged(49)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "age 50, waking at night, not the first pain", LowBack.Yes(Infection.WeightLoss, Night.Wakes).No(History.FirstEver).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "age 50, first-ever pain, quiet nights", LowBack.Yes(Infection.WeightLoss, History.FirstEver).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "nothing else is known", LowBack.Yes(Infection.WeightLoss)),

            Calls(Child, "PED1b", SoonWithin2Days, "9 years old", LowBack.Aged(9)),
            Calls(Child, "PED6a", RoutineProfessional, "10 years old", LowBack.Aged(10)),
            Calls(Child, "PED6a", RoutineProfessional, "15 years old", LowBack.Aged(15)),
            CallsNothing(Child, "16 years old", LowBack.Aged(16)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
