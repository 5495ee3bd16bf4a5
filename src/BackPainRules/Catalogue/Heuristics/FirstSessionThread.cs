using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>A thread of beginners on a running plan: a back with a history is sore on the day after the very first session.</summary>
internal static class FirstSessionThread
{
    public static readonly Heuristic A1 = new(
        "A1", Support.Supported, HeuristicUses.Route, [Sources.DomsTiming],
        "I felt fine after my first run, and my back was sore the next day.",
        "Muscles that did something new often ache a day or two later. We call it training soreness only if every mark of it fits; if not, how long it lasts and whether it gets better decides.");

    public static readonly Heuristic A2 = new(
        "A2", Support.Mixed, HeuristicUses.Input | HeuristicUses.Factor | HeuristicUses.Advice, [Sources.VanDerWorp2015],
        "My back was trouble before and curves a little, but it is well now; it may complain at first.",
        "May contribute: runners who were hurt before are hurt again more often. A mild curve does not stand in the way; begin with running and walking in turns, and build up in small steps.");

    public static readonly Heuristic A3 = new(
        "A3", Support.Narrative, HeuristicUses.Message, [],
        "You have begun, and nothing after that is as hard.",
        "Well said, and welcome. Kind words are good for you; in the assessment they change nothing.");

    public static readonly Heuristic A4 = new(
        "A4", Support.Supported, HeuristicUses.Message, [Sources.DomsTiming],
        "The first few runs bring aches and stiffness, above all in the legs.",
        "That is usual in muscles that are new to running, and each bout fades within 5 to 7 days. What lasts longer than a week is asked about afresh.");

    public static readonly Heuristic A5 = new(
        "A5", Support.Mixed, HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "An ache is just the muscles getting over their work.",
        "It may be. We say so only when all the marks of training soreness fit, such as both sides, sore only on moving, and easing after the first days.");

    public static readonly Heuristic A6 = new(
        "A6", Support.Weak, HeuristicUses.Input, [Sources.ClinicalKnowledge],
        "It should feel stiff or achy, not truly sore or painful.",
        "The word that you choose does not tell soreness from an injury: people use the same words for both. So we ask when it began, on which side it is, how it is at rest, what you can still do and how strong it is.");

    public static readonly Heuristic A7 = new(
        "A7", Support.Weak, HeuristicUses.Advice, [Sources.Herbert2011],
        "Reach one hand down your back and press lightly on the elbow; that keeps the back loose.",
        "Stretching hardly changes soreness. If it feels good, do it gently; with a new pain in the upper back leave it until that has been checked.");

    public static readonly Heuristic A8 = new(
        "A8", Support.Mixed, HeuristicUses.Advice, [Sources.Steffens2016],
        "Whatever exercises a physio gave you before, do them again around your runs.",
        "A fair idea if the pain is of the same kind as then, as exercise that fits you may help. With any new sign, such as a numb or weak leg, it waits until somebody has looked.");

    public static readonly Heuristic A9 = new(
        "A9", Support.Mixed, HeuristicUses.Advice, [Sources.Neason2024],
        "After years of low-back pain and sciatica, a run-and-walk plan brought me relief.",
        "In a small trial running and walking in turns eased long-lasting low-back pain somewhat. Sciatica was not tested there, so with signs in a leg we are more careful.");

    public static readonly Heuristic A10 = new(
        "A10", Support.Supported, HeuristicUses.Message, [Sources.DesignJudgement],
        "Maybe I was just lucky.",
        "A wise thought: what worked for one runner may not suit you. Your own answers count here, not one story.");

    public static readonly Heuristic A11 = new(
        "A11", Support.Weak, HeuristicUses.None, [Sources.Swain2020],
        "Running has made my posture better, and that is why it hurts less.",
        "Not followed: it is not shown that posture explains back pain. It is good news that it hurts less, whatever did it.");

    public static readonly Heuristic A12 = new(
        "A12", Support.Supported, HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "Nothing that we write here takes the place of a doctor.",
        "Right, and that holds for this assessment too. Keep the list of warning signs at hand, and act at once if one starts.");

    public static readonly Heuristic A13 = new(
        "A13", Support.Weak, HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "Somebody here has had the same; keep us posted.",
        "Good company may make a sore back easier to bear, though that is hardly tested. It does not replace an examination.");

    public static readonly Heuristic A14 = new(
        "A14", Support.Contradicted, HeuristicUses.Input, [Sources.Herbert2011],
        "Do you stretch after your runs? If not, that may be why it hurts.",
        "Studies speak against this: stretching makes little or no difference to soreness. We ask about the habit, and count it neither for you nor against you.");

    public static readonly Heuristic A15 = new(
        "A15", Support.Mixed, HeuristicUses.Factor | HeuristicUses.Advice, [Sources.Sadler2017, Sources.Maselli2020],
        "Tight hamstrings give low-back pain: everything down the back of the leg hangs together.",
        "May contribute a little: people with less hamstring range get low-back pain slightly more often. Gentle movement is fine for comfort.");

    public static readonly Heuristic A16 = new(
        "A16", Support.Supported, HeuristicUses.Advice, [Sources.CouchTo5K],
        "The official page of the plan shows you how to stretch.",
        "The official page of a plan is a good place to look things up, and so is a video from a trusted source. That makes the source sound; it does not show that stretching eases a sore back.");

    public static readonly Heuristic A17 = new(
        "A17", Support.Mixed, HeuristicUses.Advice | HeuristicUses.Route, [Sources.Pocovi2024],
        "Walking and running both made my low back worse.",
        "Walking usually helps, but not with every pain. Signs in a leg, or one sore spot that hurts more as the run goes on, decide first whom to see; otherwise rest from running, and walk only as far as it stays comfortable.");

    public static readonly Heuristic A18 = new(
        "A18", Support.Weak, HeuristicUses.Advice, [Sources.Heiderscheit2011, Sources.Anderson2022],
        "Smaller steps made a huge difference to me; mine had been far too long.",
        "Shorter steps lower the load on knee and hip; for the back it is unproven. If your foot lands well ahead of your knee, try them for a minute at a time.");

    public static readonly Heuristic A19 = new(
        "A19", Support.Mixed, HeuristicUses.Advice, [Sources.Yamato2015],
        "Pilates stretches the back and makes the core strong, and it goes well with running.",
        "It may help: in trials Pilates eased low-back pain for a while, more than very little care did, but not clearly more than other exercise. Choose it if you enjoy it.");

    public static readonly Heuristic A20 = new(
        "A20", Support.Mixed, HeuristicUses.Input | HeuristicUses.Route, [Sources.NiceNg65],
        "When I get stiff I go for a run, and the running eases it.",
        "Moving eases many stiff backs, and inflammatory back pain too. So your age when it first began, how long it has been there and the other marks of that decide first; running comes after.");

    public static readonly Heuristic A21 = new(
        "A21", Support.Weak, HeuristicUses.Advice, [Sources.Herbert2011],
        "With a back like yours stretch gently before you run; there are videos.",
        "Stretching first is not shown to protect you. Rather walk briskly and then jog very easily; gentle movement, from a trusted source, is better after the run than cold.");

    public static readonly Heuristic A22 = new(
        "A22", Support.Mixed, HeuristicUses.Advice, [Sources.Yamato2015],
        "With your history, think of joining a Pilates class.",
        "A class is one good way among several. If you like it, go, and tell the teacher about your back; it is not clearly better than other exercise.");

    public static readonly Heuristic A23 = new(
        "A23", Support.Weak, HeuristicUses.Advice | HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "My second run went well, so the smaller steps were the answer.",
        "They may have helped, or the back just settled, as it often does. Either way you may go on with them.");

    public static readonly Heuristic A24 = new(
        "A24", Support.Contradicted, HeuristicUses.Advice, [Sources.Chuter2014, Sources.NiceNg59],
        "I now wear my own insoles in my running shoes too.",
        "Against back pain insoles do not help in trials. If they were prescribed for your feet and are comfortable, you may wear them; take them out if a foot or leg starts to hurt.");

    public static readonly Heuristic A25 = new(
        "A25", Support.Supported, HeuristicUses.Advice, [Sources.Dahm2010],
        "It was fine after the second run, so stay cheerful and carry on with the plan.",
        "Keeping active serves a low back better than bed. If the run went well, repeat it once easily and go on; if the back complained a little, repeat the week.");

    public static readonly ValueList<Heuristic> All =
        [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25];
}
