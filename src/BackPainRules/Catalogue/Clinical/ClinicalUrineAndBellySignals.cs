namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of urine, kidneys, muscle breakdown, abdomen, pelvis and skin.</summary>
internal static class ClinicalUrineAndBellySignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.urine.red", "Pink or red urine"),
        ("signal.urine.brown", "Urine brown, cola-, tea- or port-coloured, or reddish and uncertain (dark yellow alone not counted)"),
        ("signal.urine.low-output", "Oliguria: under half the usual urine in 24 hours, or none for 8 waking hours"),
        ("signal.urine.loin-pain", "Deep flank pain, lowest rib to pelvis (muscle soreness changed by pressing or bending not counted)"),
        ("signal.urine.waves", "Flank-to-groin pain, severe or colicky, unable to keep still"),
        ("signal.urine.burning", "Dysuria or cloudy urine"),
        ("signal.urine.muscle-beyond-effort", "Within a week of hard effort: myalgia (back included) far beyond the effort, swollen or tense muscles, or new muscle weakness"),
        ("signal.urine.rock-hard", "After effort: leg, thigh or back muscle extremely painful or rock-hard"),
        ("signal.urine.hard-effort", "Hard effort in the last 3 days, or in the 3 days before onset: race, hills, intervals, an hour or more, or more than accustomed"),
        ("signal.urine.hard-effort-this-week", "Such hard effort 4 to 7 days before onset"),
        ("signal.urine.muscle-pain", "Myalgia"),
        ("signal.urine.low-though-drinking", "Oliguria despite usual fluid intake"),
        ("signal.urine.red-once-after-run", "Pink or red urine once, within 24 hours of a run, never brown, no clots; well, usual output, no anticoagulant or statin, back no worse since that run"),
        ("signal.urine.clots-or-still-red", "Clots in the urine, or still red after 2 days"),
        ("signal.urine.first-waves", "First episode of such waves of pain"),
        ("signal.urine.severe-after-painkiller", "Waves still severe an hour after an analgesic"),
        ("signal.urine.none-all-day", "No urine for 18 hours"),
        ("signal.urine.loin-sudden-or-after-effort", "Loin pain sudden, severe and unilateral, or onset within 2 days of all-out effort"),
        ("signal.urine.rock-hard-signs", "At that muscle: numbness, severe pain on movement, or pain out of proportion to the effort"),
        ("signal.belly.pain", "Abdominal pain or swelling"),
        ("signal.belly.boring", "Upper abdominal pain boring through to the back"),
        ("signal.belly.jaundice", "Jaundice (yellow skin or eyes)"),
        ("signal.belly.sick", "Nausea"),
        ("signal.belly.vomiting", "Vomiting"),
        ("signal.belly.pelvic-pain", "Pelvic or lowest abdominal pain"),
        ("signal.belly.testicle-pain", "Sudden testicular pain, or groin pain into the testicle"),
        ("signal.belly.shingles", "Unilateral burning band of skin, tender to touch, or band of blisters (shingles); or chickenpox"),
        ("signal.belly.hard", "Board-like abdomen, or pain on any touch"),
        ("signal.belly.after-meals", "Abdominal pain recurs after meals or alcohol"),
        ("signal.belly.right-lower", "Right lower abdominal pain"),
        ("signal.belly.cannot-stand-straight", "Unable to stand straight because of abdominal pain"),
        ("signal.belly.blocked", "Abdominal distension, vomiting, and no flatus or stool for 24 hours"),
        ("signal.belly.pelvic-sudden", "Pelvic pain sudden, severe and unilateral"),
        ("signal.belly.discharge", "Unusual vaginal discharge"),
        ("signal.belly.rash-on-face", "Rash on eyelid, forehead, nose, ear or genitals"),
        ("signal.belly.rash-fresh", "Rash onset in the last 7 days"),
        ("signal.belly.bloating", "For 3 weeks or more, on 12 days a month or more: bloating, early satiety, pelvic pain or urinary urgency"),
        ("signal.belly.lump", "Abdominal lump"),
        ("signal.belly.period-pain", "Dysmenorrhoea: cramps with each period only"),
    ];
}
