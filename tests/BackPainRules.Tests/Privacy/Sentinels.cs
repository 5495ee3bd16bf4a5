using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;

namespace BackPainRules.Tests.Privacy;

/// <summary>Cases whose every value is so rare that where it is seen it comes from the case.</summary>
internal static class Sentinels
{
    public const string Text = "Qzxwvu";

    public static readonly DateOnly On = new(2061, 7, 19);
    public static readonly DateOnly Began = new(2061, 6, 23);

    private const decimal Rare = 0.73193m;

    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    /// <summary>What must not be seen: a rare word, the decimals of every number, the year of every date.</summary>
    public static readonly string[] All = [Text, "73193", "73,193", "2061", "Jul 61"];

    /// <summary>Every fact told, and every signal answered that contradicts none before it.</summary>
    public static RunnerCase Possible { get; } = Book.Signals.OrderBy(signal => signal is not NumberSignal).Aggregate(Facts(Rare, Text), (runner, signal) =>
    {
        var more = runner.With(signal, signal switch
        {
            NumberSignal number => Answer.Of(Math.Min(number.Max, number.Min + Rare), Math.Min(number.Max, number.Min + 1 + Rare)),
            ChoiceSignal choice => Answer.Of(choice.Names[0]),
            _ => Answer.Of(signal.Id.Length % 3 == 0),
        });
        return BackPainAssessor.Default.Check(more).IsValid ? more : runner;
    });

    /// <summary>The same beside what cannot be: numbers past their range, choices that are none, answers of a wrong kind, days to come.</summary>
    public static RunnerCase Impossible => Facts(Rare - 999, Text) with
    {
        PainBegan = On.AddDays(40_000 - 36_500),
        LogFrom = On.AddDays(1),
        Answers = Sheet(signal => signal switch
        {
            YesNoSignal sign => sign.Id.Length % 2 == 0 ? Answer.Of(Text) : Answer.Of(Rare),
            NumberSignal number => Answer.Of(number.Max + 1000 + Rare),
            _ => signal.Id.Length % 2 == 0 ? Answer.Of(Text) : Answer.Of(Rare, 5000 + Rare),
        }),
    };

    public static CheckIn CheckIn(decimal number) => new()
    {
        Date = On,
        Did = DayActivity.Run,
        RunMinutes = 5 + number,
        DistanceMeters = 1000 + number,
        Before = number,
        During = number,
        After = number,
        Morning = number,
        NextMorning = number,
        MoreStiffnessMinutes = number,
        LegPain = number,
        DailyMovement = number,
    };

    private static RunnerCase Facts(decimal number, string text) => new()
    {
        On = On,
        PainBegan = Began,
        LogFrom = Began,
        Sessions =
        [
            .. Enumerable.Range(0, 3).Select(place => new RunningSession
            {
                Date = On.AddDays(-place),
                DistanceMeters = 5000 + number,
                RunningSeconds = 1800 + number,
                CadenceStepsPerMinute = 160 + number,
                StepLengthMeters = number,
                ClimbMeters = number,
                DescentMeters = number,
                SteepDownhillShare = number,
                Effort = number,
                PainDuring = number,
                PainAfter = number,
                PainNextMorning = number,
                Shoe = text,
            }),
        ],
        Shoes = [new() { Name = text, DistanceMeters = number }],
        EarlierCalls = [new() { On = Began, AuditId = text, Level = Urgency.SoonWithin2Days }],
    };

    private static AnswerSheet Sheet(Func<ISignal, Answer> answer) => Book.Signals.Aggregate(AnswerSheet.Empty, (sheet, signal) => sheet.With(signal.Id, answer(signal)));
}
