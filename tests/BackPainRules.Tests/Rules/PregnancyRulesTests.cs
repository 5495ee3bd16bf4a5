using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class PregnancyRulesTests
{
    private const string Early = "pregnancy.early";
    private const string Ovary = "pelvis.ovary";
    private const string Danger = "pregnancy.danger";
    private const string BackPain = "pregnancy.back-pain";
    private const string PreEclampsia = "pregnancy.pre-eclampsia";
    private const string AfterBirth = "pregnancy.after-birth";
    private const string Testicle = "pelvis.testicle";

    internal static readonly RuleTable Table = new(
        [
            Holds(Early, "12 weeks, with bleeding", Nothing.Yes(Person.Pregnant, Pregnancy.Bleeding).With(Pregnancy.Weeks, 12)),
            Holds(Early, "12 weeks, and the low back hurts", Weeks(12)),
            Fails(Early, "13 weeks", Weeks(13).Yes(Pregnancy.Bleeding)),
            Fails(Early, "not pregnant", LowBack.No(Person.Pregnant)),
            Fails(Early, "no low pain and no bleeding", NoWarningSign.No(Pain.InLowBack).Yes(Person.Pregnant).With(Pregnancy.Weeks, 8)),
            Open(Early, "the weeks were not asked", LowBack.Yes(Person.Pregnant)),
            Open(Early, "pregnancy was not asked", LowBack.With(Pregnancy.Weeks, 8)),

            Holds(Ovary, "sudden, severe and on one side", LowBack.Yes(Belly.PelvicSudden)),
            Holds(Ovary, "with fever and discharge", LowBack.Yes(Belly.PelvicPain, Infection.Fever, Belly.Discharge)),
            Fails(Ovary, "the pelvis does not hurt", LowBack.No(Belly.PelvicPain, Belly.PelvicSudden)),
            Fails(Ovary, "the pelvis hurts and nothing stands beside it", NoWarningSign.Yes(Belly.PelvicPain)),
            Open(Ovary, "the pelvis hurts and nothing beside it was asked", LowBack.Yes(Belly.PelvicPain)),

            Holds(Danger, "pregnant, and bleeding", Nothing.Yes(Person.Pregnant, Pregnancy.Bleeding)),
            Fails(Danger, "not pregnant", LowBack.Yes(Pregnancy.Bleeding).No(Person.Pregnant)),
            Fails(Danger, "no danger sign", NoWarningSign.Yes(Person.Pregnant).With(Pregnancy.Weeks, 30)),
            Open(Danger, "the signs were not asked", LowBack.Yes(Person.Pregnant)),

            Holds(BackPain, "pregnant, and the back hurts", LowBack.Yes(Person.Pregnant)),
            Holds(BackPain, "pregnant, and the upper back hurts", UpperBack.Yes(Person.Pregnant)),
            Fails(BackPain, "not pregnant", LowBack.No(Person.Pregnant)),
            Fails(BackPain, "the back does not hurt", NoBackPain.Yes(Person.Pregnant)),
            Open(BackPain, "pregnancy was not asked", LowBack),

            Holds(PreEclampsia, "21 weeks, with a sign", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).With(Pregnancy.Weeks, 21)),
            Holds(PreEclampsia, "5 weeks after birth, with a sign", Nothing.Yes(Pregnancy.BirthInSixWeeks, Pregnancy.PreEclampsiaSign)),
            Holds(PreEclampsia, "20 weeks, with a sign", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).With(Pregnancy.Weeks, 20)),
            Fails(PreEclampsia, "19 weeks, with a sign", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).No(Pregnancy.BirthInSixWeeks).With(Pregnancy.Weeks, 19)),
            Fails(PreEclampsia, "no sign", NoWarningSign.Yes(Person.Pregnant).With(Pregnancy.Weeks, 30)),
            Open(PreEclampsia, "the signs were not asked", Nothing.Yes(Person.Pregnant).With(Pregnancy.Weeks, 30)),
            Open(PreEclampsia, "the weeks were not asked", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign)),

            Holds(AfterBirth, "birth 5 weeks ago, and the back hurts", LowBack.Yes(Pregnancy.BirthInSixWeeks)),
            Fails(AfterBirth, "no birth in 6 weeks", LowBack.No(Pregnancy.BirthInSixWeeks)),
            Open(AfterBirth, "birth was not asked", LowBack),

            Holds(Testicle, "a testicle hurts all at once", LowBack.Yes(Belly.TesticlePain)),
            Fails(Testicle, "it does not", LowBack.No(Belly.TesticlePain)),
            Open(Testicle, "it was not asked", LowBack),
        ],
        [
            Calls(Early, "GYN1a", EmergencyNow, "shoulder-tip pain, pain on passing stool, or dizzy", Weeks(8).Yes(Pregnancy.ShoulderTipPain)),
            Calls(Early, "GYN1a", EmergencyNow, "faint", Weeks(8).Yes(Heart.Fainted)),
            Calls(Early, "GYN1a", EmergencyNow, "dizzy on standing", Weeks(8).Yes(Medicines.DizzyOnStanding)),
            Calls(Early, "GYN1a", EmergencyNow, "heavy bleeding", Weeks(8).Yes(Pregnancy.HeavyBleeding)),
            Calls(Early, "GYN1a", EmergencyNow, "sudden severe belly pain", Weeks(8).Yes(Pregnancy.SuddenBellyPain)),
            Calls(Early, "GYN1a", EmergencyNow, "sudden severe belly pain only, the back does not hurt", Nothing.No(Pain.InLowBack, Pain.InButtock, Pain.InSacrum).Yes(Person.Pregnant, Pregnancy.SuddenBellyPain).With(Pregnancy.Weeks, 8)),
            Calls(Early, "GYN1a", EmergencyNow, "sudden severe pelvic pain", Weeks(8).Yes(Belly.PelvicSudden)),
            Calls(Early, "GYN1a", EmergencyNow, "sudden severe pain", Weeks(8).Yes(Emergency.SuddenSevere)),
            Calls(Early, "GYN1a", EmergencyNow, "the period is late, weeks unknown, shoulder-tip pain", LowBack.Yes(Person.Pregnant, Pregnancy.ShoulderTipPain)),
            Calls(Early, "GYN1b", UrgentSameDay, "on one side", Weeks(8).Yes(Pregnancy.OneSidedPain)),
            Calls(Early, "GYN1b", UrgentSameDay, "belly pain", Weeks(8).Yes(Belly.Pain)),
            Calls(Early, "GYN1b", UrgentSameDay, "pelvic pain", Weeks(8).Yes(Belly.PelvicPain)),
            Calls(Early, "GYN1b", UrgentSameDay, "bleeding", Weeks(8).Yes(Pregnancy.Bleeding)),
            Calls(Early, "GYN1b", UrgentSameDay, "bleeding without any pain", Nothing.Yes(Person.Pregnant, Pregnancy.Bleeding).With(Pregnancy.Weeks, 8)),
            Calls(Early, "GYN1b", UrgentSameDay, "12 weeks, bleeding", Weeks(12).Yes(Pregnancy.Bleeding)),
            Calls(Early, "GYN1c", RoutineProfessional, "12 weeks, low-back pain only", Weeks(12)),
            Calls(Early, "GYN1c", RoutineProfessional, "the period is late, weeks unknown, low-back pain only", LowBack.Yes(Person.Pregnant)),
            CallsNothing(Early, "13 weeks, bleeding", Weeks(13).Yes(Pregnancy.Bleeding)),
            CallsNothing(Early, "upper-back pain only", UpperBack.Yes(Person.Pregnant).With(Pregnancy.Weeks, 8)),

            Calls(Ovary, "GYN2a", EmergencyNow, "sudden, severe, on one side", LowBack.Yes(Belly.PelvicPain, Belly.PelvicSudden)),
            Calls(Ovary, "GYN2b", UrgentSameDay, "fever and discharge", LowBack.Yes(Belly.PelvicPain, Infection.Fever, Belly.Discharge)),
            CallsNothing(Ovary, "fever without discharge", LowBack.Yes(Belly.PelvicPain, Infection.Fever)),
            CallsNothing(Ovary, "discharge without fever", LowBack.Yes(Belly.PelvicPain, Belly.Discharge)),
            CallsNothing(Ovary, "nothing else", LowBack.Yes(Belly.PelvicPain)),

            Calls(Danger, "PRG1a", EmergencyNow, "bleeding", Weeks(30).Yes(Pregnancy.Bleeding)),
            Calls(Danger, "PRG1a", EmergencyNow, "heavy bleeding", Weeks(30).Yes(Pregnancy.HeavyBleeding)),
            Calls(Danger, "PRG1a", EmergencyNow, "fluid from below", Weeks(30).Yes(Pregnancy.FluidLoss)),
            Calls(Danger, "PRG1a", EmergencyNow, "the baby moves less", Weeks(30).Yes(Pregnancy.FewerMovements)),
            Calls(Danger, "PRG1a", EmergencyNow, "sudden severe belly pain", Weeks(30).Yes(Pregnancy.SuddenBellyPain)),
            Calls(Danger, "PRG1a", EmergencyNow, "tightenings at 36 weeks", Weeks(36).Yes(Pregnancy.Tightenings)),
            Calls(Danger, "PRG1a", EmergencyNow, "tightenings, weeks unknown", LowBack.Yes(Person.Pregnant, Pregnancy.Tightenings)),
            Calls(Danger, "PRG1c", UrgentSameDay, "tightenings at 37 weeks", Weeks(37).Yes(Pregnancy.Tightenings)),
            Calls(Danger, "PRG1a", EmergencyNow, "tightenings at 37 weeks, with bleeding", Weeks(37).Yes(Pregnancy.Tightenings, Pregnancy.Bleeding)),
            Calls(Danger, "PRG1b", EmergencyNow, "a sign of pre-eclampsia at 21 weeks", Weeks(21).Yes(Pregnancy.PreEclampsiaSign)),
            Calls(Danger, "PRG1b", EmergencyNow, "a sign of pre-eclampsia at 20 weeks", Weeks(20).Yes(Pregnancy.PreEclampsiaSign)),
            Calls(Danger, "PRG1b", EmergencyNow, "a severe headache at 20 weeks", Weeks(20).Yes(Head.SevereHeadache)),
            Calls(Danger, "PRG1b", EmergencyNow, "a sign of pre-eclampsia, weeks unknown", LowBack.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign)),
            Calls(BackPain, "PRG1d", RoutineProfessional, "a headache at 19 weeks", Weeks(19).Yes(Pregnancy.PreEclampsiaSign)),
            Calls(Danger, "PRG1a", EmergencyNow, "bleeding, and the back does not hurt", NoBackPain.Yes(Person.Pregnant, Pregnancy.Bleeding).With(Pregnancy.Weeks, 30)),
            Calls(Danger, "PRG1e", UrgentSameDay, "the belly hurts", Weeks(30).Yes(Belly.Pain)),
            Calls(Danger, "PRG1e", UrgentSameDay, "after a fall", Weeks(30).Yes(Fracture.FallThisWeek)),
            Calls(Danger, "PRG1e", UrgentSameDay, "after an accident", Weeks(30).Yes(Emergency.Accident)),
            CallsNothing(Danger, "a headache at 19 weeks", Weeks(19).Yes(Pregnancy.PreEclampsiaSign)),
            Calls(Danger, "PRG1c", UrgentSameDay, "fever", Weeks(30).Yes(Infection.Fever)),
            Calls(BackPain, "PRG1d", RoutineProfessional, "plain back pain", NoWarningSign.Yes(Person.Pregnant).With(Pregnancy.Weeks, 30)),

            Calls(PreEclampsia, "PRG2a", EmergencyNow, "21 weeks, back pain or not", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).With(Pregnancy.Weeks, 21)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "within 6 weeks of birth", Nothing.Yes(Pregnancy.BirthInSixWeeks, Pregnancy.PreEclampsiaSign)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks, a severe headache", Nothing.Yes(Person.Pregnant, Head.SevereHeadache).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks, a headache like thunder", Nothing.Yes(Person.Pregnant, Head.Thunderclap).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks, sight changed", Nothing.Yes(Person.Pregnant, Head.SightChange).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks, sight was lost", Nothing.Yes(Person.Pregnant, Head.SightLost).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "20 weeks, pain under the ribs", Nothing.Yes(Person.Pregnant, Belly.Boring).With(Pregnancy.Weeks, 20)),
            Calls(PreEclampsia, "PRG2a", EmergencyNow, "a birth 5 weeks ago, sight changed", Nothing.Yes(Pregnancy.BirthInSixWeeks, Head.SightChange)),
            CallsNothing(PreEclampsia, "19 weeks", Nothing.Yes(Person.Pregnant, Pregnancy.PreEclampsiaSign).With(Pregnancy.Weeks, 19)),
            CallsNothing(PreEclampsia, "19 weeks, a severe headache", Nothing.Yes(Person.Pregnant, Head.SevereHeadache).With(Pregnancy.Weeks, 19)),
            CallsNothing(PreEclampsia, "neither pregnant nor a birth lately", Nothing.Yes(Pregnancy.PreEclampsiaSign)),

            Calls(AfterBirth, "PRG3a", EmergencyNow, "fever", LowBack.Yes(Pregnancy.BirthInSixWeeks, Infection.Fever)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "heavy bleeding", LowBack.Yes(Pregnancy.BirthInSixWeeks, Pregnancy.HeavyBleeding)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "chest pain", LowBack.Yes(Pregnancy.BirthInSixWeeks, Emergency.ChestPainNow)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "a swollen calf", LowBack.Yes(Pregnancy.BirthInSixWeeks, Heart.SwollenLeg)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "a newly weak leg", LowBack.Yes(Pregnancy.BirthInSixWeeks, Nerve.LegWeak)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "a newly numb leg", LowBack.Yes(Pregnancy.BirthInSixWeeks, Nerve.NumbPatch)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "a severe headache", LowBack.Yes(Pregnancy.BirthInSixWeeks, Head.SevereHeadache)),
            Calls(AfterBirth, "PRG3a", EmergencyNow, "a headache like thunder", LowBack.Yes(Pregnancy.BirthInSixWeeks, Head.Thunderclap)),
            Calls(AfterBirth, "PRG3b", RoutineProfessional, "nothing else", NoWarningSign.Yes(Pregnancy.BirthInSixWeeks)),

            Calls(Testicle, "TES1a", EmergencyNow, "whatever else", LowBack.Yes(Belly.TesticlePain)),
        ]);

    private static RunnerCase Weeks(int weeks) => LowBack.Yes(Person.Pregnant).With(Pregnancy.Weeks, weeks);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
