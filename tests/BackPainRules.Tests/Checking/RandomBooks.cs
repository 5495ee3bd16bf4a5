using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Tests.Books.TinyBook;

namespace BackPainRules.Tests.Checking;

/// <summary>Small books out of few signals, so that much in them contradicts, repeats and hides.</summary>
internal static class RandomBooks
{
    private static readonly Urgency[] Levels = [Urgency.RoutineProfessional, Urgency.UrgentSameDay, Urgency.EmergencyNow];
    private static readonly Condition[] Leaves =
    [
        A, B, Switch, Number >= 2, Number < 2, Number >= 4, Number > 99, Number > 100, Number <= 4, Number < Tunable, Score >= 3, Score <= 2.5m, Score < 0,
        Day.Is(DayOfWeek.Sunday), Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday), Day.Is(DayOfWeek.Friday),
    ];

    public static RuleBook Book(Random random)
    {
        var meaning = Tree(random, Leaves, 2);
        Condition[] definitions =
        [
            new Definition("d0", "D0", meaning),
            new Definition("d1", "D1", random.Next(4) == 0 ? Turned(meaning) : Tree(random, Leaves, 2)),
            new Definition("d2", "D2", Tree(random, Leaves, 1)),
        ];
        Condition[] plain = [.. Leaves, .. definitions];
        Condition[] all = [.. plain, Known, Known, Excepted];
        var advice = Offered(Tree(random, plain, 1), Tree(random, plain, 2));
        return With(
        [
            Valid("known").When(Tree(random, plain, 2)).Concludes(Known),
            Valid("excepted").When(Tree(random, [.. plain, Known], 2)).Concludes(Excepted),
            Valid("uses").When(Condition.All([.. definitions, Known, Excepted])).Concludes(new Pattern("used", "Used")),
            .. Enumerable.Range(0, 6).Select(i => Level(random, $"level{i}", all)),
            .. Enumerable.Range(0, 4).Select(i => Valid($"advice{i}").When(Tree(random, all, 2)).Advises(advice)),
        ]);
    }

    /// <summary>One row as it is, and filled in.</summary>
    public static CaseReadings[] Readings(RuleBook book, Random random)
    {
        var row = Row(book, random);
        return [row, row.Suppose(Supposition.Assumed)];
    }

    public static CaseReadings Row(RuleBook book, Random random)
    {
        var row = CaseReadings.OfRow(book, [.. book.Signals.Select(signal => Reading(signal, random))]);
        for (var place = 0; place < book.Signals.Count; place++)
        {
            if (!row[book.Signals[place]].IsKnown && random.Next(3) == 0)
            {
                row.Row.Refuse(place);
            }
        }

        return row;
    }

    private static Rule Level(Random random, string id, Condition[] leaves)
    {
        var rule = Valid(id).When(Tree(random, leaves, 2));
        for (var letter = 'a'; letter < 'd'; letter++)
        {
            var when = Tree(random, leaves, 1);
            rule = random.Next(6) == 0 ? rule.Except(letter.ToString(), when) : rule.Case(letter.ToString(), Levels[random.Next(Levels.Length)], when);
        }

        return rule;
    }

    private static Condition Tree(Random random, Condition[] leaves, int depth)
    {
        Condition[] parts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => depth == 0 ? leaves[random.Next(leaves.Length)] : Tree(random, leaves, depth - 1)).Distinct()];
        return random.Next(depth == 0 ? 4 : 7) switch
        {
            0 => !parts[0],
            1 or 4 => Condition.All(parts),
            2 => Condition.AtLeast(Math.Min(2, parts.Length), parts),
            _ => depth == 0 ? parts[0] : Condition.Any(parts),
        };
    }

    // The same, told from the other end.
    private static Condition Turned(Condition condition) => condition switch
    {
        AllOf all => Condition.All([.. all.Parts.Reverse()]),
        AnyOf any => !Condition.All([.. any.Parts.Reverse().Select(part => !part)]),
        _ => condition,
    };

    private static Reading Reading(ISignal signal, Random random)
    {
        if (random.Next(4) == 0)
        {
            return default;
        }

        var low = signal switch { YesNoSignal => random.Next(2), ChoiceSignal => random.Next(3) * 5 / 2, _ => random.Next(8) == 0 ? 100 : random.Next(6) };
        return Range(signal, low, random.Next(3));
    }

    // A number may be a range; nothing else may.
    private static Reading Range(ISignal signal, int low, int width) => signal is NumberSignal number
        ? BackPainRules.Language.Reading.Between(Math.Min(low, number.Steps(number.Max)), Math.Min(low + width, number.Steps(number.Max)))
        : BackPainRules.Language.Reading.Between(low, low);

    private static Advice Offered(Condition withholds, Condition changes) => new()
    {
        Id = "rest",
        Title = "Rest",
        Text = "Rest.",
        Dose = "",
        Evidence = Evidence.None,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        NotWhen = [new("rest.not", withholds, "No.", "Walk."), new("rest.less", changes, "Less.", "Less.", Changes: true)],
        Sources = [Books.TinyBook.Source],
    };
}
