using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Belly, pelvis and skin, as far as they are felt in the back.</summary>
public static class Belly
{
    /// <summary>Belly pain or swelling (ABD2).</summary>
    public static readonly YesNoSignal Pain = YesNoSignal.Warning("belly.pain", "Pain or swelling of the belly");

    /// <summary>Upper-belly pain that bores to the back (ABD1).</summary>
    public static readonly YesNoSignal Boring = YesNoSignal.Warning("belly.boring", "Pain in the upper belly that bores through to the back");

    /// <summary>Jaundice (CAN11, ABD3).</summary>
    public static readonly YesNoSignal Jaundice = YesNoSignal.Warning("belly.jaundice", "Yellow skin or eyes");

    /// <summary>Feeling sick (REN1).</summary>
    public static readonly YesNoSignal Sick = YesNoSignal.Warning("belly.sick", "You feel sick to the stomach");

    /// <summary>Vomiting.</summary>
    public static readonly YesNoSignal Vomiting = YesNoSignal.Warning("belly.vomiting", "You vomit");

    /// <summary>Pelvic pain (GYN2).</summary>
    public static readonly YesNoSignal PelvicPain = YesNoSignal.Warning("belly.pelvic-pain", "Pain in the pelvis or the lowest belly");

    /// <summary>Testicle pain (TES1).</summary>
    public static readonly YesNoSignal TesticlePain = YesNoSignal.Warning("belly.testicle-pain", "Sudden pain in a testicle, or in the groin and into the testicle", reader: Person.NotOf(Sex.Female));

    /// <summary>Shingles (SHI1) or chickenpox.</summary>
    public static readonly YesNoSignal Shingles = YesNoSignal.Warning("belly.shingles", "A burning band of skin on one side, sore to touch; blisters in a band, or a new rash on one side of the body even if it hurts little (shingles); or chickenpox");

    /// <summary>A board-hard belly (ABD1a).</summary>
    public static readonly YesNoSignal HardBelly = YesNoSignal.Warning("belly.hard", "The belly is hard as a board, or any touch of it hurts");

    /// <summary>Comes back after meals or alcohol, milder (ABD1c).</summary>
    public static readonly YesNoSignal AfterMeals = YesNoSignal.Warning("belly.after-meals", "The belly pain comes back after meals or alcohol");

    /// <summary>Right lower belly (ABD2a).</summary>
    public static readonly YesNoSignal RightLower = YesNoSignal.Warning("belly.right-lower", "The belly hurts at the lower right");

    /// <summary>Cannot stand straight (ABD2a).</summary>
    public static readonly YesNoSignal CannotStandStraight = YesNoSignal.Warning("belly.cannot-stand-straight", "The belly pain does not let you stand straight");

    /// <summary>Blocked (ABD2b).</summary>
    public static readonly YesNoSignal Blocked = YesNoSignal.Warning("belly.blocked", "A swollen belly, vomiting, and neither wind nor stool for 24 hours");

    /// <summary>Sudden, severe, one-sided pelvic pain (GYN2a).</summary>
    public static readonly YesNoSignal PelvicSudden = YesNoSignal.Warning("belly.pelvic-sudden", "The pain in the pelvis is sudden, severe and on one side");

    /// <summary>Discharge (GYN2b).</summary>
    public static readonly YesNoSignal Discharge = YesNoSignal.Warning("belly.discharge", "An unusual discharge from the vagina", reader: Person.NotOf(Sex.Male));

    /// <summary>Rash on face or genitals (SHI1b).</summary>
    public static readonly YesNoSignal RashOnFace = YesNoSignal.Warning("belly.rash-on-face", "The rash is on eyelid, forehead, nose, ear or genitals");

    /// <summary>A rash of 7 days or less (SHI1c).</summary>
    public static readonly YesNoSignal RashFresh = YesNoSignal.Warning("belly.rash-fresh", "The rash began in the last 7 days");

    /// <summary>Bloating on many days (CAN10).</summary>
    public static readonly YesNoSignal Bloating = YesNoSignal.Warning("belly.bloating", "For 3 weeks or more, on 12 days a month or more: bloating, soon full, pelvic pain, or a need to rush to pass urine");

    /// <summary>Period pain: it comes and goes with each period.</summary>
    public static readonly YesNoSignal PeriodPain = YesNoSignal.Reassurance("belly.period-pain", "It is a cramp that comes with each period and goes with it");

    /// <summary>A lump in the belly (CAN10a).</summary>
    public static readonly YesNoSignal Lump = YesNoSignal.Warning("belly.lump", "A lump in the belly");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "belly.with-it",
            Text = "What is the belly pain like?",
            PlainerText = "Lower right? Can you stand straight? After meals?",
            Why = "It tells how soon it has to be looked at.",
            Answers = [RightLower, CannotStandStraight, AfterMeals],
            AskedIf = Pain | Boring | PelvicPain | HardBelly | Blocked,
        },
        new()
        {
            Id = "belly.pelvis",
            Text = "What goes with the pain of pelvis or belly?",
            PlainerText = "A cramp with each period? A discharge?",
            Why = "A cramp that comes and goes with the period is no new danger.",
            Answers = [PeriodPain, Discharge],
        },
        new()
        {
            Id = "belly.rash",
            Text = "Where is the rash, and since when?",
            PlainerText = "On the face? Since this week?",
            Why = "On the face it can harm an eye, and tablets work best early.",
            Answers = [RashOnFace, RashFresh],
        },
        new()
        {
            Id = "belly.bloating",
            Text = "Have you been bloated or soon full for weeks?",
            PlainerText = "Bloated for weeks? A lump?",
            Why = "In women of 50 and over this is tested.",
            Answers = [Bloating, Lump],
        },
    ];
}
