using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>A thread of runners who train without a plan: a low back that is sore since the runs got longer.</summary>
internal static class LongRunThread
{
    public static readonly Heuristic D1 = new(
        "D1", Support.Mixed, HeuristicUses.Input, [Sources.Nielsen2013, Sources.Shiri2010],
        "My age and my build belong to the picture.",
        "We ask about both. The links that studies found between body size and sore backs or injuries are small and not in every study, so size alone does not change how soon you are seen.");

    public static readonly Heuristic D2 = new(
        "D2", Support.Weak, HeuristicUses.Input | HeuristicUses.Advice, [Sources.ClinicalKnowledge],
        "I have run for two months: a slow hour and two faster half hours a week.",
        "That helps, thank you. No share of a week is proven to be too long for one run; keep each run at most a tenth longer than the longest of the last 30 days, and slow enough to talk.");

    public static readonly Heuristic D3 = new(
        "D3", Support.Narrative, HeuristicUses.Input, [],
        "My breathing, my heart and my legs are fine with it; only the back is not.",
        "Good to know. Being fit rules out no warning sign, so we ask about all of them just the same.");

    public static readonly Heuristic D4 = new(
        "D4", Support.Mixed, HeuristicUses.Route, [Sources.DomsTiming],
        "My low back gets very sore later that day, and is still sore on the next.",
        "That can be training soreness, if every mark of it fits. If it comes after every run for more than three weeks it is not called so, and it is worth an examination.");

    public static readonly Heuristic D5 = new(
        "D5", Support.Weak, HeuristicUses.Advice, [Sources.Swain2020],
        "I suspect my belly and my posture.",
        "There is little to say for that, and we blame neither. If you sit a lot, get up for a little walk every half hour.");

    public static readonly Heuristic D6 = new(
        "D6", Support.Mixed, HeuristicUses.Input | HeuristicUses.Advice, [Sources.Frandsen2025],
        "It is there only since my runs got longer.",
        "Longer runs may contribute: runners who made one run over a tenth longer than the longest of 30 days got hurt more often; back pain alone was not studied. We ask for dates and distances; let single runs grow slowly.");

    public static readonly Heuristic D7 = new(
        "D7", Support.Supported, HeuristicUses.Input, [Sources.VanDerWorp2015],
        "I never had an injury before.",
        "Good: runners without an earlier injury are hurt less often. It takes no warning sign off the list.");

    public static readonly Heuristic D8 = new(
        "D8", Support.Mixed, HeuristicUses.Advice, [Sources.Steffens2016, Sources.Cai2017],
        "Look for core exercises; there are lots online.",
        "Exercise may help, the legs as well as the trunk, two or three days a week. Take it from a source that professionals have checked, and keep to 3 out of 10 or less.");

    public static readonly Heuristic D9 = new(
        "D9", Support.Mixed, HeuristicUses.Message, [Sources.ClinicalKnowledge],
        "The ache is most likely tired muscles that have worked.",
        "It may be. We say so only when all the marks of training soreness fit; a guess is not enough.");

    public static readonly Heuristic D10 = new(
        "D10", Support.Weak, HeuristicUses.Advice | HeuristicUses.Route, [Sources.ClinicalKnowledge],
        "If it stays, see somebody; a sports massage could be an idea.",
        "The first half is right: if it is not clearly better after three weeks, lasts six weeks or keeps coming back, have it examined. Massage may ease it for a short time; that half is weak.");

    public static readonly Heuristic D11 = new(
        "D11", Support.Weak, HeuristicUses.None, [Sources.Shiri2010],
        "The more I ran the lighter I got, and that made it easier.",
        "Not promised: there is little to show that this eases back pain. Who asks about it gets an honest answer; nobody else hears of it.");

    public static readonly Heuristic D12 = new(
        "D12", Support.Weak, HeuristicUses.Advice, [Sources.BrookeWavell2022],
        "Feet wide, legs straight, head down between the knees and then a small squat: that stretches it out.",
        "Rather not: there is little to say for it, and deep bending is not safe for weak bones. Bend at the hips with a straight back instead.");

    public static readonly Heuristic D13 = new(
        "D13", Support.Contradicted, HeuristicUses.None, [Sources.Herbert2011],
        "I do that stretch around each of my runs.",
        "Not followed: stretching before or after a run hardly changes soreness. If you like gentle movement, do it after the run and without deep bending.");

    public static readonly Heuristic D14 = new(
        "D14", Support.Mixed, HeuristicUses.Advice | HeuristicUses.Route, [Sources.Nielsen2013],
        "Be patient and do not push early; at my size it is easy to get hurt.",
        "Patience suits every beginner: change one thing at a time and give it two weeks. In one study a longer first week went with more injuries in some beginners, so how far you run in it is what counts; keep it short.");

    public static readonly Heuristic D15 = new(
        "D15", Support.Weak, HeuristicUses.None, [Sources.ClinicalKnowledge],
        "The lighter I get, the easier it will be.",
        "Not followed: there is little to show this for back pain. We look at your back and your running, and answer only who asks.");

    public static readonly ValueList<Heuristic> All = [D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13, D14, D15];
}
