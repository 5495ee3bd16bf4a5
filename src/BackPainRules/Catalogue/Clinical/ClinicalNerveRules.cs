namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the rules on cauda equina, one leg, spinal cord and spinal canal.</summary>
internal static class ClinicalNerveRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.cauda-equina.saddle.title", "CES screen: saddle sensory change"),
        ("rule.cauda-equina.saddle.reason", "S2-S5 sensory loss may indicate cauda equina compression; outcome depends on early MRI and decompression."),
        ("rule.cauda-equina.saddle-partly.title", "CES screen: saddle numbness, unilateral or intermittent"),
        ("rule.cauda-equina.saddle-partly.reason", "Partial or fluctuating saddle sensory loss still counts as possible (incomplete) CES."),
        ("rule.cauda-equina.bladder.title", "CES screen: voiding difficulty or retention"),
        ("rule.cauda-equina.bladder.reason", "Loss of bladder sensation or of voiding may indicate CES; retention is an emergency in itself."),
        ("rule.cauda-equina.leaking.title", "CES screen: urinary leakage or loss of bladder control"),
        ("rule.cauda-equina.leaking.reason", "Stress leakage is common, mostly after childbirth; new loss of control with back pain may indicate CES."),
        ("rule.cauda-equina.bowel.title", "CES screen: loss of bowel control"),
        ("rule.cauda-equina.bowel.reason", "Anorectal control is sacral (S2-S4): new loss of control or sensation may indicate CES."),
        ("rule.cauda-equina.sexual.title", "CES screen: loss of genital sensation or sexual function with the pain"),
        ("rule.cauda-equina.sexual.reason", "Same sacral roots: new loss of genital sensation or function with back pain is a CES emergency sign."),
        ("rule.cauda-equina.both-legs.title", "CES screen: bilateral leg neurological symptoms"),
        ("rule.cauda-equina.both-legs.reason", "Simultaneous bilateral neurological leg symptoms may indicate central canal compression; muscle soreness is not counted."),
        ("rule.cauda-equina.leg-switched.title", "CES screen: nerve-like leg pain changed side or became bilateral"),
        ("rule.cauda-equina.leg-switched.reason", "Nerve-like pain that changes from one leg to the other may come from a central disc prolapse."),
        ("rule.cauda-equina.urgency.title", "New urinary urgency or frequency"),
        ("rule.cauda-equina.urgency.reason", "Mostly bladder irritation; with back pain same-day assessment to exclude early CES."),
        ("rule.nerve.foot-drop.title", "Foot drop"),
        ("rule.nerve.foot-drop.reason", "Motor deficit affecting ankle dorsiflexion (mostly L5 root or peroneal nerve); recovery is best with early assessment."),
        ("rule.nerve.leg-weakness.title", "Leg weakness"),
        ("rule.nerve.leg-weakness.reason", "Weakness not explained by pain may be a motor deficit from nerve root compromise."),
        ("rule.nerve.leg-weaker.title", "Progressive leg weakness"),
        ("rule.nerve.leg-weaker.reason", "Progressive motor deficit is assessed today, not next week."),
        ("rule.nerve.numb-patch.title", "New numb patch on a leg or foot"),
        ("rule.nerve.numb-patch.reason", "Localised unilateral numbness suggests a single nerve or root; assessed within days, sooner if spreading."),
        ("rule.nerve.leg-pain.title", "Unilateral nerve-like leg pain (sciatica)"),
        ("rule.nerve.leg-pain.reason", "Natural history of sciatica is favourable: half better in 10 days, three in four in 4 weeks; the rest examined."),
        ("rule.nerve.numb-foot-in-diabetes.title", "New numb foot, or foot wound and fever, with diabetes"),
        ("rule.nerve.numb-foot-in-diabetes.reason", "Insensate diabetic foot can mask ulceration or infection."),
        ("rule.nerve.cord.title", "Clumsy hands, unsteady gait, electric shocks on neck flexion, or heavy stiff legs"),
        ("rule.nerve.cord.reason", "Possible spinal cord compression; lost function seldom recovers, hence early assessment."),
        ("rule.nerve.climbing.title", "Ascending tingling or weakness from both feet"),
        ("rule.nerve.climbing.reason", "Possible ascending neuropathy, often post-infectious. {emergency} with difficulty breathing or swallowing."),
        ("rule.nerve.band.title", "Sensory level, or tight or numb band round the trunk"),
        ("rule.nerve.band.reason", "Sensory level or trunk band may indicate cord compression at that level."),
        ("rule.stenosis.legs.title", "Leg or buttock pain on standing and walking only"),
        ("rule.stenosis.legs.reason", "Possible lumbar spinal stenosis: worse standing, relieved sitting. Bilateral and new or worsening: assessed today."),
        ("rule.stenosis.trips.title", "Leg symptoms on standing and walking only, with trips or falls"),
        ("rule.stenosis.trips.reason", "Legs giving way may be a motor deficit."),
    ];
}
