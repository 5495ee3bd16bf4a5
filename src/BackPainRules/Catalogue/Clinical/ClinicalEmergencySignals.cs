namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of emergency, head and eyes, and safety of the person.</summary>
internal static class ClinicalEmergencySignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.emergency.confusion", "New confusion, incoherence, or marked drowsiness and hard to rouse (usual tiredness not counted)"),
        ("signal.emergency.heat-collapse", "During a run or within 24 hours: confusion, collapse, seizure, very hot, or headache with vomiting"),
        ("signal.emergency.stroke", "Sudden facial droop, arm or leg weakness on one side, or difficulty speaking or seeing"),
        ("signal.emergency.cold-limb", "Leg or foot suddenly cold, pale, blue or mottled, with pain, numbness or weakness"),
        ("signal.emergency.accident", "Onset after serious accident in last 7 days (road crash, fall over 1 metre or 5 stairs, thrown from horse or bike, crush, fall then numb or unable to rise)"),
        ("signal.emergency.chest-pain", "Chest pain or pressure now, or for 15 minutes or more in the last 12 hours"),
        ("signal.emergency.chest-pain-lately", "Chest pain or pressure in the last 3 days"),
        ("signal.emergency.breathless", "Dyspnoea of sudden onset, at rest, or disproportionate to effort"),
        ("signal.emergency.coughs-blood", "Haemoptysis"),
        ("signal.emergency.sudden-severe", "Severe pain, maximal within 5 minutes of onset"),
        ("signal.emergency.severe-in-a-minute", "Severe chest, upper back or abdominal pain, maximal within a minute"),
        ("signal.emergency.gut-bleeding", "Melaena (not from iron) or bloody stools, haematemesis or coffee-ground vomit"),
        ("signal.head.thunderclap", "Thunderclap headache (maximal within a minute)"),
        ("signal.head.severe-headache", "New severe headache"),
        ("signal.head.stiff-neck", "Neck stiffness, photophobia or non-blanching rash"),
        ("signal.head.face-signs", "Ptosis, slurred speech, diplopia, sudden vertigo or unsteadiness, or facial or limb weakness or numbness"),
        ("signal.head.scalp-or-jaw", "New type of headache, scalp tenderness or jaw claudication (pain on chewing)"),
        ("signal.head.sight-change", "Visual change, even transient, or diplopia"),
        ("signal.head.sight-lost", "Sudden visual loss"),
        ("signal.head.red-eye", "Painful red eye, photophobia or blurred vision"),
        ("signal.safety.low-mood", "Low mood or hopelessness"),
        ("signal.safety.hurt-by-somebody", "Reports having been hurt by somebody"),
        ("signal.safety.self-harm", "Thoughts of suicide or self-harm"),
        ("signal.safety.in-danger", "In danger from somebody now"),
    ];
}
