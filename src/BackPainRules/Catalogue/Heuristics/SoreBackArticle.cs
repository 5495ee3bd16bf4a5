using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>An article for runners on running with a sore back, with advice on treating it and on keeping it from coming back.</summary>
internal static class SoreBackArticle
{
    public static readonly Heuristic E1 = new(
        "E1", Support.Contradicted, HeuristicUses.Message, [Sources.Maselli2020],
        "Runners get back pain more often than you would think.",
        "Studies say otherwise: it is less common than other running injuries, and rather less common than in other people. If it is you who has it, it counts all the same.");

    public static readonly Heuristic E2 = new(
        "E2", Support.Supported, HeuristicUses.Input, [Sources.ClinicalKnowledge],
        "Some back pain comes from running; some was there before, and running makes it worse.",
        "A useful question. We ask since when you run and since when it hurts; that alone does not change how soon you are seen.");

    public static readonly Heuristic E3 = new(
        "E3", Support.Mixed, HeuristicUses.None, [Sources.Belavy2017],
        "A mile has some 1,500 landings, and the low back takes them all.",
        "Not followed: the number may be right, but it is not shown that landing harms a healthy back. In one study the discs of runners looked rather better than those of others, though that does not prove that running did it.");

    public static readonly Heuristic E4 = new(
        "E4", Support.Mixed, HeuristicUses.Input, [Sources.ClinicalKnowledge],
        "Runners mostly feel it a little above the waist.",
        "Often it is the low back, yes. We ask for the very place, as the base of the spine, a buttock, the groin and the upper back each need questions of their own.");

    public static readonly Heuristic E5 = new(
        "E5", Support.Mixed, HeuristicUses.None, [Sources.ClinicalKnowledge],
        "A slipped disc or discs worn with age are typical of the low back.",
        "Not used as a label: such changes are common in people without any pain. What they mean for you only a clinician who has examined you can say.");

    public static readonly Heuristic E6 = new(
        "E6", Support.Supported, HeuristicUses.Message, [Sources.Belavy2017, Sources.Maselli2020],
        "Running brings on neither of these, but it can stir them up.",
        "That fits what is known: running does not seem to wear out healthy discs, but it may stir up a back that is sore. Act at once on a warning sign, such as a leg that turns weak or numb.");

    public static readonly Heuristic E7 = new(
        "E7", Support.Weak, HeuristicUses.Advice, [Sources.Herbert2011],
        "Treat a strain with gentle stretching.",
        "Stretching hardly changes soreness. Gentle movement of hips and hamstrings is fine for comfort, after a run rather than cold.");

    public static readonly Heuristic E8 = new(
        "E8", Support.Weak, HeuristicUses.Advice, [Sources.French2006, Sources.Qaseem2017],
        "Treat a strain with ice or heat.",
        "Warmth may ease a sore low back for some days; for cold there is too little to go by. Try warmth first, through cloth, and cold only if you like it better; leave it off with a fever or on numb skin.");

    public static readonly Heuristic E9 = new(
        "E9", Support.Supported, HeuristicUses.Advice, [Sources.VanDerGaag2020, Sources.NiceNg59],
        "Treat a strain with anti-inflammatories, as your doctor says.",
        "They help only a little, and harm some people. Ask a pharmacist or doctor first, and never take one to be able to run, nor within a day before or after a run.");

    public static readonly Heuristic E10 = new(
        "E10", Support.Contradicted, HeuristicUses.None, [Sources.MenezesCosta2012, Sources.Wallwork2024],
        "If two days off have not cleared it up, do something stronger.",
        "Not followed: most low-back pain eases over two to six weeks, so two days are too short to judge. Keep gently active and look again after a week; get help sooner if it gets worse or a warning sign starts.");

    public static readonly Heuristic E11 = new(
        "E11", Support.Contradicted, HeuristicUses.Advice, [Sources.FerroSanchez2023, Sources.Waite2021],
        "Leave asphalt and concrete for treadmill, grass or trail: it spares the back and every joint.",
        "That is too much to say: the shock differs little between concrete, grass and track, and grass is not always softer. A change is worth a try, with small hopes.");

    public static readonly Heuristic E12 = new(
        "E12", Support.Weak, HeuristicUses.Advice, [Sources.Gottschall2005],
        "Stay on the flat and off the downhills while the back is sore.",
        "Sensible: running steeply downhill makes the landing much harder. Whether level ground eases a sore back is not tested, but it is easy to do.");

    public static readonly Heuristic E13 = new(
        "E13", Support.Weak, HeuristicUses.Advice, [Sources.Qaseem2017],
        "Have a deep massage from somebody who knows sports massage.",
        "Massage may ease sore muscles for a short time; the evidence is weak. Have it light to medium, not deep in the first two days, and together with exercise.");

    public static readonly Heuristic E14 = new(
        "E14", Support.Contradicted, HeuristicUses.Advice, [Sources.Theisen2014, Sources.Frandsen2025],
        "Drop speed work, and do light jogs or longer easy runs instead.",
        "Half of it holds: harder running went with more injuries, so leave speed work out and run slowly enough to talk. Longer runs while it is sore are not followed; a run much longer than those before went with more injuries too.");

    public static readonly Heuristic E15 = new(
        "E15", Support.Mixed, HeuristicUses.Advice, [Sources.Theisen2014, Sources.Pocovi2024],
        "After back pain in a run, easier sports twice a week are the best way to keep it away.",
        "One good option; the best is not known. Runners who also did another sport had fewer injuries, and in a trial a walking plan kept back pain away for longer.");

    public static readonly Heuristic E16 = new(
        "E16", Support.Mixed, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Take the elliptical, the bike, a walk, a swim or a jog in the water.",
        "All are fair choices while they stay at 2 out of 10 or less. If sitting or bending hurts, take a walk or the pool before the bike; if a bone may be hurt, ask a clinician first.");

    public static readonly Heuristic E17 = new(
        "E17", Support.Weak, HeuristicUses.Input | HeuristicUses.Advice, [Sources.Malisoux2020, Sources.Cook1985],
        "Get new running shoes while the old ones still cushion.",
        "For the back nothing is shown, and cushioning goes early and then stays much the same. We ask how far you ran in yours; from 500 km, which is custom and no proven limit, check them, and choose by comfort.");

    public static readonly Heuristic E18 = new(
        "E18", Support.Weak, HeuristicUses.Advice, [Sources.Herbert2011],
        "Warm up with the stretches that you like.",
        "Stretching first is not shown to protect you. Rather walk briskly for five minutes, and then jog very easily; that is custom, and easy to do.");

    public static readonly Heuristic E19 = new(
        "E19", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Begin every run gently and speed up later.",
        "Not tested, but sensible: keep the first ten minutes gentle.");

    public static readonly Heuristic E20 = new(
        "E20", Support.Supported, HeuristicUses.Message, [Sources.NhsBackPain],
        "Eight people in ten get back pain at some time in their lives.",
        "About right: back pain is very common. That tells nothing about how soon yours should be looked at, so the questions stay the same.");

    public static readonly Heuristic E21 = new(
        "E21", Support.Weak, HeuristicUses.Factor | HeuristicUses.Advice, [Sources.Cai2017],
        "It is not your sport but weak muscles of belly, hips and buttocks.",
        "May contribute, but little is known: in one study runners with back pain had weaker thighs, not weaker hips. Train the legs and the trunk, both.");

    public static readonly Heuristic E22 = new(
        "E22", Support.Weak, HeuristicUses.Advice, [Sources.Swain2020],
        "Uneven strength gives you a bad posture, and the posture gives you back pain.",
        "That chain is not shown: posture goes with sore backs in some studies, but which brings which is not known. If you sit a lot, get up for a little walk every half hour.");

    public static readonly Heuristic E23 = new(
        "E23", Support.Supported, HeuristicUses.Advice | HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "A physical therapist can tell you which exercises you need most.",
        "Yes, and also if you are just unsure which ones suit you. How long it lasts, whether it gets better and whether it keeps coming back decides when you should go.");

    public static readonly Heuristic E24 = new(
        "E24", Support.Weak, HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "Begin with about 10 of each exercise, three times a week.",
        "That is custom, and sensible: one or two sets of 10, two or three days a week, at 3 out of 10 or less. Under 16 a clinician chooses the exercises, and with bones that may be weak, bending is left out.");

    public static readonly ValueList<Heuristic> All =
        [E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, E13, E14, E15, E16, E17, E18, E19, E20, E21, E22, E23, E24];
}
