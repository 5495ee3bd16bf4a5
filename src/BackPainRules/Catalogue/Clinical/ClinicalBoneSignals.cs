namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of bone stress, fracture and low energy.</summary>
internal static class ClinicalBoneSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.bone.focal-spot", "Focal bony pain at the base of the spine, pelvis or hip, same spot always, no larger than two fingertips"),
        ("signal.bone.worse-as-run-goes-on", "For 2 weeks or more, pain at the same spot increases as a run goes on, and starts earlier in each run"),
        ("signal.bone.hurts-on-one-leg", "Single-leg landing, stance or loading provokes pain in buttock, pelvis, groin or the base of the spine"),
        ("signal.bone.sharp-on-landing", "Single-leg landing has provoked sharp pain at one spot"),
        ("signal.bone.earlier-each-run", "Onset earlier in each run"),
        ("signal.bone.groin-pain", "Deep groin or anterior hip pain on running or walking"),
        ("signal.bone.thigh-pain", "Dull thigh, groin or hip pain"),
        ("signal.bone.limp", "Limp: uneven gait for over 24 hours, or on every walk"),
        ("signal.bone.cannot-bear-weight", "Unable to bear weight or stand on that leg"),
        ("signal.bone.severe-on-walking", "Pain of 7/10 or more on walking"),
        ("signal.bone.sudden-crack", "Sudden crack in hip, groin or thigh, or sudden marked worsening"),
        ("signal.bone.suspected", "Bone injury suspected by a clinician, or imaging requested for it"),
        ("signal.bone.sudden-or-one-sided", "Pain at the base of the spine, pelvis or buttock, sudden onset or unilateral"),
        ("signal.bone.swelling", "Swelling or lump over a painful bone"),
        ("signal.bone.load-explains", "Bony pain explained by a change of training"),
        ("signal.fracture.minor-trauma", "Minor trauma (trip, bump, lift, bend or cough) in the last 14 days, preceding the pain"),
        ("signal.fracture.fall-or-blow", "Fall, or blow to back or buttock, in the last 14 days, back pain since"),
        ("signal.fracture.fall-this-week", "That fall or blow: in the last 7 days"),
        ("signal.fracture.accident-weeks-ago", "Serious accident 8 to 42 days ago, spinal pain since"),
        ("signal.fracture.accident-checked", "Spine checked by a clinician after that accident"),
        ("signal.fracture.bruise", "Bruise or graze over the spine after a blow in the last 7 days"),
        ("signal.fracture.spreading", "Bruise spreading, or pain increasing from hour to hour"),
        ("signal.fracture.rises-after-two-days", "Pain still increasing more than 2 days after the fall or blow"),
        ("signal.fracture.hurts-on-first-move", "Spinal pain on the first movement after the fall or blow"),
        ("signal.fracture.known-spinal-fracture", "Another spinal fracture known"),
        ("signal.fracture.new-different-pain", "New and different back or neck pain, after a jolt or sudden"),
        ("signal.fracture.clunk", "Clunk or new pain at the spinal metalwork or fusion"),
        ("signal.fracture.broke-without-blow", "Recent fracture without significant trauma"),
        ("signal.fracture.lump", "Lump, swelling or new change in the shape of the back"),
        ("signal.fracture.sudden-hump", "New hump or bend of the back with sudden pain"),
        ("signal.energy.no-periods", "Amenorrhoea: three or more consecutive periods missed, or no menarche by 15 (not pregnancy, hormonal contraception or menopause)"),
        ("signal.energy.eats-too-little", "Low energy availability (RED-S), food restriction, current eating disorder, or much weight lost and now thin; in men also with loss of libido"),
        ("signal.energy.very-thin", "Very thin: 18 or over, with a body-mass index below 18.5"),
        ("signal.energy.slow-pulse", "Resting pulse under 40, with faintness, very thin or chest pain"),
        ("signal.energy.cannot-rise", "Very thin and no longer able to rise from a squat"),
    ];
}
