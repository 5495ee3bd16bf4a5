using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class BellyRulesTests
{
    private const string UpperBelly = "belly.upper";
    private const string AcuteBelly = "belly.acute";
    private const string JaundiceYoung = "belly.jaundice";
    private const string Shingles = "skin.shingles";
    private const string TooMuchPainkiller = "danger.too-much-painkiller";
    private const string SteroidLack = "danger.steroid-lack";
    private const string Sickle = "danger.sickle-cell";

    internal static readonly RuleTable Table = new(
        [
            Holds(UpperBelly, "the upper belly hurts through to the back", LowBack.Yes(Belly.Boring)),
            Fails(UpperBelly, "it does not", LowBack.No(Belly.Boring)),
            Open(UpperBelly, "it was not asked", LowBack),

            Holds(AcuteBelly, "the belly is blocked", LowBack.Yes(Belly.Blocked)),
            Holds(AcuteBelly, "the lower right hurts with fever", LowBack.Yes(Belly.Pain, Belly.RightLower, Infection.Fever)),
            Fails(AcuteBelly, "the belly does not hurt and is not blocked", LowBack.No(Belly.Pain, Belly.Blocked, Belly.HardBelly, Belly.Boring, Belly.PelvicPain)),
            Fails(AcuteBelly, "the belly hurts and nothing stands beside it", NoWarningSign.Yes(Belly.Pain)),
            Open(AcuteBelly, "the belly hurts and nothing beside it was asked", LowBack.Yes(Belly.Pain)),

            Holds(JaundiceYoung, "the eyes are yellow at 39", LowBack.Yes(Belly.Jaundice).Aged(39)),
            Fails(JaundiceYoung, "the eyes are yellow at 40", LowBack.Yes(Belly.Jaundice).Aged(40)),
            Fails(JaundiceYoung, "nothing is yellow", LowBack.No(Belly.Jaundice).Aged(39)),
            Fails(JaundiceYoung, "the back does not hurt", NoBackPain.Yes(Belly.Jaundice).Aged(39)),
            Open(JaundiceYoung, "the age was not asked", LowBack.Yes(Belly.Jaundice)),
            Open(JaundiceYoung, "yellow skin was not asked", LowBack.Aged(39)),

            Holds(Shingles, "the skin burns in a band", LowBack.Yes(Belly.Shingles)),
            Fails(Shingles, "it does not", LowBack.No(Belly.Shingles)),
            Open(Shingles, "it was not asked", LowBack),

            Holds(TooMuchPainkiller, "too much paracetamol", LowBack.Yes(Medicines.ParacetamolTooMuch)),
            Holds(TooMuchPainkiller, "too much of another painkiller", LowBack.Yes(Medicines.PainkillerTooMuch)),
            Holds(TooMuchPainkiller, "too much on purpose", LowBack.Yes(Medicines.PainkillerOnPurpose)),
            Fails(TooMuchPainkiller, "all three are denied", LowBack.No(Medicines.ParacetamolTooMuch, Medicines.PainkillerTooMuch, Medicines.PainkillerOnPurpose)),
            Open(TooMuchPainkiller, "paracetamol was not asked", LowBack.No(Medicines.PainkillerTooMuch, Medicines.PainkillerOnPurpose)),

            Holds(SteroidLack, "steroids for long, and doses were missed", LowBack.Yes(History.LongTermSteroid, Medicines.MissedSteroid)),
            Holds(SteroidLack, "steroids for long, and dizzy on standing", LowBack.Yes(History.LongTermSteroid, Medicines.DizzyOnStanding)),
            Fails(SteroidLack, "no steroids", LowBack.Yes(Medicines.DizzyOnStanding).No(History.LongTermSteroid, Medicines.MissedSteroid)),
            Fails(SteroidLack, "steroids for long, and nothing beside them", NoWarningSign.Yes(History.LongTermSteroid)),
            Open(SteroidLack, "steroids for long, and missed doses were not asked", NoWarningSign.Yes(History.LongTermSteroid).NotAsked(Medicines.MissedSteroid)),

            Holds(Sickle, "sickle cell disease and severe back pain", LowBack.Yes(History.SickleCell, Severity.HardToTalk)),
            Fails(Sickle, "no sickle cell disease", LowBack.Yes(Severity.HardToTalk).No(History.SickleCell)),
            Fails(Sickle, "the pain is not severe", NoWarningSign.Yes(History.SickleCell)),
            Open(Sickle, "how severe it is was not asked", LowBack.Yes(History.SickleCell)),
        ],
        [
            Calls(UpperBelly, "ABD1a", EmergencyNow, "severe, with vomiting", LowBack.Yes(Belly.Boring, Severity.HardToTalk, Belly.Vomiting)),
            Calls(UpperBelly, "ABD1a", EmergencyNow, "severe, and the belly is hard as a board", LowBack.Yes(Belly.Boring, Severity.HardToMove, Belly.HardBelly)),
            Calls(UpperBelly, "ABD1a", EmergencyNow, "severe, with fever", LowBack.Yes(Belly.Boring, Severity.CannotSleep, Infection.Fever)),
            Calls(UpperBelly, "ABD1a", EmergencyNow, "8 of 10, with yellow eyes", LowBack.Yes(Belly.Boring, Belly.Jaundice).With(Pain.Now, 8)),
            Calls(UpperBelly, "ABD1b", UrgentSameDay, "severe, nothing else", LowBack.Yes(Belly.Boring, Severity.CannotCare)),
            Calls(UpperBelly, "ABD1b", UrgentSameDay, "severe, and it comes after meals", LowBack.Yes(Belly.Boring, Severity.HardToTalk, Belly.AfterMeals)),
            Calls(UpperBelly, "ABD1c", SoonWithin2Days, "milder, and it comes back after meals or alcohol", LowBack.Yes(Belly.Boring, Belly.AfterMeals)),
            Calls(UpperBelly, "ABD1e", UrgentSameDay, "milder, after meals, with vomiting", LowBack.Yes(Belly.Boring, Belly.AfterMeals, Belly.Vomiting)),
            Calls(UpperBelly, "ABD1e", UrgentSameDay, "vomiting, and nobody knows how bad it is", LowBack.Yes(Belly.Boring, Belly.Vomiting)),
            Calls(UpperBelly, "ABD1d", SoonWithin5Days, "nothing else is known", LowBack.Yes(Belly.Boring)),

            Calls(AcuteBelly, "ABD2a", EmergencyNow, "lower right with fever", LowBack.Yes(Belly.Pain, Belly.RightLower, Infection.Fever)),
            Calls(AcuteBelly, "ABD2a", EmergencyNow, "lower right with vomiting", LowBack.Yes(Belly.Pain, Belly.RightLower, Belly.Vomiting)),
            Calls(AcuteBelly, "ABD2a", EmergencyNow, "lower right and cannot stand straight", LowBack.Yes(Belly.Pain, Belly.RightLower, Belly.CannotStandStraight)),
            Calls(AcuteBelly, "ABD2b", EmergencyNow, "swollen, vomiting, no wind and no stool", LowBack.Yes(Belly.Blocked)),
            Calls(AcuteBelly, "ABD2d", EmergencyNow, "hard as a board", LowBack.Yes(Belly.HardBelly)),
            Calls(AcuteBelly, "ABD2f", EmergencyNow, "belly pain and a faint", LowBack.Yes(Belly.Pain, Heart.Fainted)),
            Calls(AcuteBelly, "ABD2f", EmergencyNow, "belly pain and a cold sweat", LowBack.Yes(Belly.Pain, Heart.Clammy)),
            Calls(AcuteBelly, "ABD2e", UrgentSameDay, "lower right, nothing else", LowBack.Yes(Belly.RightLower)),
            Calls(AcuteBelly, "ABD2e", UrgentSameDay, "cannot stand straight", LowBack.Yes(Belly.CannotStandStraight)),
            Calls(AcuteBelly, "ABD2e", UrgentSameDay, "the belly hurts, sudden and severe", LowBack.Yes(Belly.Pain, Emergency.SuddenSevere)),
            CallsNothing(AcuteBelly, "the belly hurts, nothing else", LowBack.Yes(Belly.Pain)),
            CallsNothing(AcuteBelly, "belly pain with fever, not at the lower right", LowBack.Yes(Belly.Pain, Infection.Fever)),

            Calls(JaundiceYoung, "ABD3a", EmergencyNow, "with fever, at 39", LowBack.Yes(Belly.Jaundice, Infection.Fever).Aged(39)),
            Calls(JaundiceYoung, "ABD3a", EmergencyNow, "with severe pain, at 39", LowBack.Yes(Belly.Jaundice, Severity.HardToTalk).Aged(39)),
            Calls(JaundiceYoung, "ABD3b", UrgentSameDay, "nothing else, at 39", LowBack.Yes(Belly.Jaundice).Aged(39)),
            Calls(JaundiceYoung, "ABD3b", UrgentSameDay, "the age is not known", LowBack.Yes(Belly.Jaundice)),
            CallsNothing(JaundiceYoung, "40 years old", LowBack.Yes(Belly.Jaundice, Infection.Fever).Aged(40)),

            Calls(Shingles, "SHI1a", EmergencyNow, "sight changed", LowBack.Yes(Belly.Shingles, Head.SightChange)),
            Calls(Shingles, "SHI1a", EmergencyNow, "sight was lost", LowBack.Yes(Belly.Shingles, Head.SightLost)),
            Calls(Shingles, "SHI1a", EmergencyNow, "urine cannot be passed", LowBack.Yes(Belly.Shingles, CaudaEquina.CannotPassUrine)),
            Calls(Shingles, "SHI1b", UrgentSameDay, "the rash is on face, ear or genitals", LowBack.Yes(Belly.Shingles, Belly.RashOnFace)),
            Calls(Shingles, "SHI1b", UrgentSameDay, "pregnant", LowBack.Yes(Belly.Shingles, Person.Pregnant)),
            Calls(Shingles, "SHI1b", UrgentSameDay, "weak immunity", LowBack.Yes(Belly.Shingles, History.ImmuneWeak)),
            Calls(Shingles, "SHI1b", UrgentSameDay, "the person feels ill", LowBack.Yes(Belly.Shingles, Infection.Unwell)),
            Calls(Shingles, "SHI1b", UrgentSameDay, "there is fever", LowBack.Yes(Belly.Shingles, Infection.Fever)),
            Calls(Shingles, "SHI1c", UrgentSameDay, "the rash began in the last 7 days", LowBack.Yes(Belly.Shingles, Belly.RashFresh)),
            Calls(Shingles, "SHI1d", SoonWithin5Days, "nothing else is known", LowBack.Yes(Belly.Shingles)),

            Calls(TooMuchPainkiller, "DRG1a", EmergencyNow, "paracetamol, or not sure how much, and well", NoWarningSign.Yes(Medicines.ParacetamolTooMuch)),
            Calls(TooMuchPainkiller, "DRG1b", EmergencyNow, "on purpose, and well", NoWarningSign.Yes(Medicines.PainkillerOnPurpose)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, drowsy or confused", LowBack.Yes(Medicines.PainkillerTooMuch, Emergency.Confusion)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, with vomiting", LowBack.Yes(Medicines.PainkillerTooMuch, Belly.Vomiting)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, and faint", LowBack.Yes(Medicines.PainkillerTooMuch, Heart.Fainted)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, and the belly hurts", LowBack.Yes(Medicines.PainkillerTooMuch, Belly.Pain)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, and stools are black", LowBack.Yes(Medicines.PainkillerTooMuch, Emergency.GutBleeding)),
            Calls(TooMuchPainkiller, "DRG1c", EmergencyNow, "another one, and little urine", LowBack.Yes(Medicines.PainkillerTooMuch, Urine.LowOutput)),
            Calls(TooMuchPainkiller, "DRG1d", UrgentSameDay, "another one, and well", NoWarningSign.Yes(Medicines.PainkillerTooMuch)),
            CallsNothing(TooMuchPainkiller, "no more than the label says", NoWarningSign),

            Calls(SteroidLack, "ADR1a", UrgentSameDay, "missed doses only, and well", NoWarningSign.Yes(History.LongTermSteroid, Medicines.MissedSteroid)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "missed doses and vomiting, and nobody asked for how long", LowBack.Yes(Medicines.MissedSteroid, Belly.Vomiting)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "vomiting", LowBack.Yes(History.LongTermSteroid, Belly.Vomiting)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "dizzy on standing", LowBack.Yes(History.LongTermSteroid, Medicines.DizzyOnStanding)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "drowsy", LowBack.Yes(History.LongTermSteroid, Emergency.Confusion)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "missed doses and vomiting", LowBack.Yes(History.LongTermSteroid, Medicines.MissedSteroid, Belly.Vomiting)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "missed doses and fever", LowBack.Yes(History.LongTermSteroid, Medicines.MissedSteroid, Infection.Fever)),
            Calls(SteroidLack, "ADR1b", EmergencyNow, "missed doses, and the person feels ill", LowBack.Yes(History.LongTermSteroid, Medicines.MissedSteroid, Infection.Unwell)),
            CallsNothing(SteroidLack, "steroids only", NoWarningSign.Yes(History.LongTermSteroid)),
            CallsNothing(SteroidLack, "dizzy without steroids", LowBack.Yes(Medicines.DizzyOnStanding)),

            Calls(Sickle, "SIC1a", EmergencyNow, "with fever", LowBack.Yes(History.SickleCell, Severity.HardToTalk, Infection.Fever)),
            Calls(Sickle, "SIC1a", EmergencyNow, "with chest pain now", LowBack.Yes(History.SickleCell, Severity.HardToTalk, Emergency.ChestPainNow)),
            Calls(Sickle, "SIC1a", EmergencyNow, "with chest pain in the last 3 days", LowBack.Yes(History.SickleCell, Severity.HardToTalk, Emergency.ChestPainLately)),
            Calls(Sickle, "SIC1a", EmergencyNow, "breathless", LowBack.Yes(History.SickleCell, Severity.HardToTalk, Emergency.Breathless)),
            Calls(Sickle, "SIC1a", EmergencyNow, "a leg is weak", LowBack.Yes(History.SickleCell, Severity.HardToTalk, Nerve.LegWeak)),
            Calls(Sickle, "SIC1b", UrgentSameDay, "severe, nothing else", LowBack.Yes(History.SickleCell, Severity.HardToTalk)),
            Calls(Sickle, "SIC1b", UrgentSameDay, "8 of 10, nothing else", LowBack.Yes(History.SickleCell).With(Pain.Now, 8)),
            Calls(Sickle, "SIC1b", UrgentSameDay, "severe pain in a thigh, not in the back", NoBackPain.Yes(History.SickleCell, Severity.HardToTalk, Bone.ThighPain)),
            Calls(Sickle, "SIC1a", EmergencyNow, "fever, whatever hurts", Nothing.Yes(History.SickleCell, Infection.Fever)),
            CallsNothing(Sickle, "the pain is not severe", NoWarningSign.Yes(History.SickleCell)),
            CallsNothing(Sickle, "the trait only", LowBack.Yes(History.SickleTrait, Severity.HardToTalk)),
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
