namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the advice on care and activity.</summary>
internal static class ClinicalCareAdvice
{
    public static (string Key, string Term)[] All =>
    [
        ("advice.warning-signs.title", "Safety-netting: red flags"),
        ("advice.warning-signs.text", "Red flag list below to be kept at hand; act at once if any starts."),
        ("advice.warning-signs.dose", "until pain-free for 14 days"),
        ("advice.emergency-help.title", "Emergency referral"),
        ("advice.emergency-help.text", "Emergency now: {emergency}, or brought to {department} by somebody else. After an accident lie still and call {emergency}; with chest pain sit, rest and call {emergency}. Not to drive themselves, no running."),
        ("advice.emergency-help.dose", "now; the rest of the history can wait"),
        ("advice.same-day-clinician.title", "Same-day clinical assessment"),
        ("advice.same-day-clinician.text", "Same-day assessment: {same-day}. If nobody can see or call within 6 hours, {department}. No running; no driving with a weak leg."),
        ("advice.appointment-soon.title", "Appointment within days"),
        ("advice.appointment-soon.text", "Appointment to be booked today, by the day named above at the latest. If none is available in time: {same-day}."),
        ("advice.routine-appointment.title", "Routine appointment"),
        ("advice.routine-appointment.text", "Routine appointment with {whom} within 28 days, to be booked today."),
        ("advice.ask-about-inflammation.title", "Consider inflammatory back pain"),
        ("advice.ask-about-inflammation.text", "{doctor} to consider inflammatory back pain: rheumatology referral or HLA-B27 test."),
        ("advice.physiotherapist.title", "Physiotherapy referral"),
        ("advice.physiotherapist.text", "Physiotherapy: examination and individually tailored exercise."),
        ("advice.ask-pharmacist.title", "Pharmacist review before any medicine"),
        ("advice.ask-pharmacist.text", "Pharmacist advice before any medicine or topical gel; all medicines and illnesses, and a pregnancy, to be disclosed."),
        ("advice.pain-diary.title", "Pain diary"),
        ("advice.pain-diary.text", "Record soreness each morning and, on running days, before, during and an hour after the run; also distance, any limp or leg sign, and what helped."),
        ("advice.pain-diary.dose", "2 minutes a day, until pain-free for 14 days"),
        ("advice.review.title", "Planned review"),
        ("advice.review.text", "Review on {review}, earlier if worse."),
        ("advice.what-to-expect.title", "Prognosis and education"),
        ("advice.what-to-expect.text", "Most back pain eases a lot in 2 to 6 weeks; flare-ups are common and some ache may persist. Keep gently active. Back pain is no more common in runners; running does not wear out healthy discs."),
        ("advice.others-experience.title", "Other runners' experience"),
        ("advice.others-experience.text", "What helped another runner may not suit this person; peer support does not replace examination."),
        ("advice.stop-running.title", "No running for now"),
        ("advice.stop-running.text", "No running for now, test jogs and treadmill included."),
        ("advice.stop-running.dose", "until assessed, or cleared"),
        ("advice.relative-rest.title", "Relative rest"),
        ("advice.relative-rest.text", "Relative rest: no running or jumping; walking and daily tasks at 2/10 or less; no bed rest."),
        ("advice.relative-rest.dose", "2 to 7 days, then review"),
        ("advice.keep-walking.title", "Continue walking"),
        ("advice.keep-walking.text", "Continue walking in short, comfortable bouts."),
        ("advice.one-change.title", "One change at a time"),
        ("advice.one-change.text", "One change at a time, each for 14 days, so that the effect can be attributed."),
        ("advice.official-plan.title", "Official training plan page"),
        ("advice.official-plan.text", "Use the official page and videos of the training plan, not search results."),
    ];
}
