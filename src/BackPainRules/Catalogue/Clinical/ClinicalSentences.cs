namespace BackPainRules.Catalogue;

/// <summary>Clinical wording of the fixed sentences.</summary>
internal static class ClinicalSentences
{
    public static (string Key, string Term)[] All =>
    [
        ("sentence.summary.title", "Back pain summary, {day}"),
        ("sentence.summary.signs", "Red flags:"),
        ("sentence.summary.in-doubt", "{sign} (could not be answered)"),
        ("sentence.summary.told", "Reported:"),
        ("sentence.summary.denied", "Red flags asked and denied:"),
        ("sentence.summary.since", "Onset {day}"),
        ("sentence.summary.factors", "Possible contributing factors:"),
        ("sentence.summary.plan", "Plan until {day}. Lines marked (?) only if the open questions bring nothing against them."),
        (
            "sentence.safety-net",
            "Safety net as shown to the runner: {emergency} or {department} at once with saddle numbness, bladder or bowel change, bilateral leg symptoms, " +
            "progressive leg weakness, chest pain, sudden severe or tearing pain, sudden dyspnoea, syncope or collapse, or a major accident; same day with new fever or rigors; {doctor} within days with unplanned weight loss, night pain, or worsening despite rest."),
        ("sentence.disclaimer", "Self-reported, not examined. Decision support, not a diagnosis; not every cause of back pain was asked about."),
    ];
}
