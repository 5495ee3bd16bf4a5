using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What the runner asks for, or does already. Some advice is given only to who asks.</summary>
public static class Wishes
{
    /// <summary>A short trial jog.</summary>
    public static readonly YesNoSignal TrialJog = YesNoSignal.Wish("wish.trial-jog", "You want to try whether a short jog goes");

    /// <summary>Not ready for the next step.</summary>
    public static readonly YesNoSignal NotReady = YesNoSignal.Wish("wish.not-ready", "You do not feel ready for the next step of your plan");

    /// <summary>To prevent a return of the pain.</summary>
    public static readonly YesNoSignal Prevention = YesNoSignal.Wish("wish.prevention", "You want to keep the pain from coming back");

    /// <summary>Which exercises suit.</summary>
    public static readonly YesNoSignal WhichExercises = YesNoSignal.Wish("wish.which-exercises", "You are unsure which exercises suit you");

    /// <summary>Swimming or aqua-jogging.</summary>
    public static readonly YesNoSignal Water = YesNoSignal.Wish("wish.water", "You could swim or jog in deep water");

    /// <summary>Pilates or a core class.</summary>
    public static readonly YesNoSignal Class = YesNoSignal.Wish("wish.class", "You like exercise classes such as Pilates");

    /// <summary>A stretch for upper back and shoulders.</summary>
    public static readonly YesNoSignal UpperBackStretch = YesNoSignal.Wish("wish.upper-back-stretch", "You want to stretch the upper back and shoulders");

    /// <summary>Twisting stretches.</summary>
    public static readonly YesNoSignal Twisting = YesNoSignal.Wish("wish.twisting", "You do or want twisting stretches");

    /// <summary>Toe touches and deep bends.</summary>
    public static readonly YesNoSignal ToeTouches = YesNoSignal.Wish("wish.toe-touches", "You do or want toe touches, deep bends or wide straight-leg stretches");

    /// <summary>A cold pack.</summary>
    public static readonly YesNoSignal Cold = YesNoSignal.Wish("wish.cold", "You would rather cool it than warm it");

    /// <summary>Pressure with a ball.</summary>
    public static readonly YesNoSignal Ball = YesNoSignal.Wish("wish.ball", "You do or want to press the sore muscle with a ball");

    /// <summary>Massage.</summary>
    public static readonly YesNoSignal Massage = YesNoSignal.Wish("wish.massage", "You have or want massage");

    /// <summary>Manipulation, needling or cupping.</summary>
    public static readonly YesNoSignal Manipulation = YesNoSignal.Wish("wish.manipulation", "You have or want manipulation of the spine, dry needling or cupping");

    /// <summary>Opioids, gabapentinoids, muscle relaxants, sleeping tablets.</summary>
    public static readonly YesNoSignal StrongPainkiller = YesNoSignal.Wish("wish.strong-painkiller", "You think of codeine, a nerve-pain tablet, a muscle relaxant or a sleeping tablet");

    /// <summary>Insoles or heel lifts for the back.</summary>
    public static readonly YesNoSignal Insoles = YesNoSignal.Wish("wish.insoles", "You think of insoles or heel lifts for the back");

    /// <summary>Help with weight.</summary>
    public static readonly YesNoSignal WeightHelp = YesNoSignal.Wish("wish.weight-help", "You ask whether losing weight would help");

    /// <summary>What helped somebody else.</summary>
    public static readonly YesNoSignal PeerAdvice = YesNoSignal.Wish("wish.peer-advice", "Another runner told you what helped in a similar case");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "wish",
            Text = "What would you like to try, or do already?",
            PlainerText = "Anything that you want to try?",
            Why = "Some things are worth a word only to who wants them.",
            Answers =
            [
                TrialJog, NotReady, Prevention, WhichExercises, Water, Class, UpperBackStretch, Twisting, ToeTouches, Cold, Ball, Massage,
                Manipulation, StrongPainkiller, Insoles, WeightHelp, PeerAdvice,
            ],
        },
    ];
}
