using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>A thread of runners about the upper back: pain across it for a week after a run, and worse on waking.</summary>
internal static class UpperBackThread
{
    public static readonly Heuristic C1 = new(
        "C1", Support.Supported, HeuristicUses.Input | HeuristicUses.Route, [Sources.NhsBackPain],
        "My upper back hurts since a run, and I never had back pain before.",
        "New pain in the upper back is looked at sooner than pain in the low back. What you tell us about the chest, breathing, the legs, the nights and your health decides how soon.");

    public static readonly Heuristic C2 = new(
        "C2", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "I am thinking of calling a physio next week.",
        "Asking for help is sensible. Where it hurts, and whether rest and the night bring relief, decides how soon; with the upper back it is often a matter of days.");

    public static readonly Heuristic C3 = new(
        "C3", Support.Mixed, HeuristicUses.Advice, [Sources.Dahm2010],
        "I stopped running, so as not to make it worse.",
        "Half right: rest from running for now, but keep walking and doing daily tasks as far as they stay comfortable. Bed rest helps less than keeping active.");

    public static readonly Heuristic C4 = new(
        "C4", Support.Supported, HeuristicUses.Input, [Sources.ClinicalKnowledge],
        "Does the back itself hurt, or the shoulders?",
        "A good first question. We ask where it hurts before anybody speaks of muscles, as the place helps to decide how soon it is looked at.");

    public static readonly Heuristic C5 = new(
        "C5", Support.Weak, HeuristicUses.Factor, [Sources.ClinicalKnowledge],
        "If you run all tensed up, the muscles of your shoulders hurt.",
        "May contribute, though little is known. We name it only if the muscle is sore to press, relaxing eases it and there is no warning sign.");

    public static readonly Heuristic C6 = new(
        "C6", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "When you feel yourself tense up, jog gently and shake out your arms.",
        "Not tested, but easy to try once you may run. With a new pain in the upper back running waits until that has been checked.");

    public static readonly Heuristic C7 = new(
        "C7", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "If it is the back itself, forget all that and get medical advice.",
        "Right: pain in the upper back outranks the story of tense muscles. Whether there are other warning signs, and whether rest and the night bring relief, decides how soon.");

    public static readonly Heuristic C8 = new(
        "C8", Support.Contradicted, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "It feels muscular, right across the upper back; lying back makes it worse, and mornings are the worst.",
        "Feeling muscular lowers nothing: it cannot rule out an illness or an injury. Pain in the upper back that is worse on waking or lying down is looked at sooner, within days or on the same day.");

    public static readonly Heuristic C9 = new(
        "C9", Support.Mixed, HeuristicUses.Factor, [Sources.DomsTiming],
        "In a sport new to me I held on so tightly that I was stiff the next day.",
        "Muscles that held tight in something new may be stiff the next day, so this may contribute. We count it only in the first three days, and only while it eases.");

    public static readonly Heuristic C10 = new(
        "C10", Support.Weak, HeuristicUses.None, [Sources.ClinicalKnowledge],
        "Make fists and stiffen your arms: does it feel like that?",
        "Not followed: nobody has checked what this test can tell. Whatever you feel in it, the assessment stays the same.");

    public static readonly Heuristic C11 = new(
        "C11", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "If it is worse on waking and not gone in two days, it is not tension; get it checked.",
        "For the upper back that is right: it is looked at soon. For the low back two days are too short; there it counts how long the morning stiffness lasts, whether moving eases it, and whether pain wakes you.");

    public static readonly Heuristic C12 = new(
        "C12", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "I have rested for a week, and it is hardly better.",
        "In the upper back a week of rest without relief is a warning sign, and looked at within days or on the same day. In the low back, how long it lasts and whether it gets better decides; keep gently moving until then.");

    public static readonly Heuristic C13 = new(
        "C13", Support.Contradicted, HeuristicUses.Route, [Sources.DomsTiming],
        "It feels like the day after the gym, but it stays.",
        "After a week it is not called training soreness any more, as that ends within 5 to 7 days. Where it is, how long it lasts and whether it gets better decides, not what it feels like.");

    public static readonly Heuristic C14 = new(
        "C14", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "In that case ask somebody who knows.",
        "Yes. After a week without relief, the place, the nights and any other warning sign decide by when.");

    public static readonly Heuristic C15 = new(
        "C15", Support.Contradicted, HeuristicUses.None, [Sources.ClinicalKnowledge],
        "It sounds like tension to all of us; keep shaking it out.",
        "Not followed: how many people think so tells nothing about your back. Where it hurts and whether it gets better outranks every opinion.");

    public static readonly Heuristic C16 = new(
        "C16", Support.Mixed, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Try a slow jog: if it does not get better from that, have it checked.",
        "Not with the upper back: there a test run is not safe, and the check comes first. With a mild low back, once a brisk walk is comfortable, five easy minutes on the flat are all right; stop at 3 out of 10.");

    public static readonly Heuristic C17 = new(
        "C17", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Lean on a ball against the wall, and stay on the sore spot until it hurts less.",
        "No trial of it is known. Light pressure on the muscle beside a sore low back, up to a minute a spot, is all right; never on bone, and not on a new pain in the upper back before it has been checked.");

    public static readonly Heuristic C18 = new(
        "C18", Support.Mixed, HeuristicUses.Route | HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "Running brings aches at first; my low back is sore on getting up, then that goes and I run well.",
        "It counts as ordinary only under 50, in the first 12 weeks, if it eases on moving within 30 minutes and no other sign is there. Otherwise your age, how long it has lasted and how long you are stiff decide whom to see.");

    public static readonly Heuristic C19 = new(
        "C19", Support.Weak, HeuristicUses.Factor | HeuristicUses.Route, [Sources.Swain2020],
        "Holding my head too high in swimming gave me a tense neck and a headache.",
        "May contribute a little, to a sore neck. But a sudden or very bad headache, or one with fever, a stiff neck or trouble with sight, speech, face or limbs, needs help now; from 50 on any new headache is looked at the same day.");

    public static readonly Heuristic C20 = new(
        "C20", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Hold the shoulders back and the chest open, and swing bent arms beside the body.",
        "None of this is tested against pain, but it is easy to try. Take one thing at a time, loose shoulders first.");

    public static readonly Heuristic C21 = new(
        "C21", Support.Mixed, HeuristicUses.Advice | HeuristicUses.Route, [Sources.MenezesCosta2012, Sources.Wallwork2024, Sources.Dahm2010],
        "Niggles can stay for weeks; rest as you need, then jog and walk lightly.",
        "Fair for a low back: most of it eases a lot in two to six weeks, and keeping active serves it better than bed. Come back by running and walking in turns; how long it lasts and whether it gets better decides whether somebody should look.");

    public static readonly Heuristic C22 = new(
        "C22", Support.Supported, HeuristicUses.Advice, [Sources.Dahm2010],
        "Stay in gentle motion as far as you can, and see it fade.",
        "Yes, for a mild low-back pain: short, comfortable walks serve it better than bed. Running is a question of its own, and waits while there is a warning sign.");

    public static readonly Heuristic C23 = new(
        "C23", Support.Weak, HeuristicUses.None, [Sources.ClinicalKnowledge],
        "I had it too, and never needed a physio for it.",
        "Not followed: how much you can bear does not tell whether somebody should look. Warning signs, and whether it gets better, do.");

    public static readonly ValueList<Heuristic> All =
        [C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23];
}
