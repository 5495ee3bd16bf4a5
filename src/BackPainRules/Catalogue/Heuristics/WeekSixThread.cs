using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>A thread of beginners in the sixth week of a running plan: a low back that is sore after the first long runs without a break.</summary>
internal static class WeekSixThread
{
    public static readonly Heuristic B1 = new(
        "B1", Support.Mixed, HeuristicUses.Factor | HeuristicUses.Advice, [Sources.Frandsen2025],
        "In week six, after runs of 20 and 25 minutes, my low back is sore.",
        "Longer running without a break may contribute, though the study of such jumps did not look at back pain alone. The step was planned and is no fault; you may repeat the week as often as you like.");

    public static readonly Heuristic B2 = new(
        "B2", Support.Supported, HeuristicUses.Message, [Sources.NiceNg59],
        "A back can hurt after a run for many reasons, and nobody can tell which from a post.",
        "Right. We name what may contribute and never a diagnosis; that takes an examination.");

    public static readonly Heuristic B3 = new(
        "B3", Support.Supported, HeuristicUses.Advice | HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "If it goes on, see a sports physio.",
        "Yes. If it is not clearly better after three weeks, lasts six weeks or keeps coming back, a physiotherapist or doctor is the next step; if it keeps getting worse or a warning sign starts, sooner.");

    public static readonly Heuristic B4 = new(
        "B4", Support.Mixed, HeuristicUses.Route, [Sources.PainMonitoring, Sources.BoneNeedsNoPain],
        "Never run when it hurts.",
        "Not always: with a sore tendon some pain is allowed, with a bone that may be hurt none at all; for the back neither was tested. How strong it is before, during and after the run, and the next morning, decides; with a warning sign running waits.");

    public static readonly Heuristic B5 = new(
        "B5", Support.Weak, HeuristicUses.Advice, [Sources.Cai2017],
        "Some muscles are weak and others tight, and that imbalance hurts the back.",
        "Little is known about this, and nobody can test it from afar. Training legs and trunk is a fair thing to try all the same.");

    public static readonly Heuristic B6 = new(
        "B6", Support.Mixed, HeuristicUses.Factor | HeuristicUses.Advice, [Sources.Raabe2018, Sources.Cai2017],
        "A weak core is often the reason.",
        "One possible factor, no more. In runners with long-lasting back pain leg training helped running more than trunk training alone, so train both.");

    public static readonly Heuristic B7 = new(
        "B7", Support.Supported, HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "Only a professional can find out what it is, and that is what matters.",
        "Yes, for pain that stays, gets worse or comes back. How long it lasts and whether it gets better decides when; a warning sign makes it sooner.");

    public static readonly Heuristic B8 = new(
        "B8", Support.Mixed, HeuristicUses.Advice, [Sources.Steffens2016],
        "Do strength and flexibility training beside your runs.",
        "Exercise that is kept up lowers the chance of the next episode of back pain; two days of strength a week are a good start. Stretching is optional: the case for it is weak, so do it for comfort only.");

    public static readonly Heuristic B9 = new(
        "B9", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "The longer the runs, the more strength matters.",
        "That sounds sensible and is hardly tested. Training the legs two days a week is a fair habit; if a bone may be hurt, it waits.");

    public static readonly Heuristic B10 = new(
        "B10", Support.Mixed, HeuristicUses.Input | HeuristicUses.Advice, [Sources.Cai2017],
        "I already do exercises for my low back and my knees.",
        "Good: in one trial leg training helped runners with long-lasting back pain. Go on, and halve the load of anything that hurts by more than 3 out of 10.");

    public static readonly Heuristic B11 = new(
        "B11", Support.Weak, HeuristicUses.Factor | HeuristicUses.Advice | HeuristicUses.Route, [Sources.Swain2020],
        "My posture at work gives me back pain too, so it never quite goes.",
        "May contribute a little: long sitting goes with sore backs in many studies, but which brings which is not known. Get up for a little walk every half hour; how long it has lasted and what eases it decides whom to see.");

    public static readonly Heuristic B12 = new(
        "B12", Support.Weak, HeuristicUses.Advice, [Sources.Sadler2017, Sources.Herbert2011],
        "Stretching thighs and buttocks well each day makes mine better.",
        "If it feels good, go on gently. As a treatment the case for it is weak; comfort is all that we can say for it.");

    public static readonly Heuristic B13 = new(
        "B13", Support.Weak, HeuristicUses.Advice, [Sources.BrookeWavell2022],
        "Twist a lot when you stretch.",
        "Leave out forced twists: there is little to say for them, and they are not safe for weak bones. If you like to turn, make small turns without pain, lying down with bent knees.");

    public static readonly Heuristic B14 = new(
        "B14", Support.Weak, HeuristicUses.Advice, [Sources.Qaseem2017, Sources.NiceNg59],
        "Have a sports massage regularly.",
        "Massage may ease sore muscles for a short time; the evidence is weak. Have it together with exercise, not in its place.");

    public static readonly Heuristic B15 = new(
        "B15", Support.Supported, HeuristicUses.Route | HeuristicUses.Message, [Sources.MenezesCosta2012, Sources.Wallwork2024],
        "Low-back pain can wear you down; I have worked on mine for years.",
        "That is hard, and you are not alone: most back pain eases a lot within weeks, but some of it stays. From six weeks on, how long it has lasted decides: then a plan made with a professional pays.");

    public static readonly Heuristic B16 = new(
        "B16", Support.Contradicted, HeuristicUses.None, [Sources.Maselli2020, Sources.Belavy2017],
        "Running is hard on the body and jars the low back.",
        "Not followed: back pain is rather less common in runners than in other people, and runners' discs looked healthy in a study. That does not prove that running protects, but it speaks against damage.");

    public static readonly Heuristic B17 = new(
        "B17", Support.Mixed, HeuristicUses.Advice, [Sources.Cai2017, Sources.Raabe2018],
        "A strong core makes a huge difference.",
        "It may help somewhat; a huge effect is not shown. Add trunk exercises to those for the legs, not in their place.");

    public static readonly Heuristic B18 = new(
        "B18", Support.Mixed, HeuristicUses.Advice, [Sources.Yamato2015],
        "If you do not do Pilates yet, start now.",
        "You may, if you like classes: it may ease low-back pain for a while. It is not clearly better than other exercise, so it is no must.");

    public static readonly Heuristic B19 = new(
        "B19", Support.Weak, HeuristicUses.Factor | HeuristicUses.Advice, [Sources.Sadler2017],
        "Tight thighs and buttocks make a back sore, so stretch them.",
        "Tight hamstrings may contribute a little; for the fronts of the thighs and the buttocks there is no clear link. Gentle movement is fine for comfort.");

    public static readonly Heuristic B20 = new(
        "B20", Support.Weak, HeuristicUses.Advice, [Sources.Wiewelhove2019],
        "Use a foam roller wherever you can.",
        "Rolling makes muscles feel a little less sore for a short while. Roll thighs, calves and buttocks for about a minute each, and never the spine.");

    public static readonly Heuristic B21 = new(
        "B21", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Sit on a tennis ball to work on the buttocks; it hurts in a good way.",
        "No trial of it is known. Light pressure on the muscle for two minutes at most is all right; stop if it tingles, and keep off the bone at the base of the spine.");

    public static readonly Heuristic B22 = new(
        "B22", Support.Contradicted, HeuristicUses.Advice, [Sources.Herbert2011],
        "Warming up, cooling down and stretching after every run are what keeps tightness away.",
        "Stretching hardly changes soreness, and no trial shows that a warm-up spares the back. Walk into each run and out of it, which is easy to do; stretching is optional.");

    public static readonly Heuristic B23 = new(
        "B23", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "One massage can work wonders, but then keep it up through the whole plan.",
        "There is little to say for this. Have another one only if the first helped for three days or more; exercise is the core of it.");

    public static readonly ValueList<Heuristic> All =
        [B1, B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13, B14, B15, B16, B17, B18, B19, B20, B21, B22, B23];
}
