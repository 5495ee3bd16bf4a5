using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;

namespace BackPainRules.Tests.Laws;

/// <summary>
/// Sound books out of few signals, with everything a book may have. The danger law holds by how they are made: what calls a level rests on the bad side of danger
/// signals, what excepts from one on the good side. Each rule hangs on its own number alone, so that a book can be shrunk rule by rule.
/// </summary>
internal static class LawfulBooks
{
    private const int Rules = 16;

    private static readonly Urgency[] Levels = Enum.GetValues<Urgency>();
    private static readonly Route[] Routes = [Route.Doctor, Route.PhysioOrDoctor, Route.Pharmacist];

    private static readonly YesNoSignal[] Signs = [.. Enumerable.Range(0, 4).Select(i => YesNoSignal.Warning($"sign{i}", $"Sign {i}"))];
    private static readonly YesNoSignal[] History = [.. Enumerable.Range(0, 2).Select(i => YesNoSignal.Warning($"history{i}", $"History {i}", lasts: true))];
    private static readonly YesNoSignal[] Cleared = [.. Enumerable.Range(0, 2).Select(i => YesNoSignal.Reassurance($"cleared{i}", $"Cleared {i}"))];
    private static readonly YesNoSignal[] Plain = [.. Enumerable.Range(0, 2).Select(i => YesNoSignal.Ask($"plain{i}", $"Plain {i}", lasts: i == 0))];
    private static readonly YesNoSignal Presumed = YesNoSignal.Presumed("presumed", "It hurts");
    private static readonly YesNoSignal Wish = YesNoSignal.Wish("wish", "You want to run");
    private static readonly NumberSignal Days = NumberSignal.Ask("days", "Days since it began", "days", 0, 1000, reader: (runner, today) => runner.PainBegan is { } began ? SinceBegan(began, today) : default);
    private static readonly YesNoSignal Sore = YesNoSignal.Warning("sore", "The last run hurt", reader: LastRunHurt);

    private static readonly Pattern BadPicture = new("bad-picture", "A bad picture", "It looks bad.");
    private static readonly Pattern GoodPicture = new("good-picture", "A good picture", "It looks good.");
    private static readonly RedFlag[] Flags = [new("flag0", "Flag 0"), new("flag1", "Flag 1")];
    private static readonly Factor[] Factors = [new("factor0", "Factor 0", "More.", "Less."), new("factor1", "Factor 1", "More.", "Less.") { LoadNote = 1 }];
    private static readonly Condition[] Neutral =
    [
        .. Plain, Presumed, Wish, TinyBook.Switch, TinyBook.Number >= 2, TinyBook.Number < TinyBook.Tunable, TinyBook.Ratio > 1.1m, TinyBook.Score >= 3, TinyBook.Score <= 6,
        Days <= 14, Days > 42, TinyBook.Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday),
    ];

    private static readonly Condition[] Bad = [.. Signs, .. Signs, .. History, .. Cleared.Select(one => !one), Sore, BadPicture];
    private static readonly Condition[] Good = [.. Signs.Select(one => !one), .. History.Select(one => !one), .. Cleared, .. Cleared, !Sore, !BadPicture, GoodPicture];

    /// <summary>The numbers of the rules of a book.</summary>
    public static IEnumerable<int> RuleNumbers => Enumerable.Range(0, Rules);

    /// <summary>The book that a seed stands for.</summary>
    public static RuleBook Book(int seed) => Book(seed, RuleNumbers);

    /// <summary>A book of some of the rules that a seed stands for.</summary>
    public static RuleBook Book(int seed, IEnumerable<int> rules)
    {
        var (questions, advice) = (new Random(seed), Offers(new(seed + 1)));
        return RuleBook.Of(
            "1",
            new RulePack("rules", [Bads(new(seed + 2)), Goods(new(seed + 3)), .. rules.Select(number => Rule(number, new((seed * 1000) + number), advice))], new(Questions(questions))));
    }

    private static Rule Bads(Random random) => TinyBook.Valid("bad-picture").When(Tree(random, [.. Signs, .. History, .. Neutral], 2)).Concludes(BadPicture);

    private static Rule Goods(Random random) => TinyBook.Valid("good-picture").When(Tree(random, [.. Cleared, .. Signs.Select(one => !one), .. Neutral], 1)).Concludes(GoodPicture);

    private static Rule Rule(int number, Random random, Advice[] advice)
    {
        var rule = TinyBook.Valid($"rule{number}").When(Tree(random, [.. Bad, .. Bad, .. Neutral], 1)).Via(Pick(random, Routes));
        rule = number < Signs.Length / 2 ? Sign(rule, Signs[2 * number] | Signs[(2 * number) + 1], random) : random.Next(4) switch
        {
            0 => rule.When(Tree(random, Neutral, 2)).Suggests(Pick(random, Factors), Evidence.Low),
            1 => rule.When(Tree(random, [.. Bad, .. Good, .. Neutral], 2)).Concludes(new Pattern($"pattern{number}", "A picture")),
            _ => Cases(rule, random),
        };
        return random.Next(2) == 0 ? rule.Advises(Pick(random, advice)) : rule;
    }

    // As most rules of ours: signs, exceptions from it, and otherwise a level; who cannot say is in doubt.
    private static Rule Sign(Rule rule, Condition signs, Random random)
    {
        rule = rule.When(signs).Except("x", Tree(random, [.. Good, .. Neutral], 0)).Case("a", Urgency.RoutineProfessional, Pick(random, Neutral)).Otherwise("b", random.Next(2) == 0 ? Urgency.EmergencyNow : Urgency.UrgentSameDay);
        return random.Next(3) == 0 ? rule : rule.InDoubt(new("signs", Urgency.SoonWithin2Days, Urgency.UrgentSameDay, Tree(random, [.. Bad, .. Neutral], 0)));
    }

    // From the highest level down: what stands before it excepts from it, and only what is good may.
    private static Rule Cases(Rule rule, Random random)
    {
        var levels = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, Levels)).OrderDescending().ToArray();
        for (var i = 0; i < levels.Length; i++)
        {
            rule = random.Next(3) == 0 ? rule.Except($"x{i}", Tree(random, [.. Good, .. Neutral], 1)) : rule;
            rule = i == levels.Length - 1 && random.Next(2) == 0
                ? rule.Otherwise($"c{i}", levels[i])
                : rule.Case($"c{i}", levels[i], Tree(random, [.. Bad, .. Neutral], 1), random.Next(1, 15));
        }

        var flag = Pick(random, Flags);
        rule = random.Next(3) switch { 0 => rule.Flags(flag), 1 => rule.FlagsFrom(flag, levels[0]), _ => rule };
        return random.Next(3) == 0
            ? rule.InDoubt(new($"group{random.Next(2)}", Pick(random, Levels), Urgency.EmergencyNow, Tree(random, [.. Bad, .. Neutral], 0)))
            : rule;
    }

    private static Condition Tree(Random random, Condition[] leaves, int depth)
    {
        Condition[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => depth == 0 ? Pick(random, leaves) : Tree(random, leaves, depth - 1)).Distinct()];
        return random.Next(4) switch
        {
            0 => Condition.All(parts),
            1 => Condition.AtLeast(Math.Min(2, parts.Length), parts),
            _ => Condition.Any(parts),
        };
    }

    private static Advice[] Offers(Random random) => [.. Enumerable.Range(0, 6).Select(i => new Advice
    {
        Id = $"advice{i}",
        Title = $"Advice {i}",
        Text = "Do it until {review}.",
        Dose = i == 0 ? "" : "Daily",
        Evidence = Pick(random, Enum.GetValues<Evidence>()),
        Topic = Pick(random, Enum.GetValues<AdviceTopic>()),
        Part = Pick(random, Enum.GetValues<PlanPart>()),
        Offer = i == 5 ? Offer.OnRequest : Offer.Offered,
        IsChange = i is 1 or 2,
        IsPrecaution = i == 3,
        Gate = i == 3 ? LevelGate.At(TriageLevel.UrgentSameDay) : LevelGate.UpToLevel(Pick(random, Enum.GetValues<TriageLevel>()[..4])),
        NotWhen = [.. Enumerable.Range(0, random.Next(3)).Select(n => new Contraindication($"advice{i}.not{n}", Tree(random, [.. Bad, .. Good, .. Neutral], 1), "Why not.", "Instead.", random.Next(3) == 0))],
        Sources = [TinyBook.Source],
    })];

    private static Question[] Questions(Random random)
    {
        Condition?[] askedIf = [null, Plain[0], Signs[0], !Cleared[0], TinyBook.Number >= 3];
        return
        [
            Ask("core", Signs[0], Signs[1], History[0], Cleared[0]) with { IsCore = true, Optional = [Cleared[0]], Place = 1 },
            Ask("more", Signs[2], Signs[3], History[1]) with { AskedIf = Pick(random, askedIf), IsCore = random.Next(2) == 0, Place = 2 },
            Ask("numbers", TinyBook.Number, TinyBook.Ratio, TinyBook.Score, Days, TinyBook.Day) with { IsCore = random.Next(3) == 0 },
            Ask("person", [.. Plain, Presumed, Wish]),
            Ask("cleared", Cleared[1]),
            Ask("runs", Sore),
        ];
    }

    private static Question Ask(string id, params ISignal[] answers) => new() { Id = id, Text = $"{id}?", PlainerText = $"{id}, plainly?", Why = $"Why {id}.", Answers = [.. answers] };

    private static Reading SinceBegan(DateOnly began, DateOnly today) => Days.Of(today.DayNumber - began.DayNumber);

    private static Reading LastRunHurt(RunnerCase runner, DateOnly today) =>
        runner.Sessions is { Count: > 0 } sessions && sessions.MaxBy(run => (run.Date, run.PainDuring ?? 11)) is { PainDuring: { } score } ? (score >= 5 ? Reading.Yes : Reading.No) : default;

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];
}
