using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class EnergyRulesTests
{
    private const string NoPeriods = "energy.no-periods";
    private const string LowEnergy = "bone.low-energy";
    private const string Collapse = "energy.collapse";

    internal static readonly RuleTable Table = new(
        [
            Holds(NoPeriods, "periods are missing", LowBack.Yes(Energy.NoPeriods)),
            Fails(NoPeriods, "periods come", LowBack.No(Energy.NoPeriods)),
            Open(NoPeriods, "it was not asked", LowBack),
            Open(NoPeriods, "the person cannot say, for hormones stop them", LowBack.Unsure(Energy.NoPeriods)),

            Holds(LowEnergy, "too little energy", LowBack.Yes(Energy.EatsTooLittle)),
            Holds(LowEnergy, "very thin", LowBack.Yes(Energy.VeryThin)),
            Holds(LowEnergy, "a mass index of 18.4 is told at 18", LowBack.With(Person.MassIndex, 18.4m).Aged(18)),
            Fails(LowEnergy, "a mass index of 18.5 is told at 18", LowBack.No(Energy.EatsTooLittle, History.EatingDisorder).With(Person.MassIndex, 18.5m).Aged(18)),
            Holds(LowEnergy, "an eating disorder and pain as from a bone", LowBack.Yes(History.EatingDisorder, Bone.FocalSpot)),
            Fails(LowEnergy, "enough energy", LowBack.No(Energy.EatsTooLittle, Energy.VeryThin, History.EatingDisorder)),
            Fails(LowEnergy, "a past eating disorder, and nothing now", NoWarningSign.Yes(History.EatingDisorder)),
            Open(LowEnergy, "it was not asked", LowBack),

            Holds(Collapse, "a blackout in a run", LowBack.Yes(Heart.FaintedInRun)),
            Fails(Collapse, "none of the three", LowBack.No(Heart.FaintedInRun, Energy.SlowPulse, Energy.CannotRise)),
            Open(Collapse, "one of the three was not asked", LowBack.No(Heart.FaintedInRun, Energy.SlowPulse)),
        ],
        [
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "one bony spot hurts", LowBack.Yes(Energy.NoPeriods, Bone.FocalSpot)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "it gets worse as a run goes on", LowBack.Yes(Energy.NoPeriods, Bone.WorseAsRunGoesOn)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "it hurts on one leg", LowBack.Yes(Energy.NoPeriods, Bone.HurtsOnOneLeg)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "the sacrum hurts", LowBack.Yes(Energy.NoPeriods, Pain.InSacrum)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "a buttock hurts", LowBack.Yes(Energy.NoPeriods, Pain.InButtock)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "the groin hurts", LowBack.Yes(Energy.NoPeriods, Bone.GroinPain)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "the pelvis hurts", LowBack.Yes(Energy.NoPeriods, Belly.PelvicPain)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "training soreness in the buttocks on day 3", TrainingSoreness.Yes(Energy.NoPeriods, Pain.InButtock).Day(3)),
            Calls(NoPeriods, "BSI6a", SoonWithin2Days, "training soreness in the buttocks, and one mark was not asked", TrainingSoreness.Yes(Energy.NoPeriods, Pain.InButtock).NotAsked(Soreness.BothSides)),
            Calls(NoPeriods, "BSI6b", RoutineProfessional, "training soreness in the buttocks on day 2", TrainingSoreness.Yes(Energy.NoPeriods, Pain.InButtock).Day(2)),
            Calls(NoPeriods, "BSI6b", RoutineProfessional, "the low back alone hurts", LowBack.Yes(Energy.NoPeriods)),

            Calls(LowEnergy, "BSI7a", EmergencyNow, "a blackout in a run", LowBack.Yes(Energy.EatsTooLittle, Heart.FaintedInRun)),
            Calls(LowEnergy, "BSI7a", EmergencyNow, "a very slow pulse", LowBack.Yes(Energy.EatsTooLittle, Energy.SlowPulse)),
            Calls(LowEnergy, "BSI7a", EmergencyNow, "very thin, and too weak to rise", LowBack.Yes(Energy.VeryThin, Energy.CannotRise)),
            Calls(LowEnergy, "BSI7a", EmergencyNow, "an eating disorder, and a very slow pulse", LowBack.Yes(History.EatingDisorder, Energy.SlowPulse)),
            Calls(LowEnergy, "BSI7b", UrgentSameDay, "the person nearly fainted", LowBack.Yes(Energy.EatsTooLittle, Heart.Fainted)),
            Calls(LowEnergy, "BSI7b", UrgentSameDay, "the heart raced", LowBack.Yes(Energy.EatsTooLittle, Heart.Palpitations)),
            Calls(LowEnergy, "BSI7b", UrgentSameDay, "the heart races now", LowBack.Yes(Energy.VeryThin, Heart.PalpitationsNow)),
            Calls(LowEnergy, "BSI7b", UrgentSameDay, "an eating disorder, and the heart raced", LowBack.Yes(History.EatingDisorder, Heart.Palpitations)),
            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "one bony spot hurts", LowBack.Yes(Energy.EatsTooLittle, Bone.FocalSpot)),
            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "it gets worse as a run goes on", LowBack.Yes(Energy.EatsTooLittle, Bone.WorseAsRunGoesOn)),
            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "it hurts on one leg", LowBack.Yes(Energy.VeryThin, Bone.HurtsOnOneLeg)),
            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "landing gave a sharp pain", LowBack.Yes(Energy.EatsTooLittle, Bone.SharpOnLanding)),
            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "an eating disorder, and one bony spot hurts", LowBack.Yes(History.EatingDisorder, Bone.FocalSpot)),
            CallsNothing(LowEnergy, "a past eating disorder, and nothing now", NoWarningSign.Yes(History.EatingDisorder)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "too little energy and low-back pain only", NoWarningSign.Yes(Energy.EatsTooLittle)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "very thin and low-back pain only", LowBack.Yes(Energy.VeryThin)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "a past eating disorder, and too little energy now", LowBack.Yes(Energy.EatsTooLittle, History.EatingDisorder)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "too little energy, and the sacrum hurts, not on landing", NoWarningSign.Yes(Energy.EatsTooLittle, Pain.InSacrum)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "1.80 m and 59 kg at 18", LowBack.With(Person.Height, 1.80m).With(Person.Mass, 59).Aged(18)),
            CallsNothing(LowEnergy, "1.80 m and 60 kg at 18", LowBack.With(Person.Height, 1.80m).With(Person.Mass, 60).Aged(18)),
            CallsNothing(LowEnergy, "1.80 m and 59 kg at 17", LowBack.With(Person.Height, 1.80m).With(Person.Mass, 59).Aged(17)),

            Calls(Collapse, "BSI12a", EmergencyNow, "a blackout in a run", LowBack.Yes(Heart.FaintedInRun)),
            Calls(Collapse, "BSI12a", EmergencyNow, "a very slow pulse", LowBack.Yes(Energy.SlowPulse)),
            Calls(Collapse, "BSI12a", EmergencyNow, "too weak to rise", LowBack.Yes(Energy.CannotRise)),
            CallsNothing(Collapse, "a faint, not in a run", LowBack.Yes(Heart.Fainted)),
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
