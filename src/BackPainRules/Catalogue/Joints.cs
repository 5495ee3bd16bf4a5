using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Joints beside the back.</summary>
public static class Joints
{
    /// <summary>A sausage finger or toe, a swollen joint, or joint pain after an infection (SPA6).</summary>
    public static readonly YesNoSignal Swollen = YesNoSignal.Warning("joints.swollen", "A finger or toe swollen like a sausage, a swollen joint, or joint pain after an infection of gut, bladder or eye");

    /// <summary>Stiff shoulders or hips on both sides (PMR1).</summary>
    public static readonly YesNoSignal StiffShouldersOrHips = YesNoSignal.Warning("joints.stiff-shoulders-or-hips", "For over 2 weeks both shoulders or both hips have ached, and stay stiff for over 45 minutes after getting up");
}
