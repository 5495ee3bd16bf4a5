using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads a case strictly. What cannot be read becomes a failure with its path, and the rest is read on.</summary>
/// <param name="book">The book whose signals the answers belong to.</param>
/// <param name="isLine">Whether it is one line of many: the line within it then says nothing.</param>
internal sealed class CaseReader(RuleBook book, bool isLine = false)
{
    private static readonly string[] CaseProperties = ["$schema", "schemaVersion", "on", "painBegan", "answers", "sessions", "logFrom", "shoes", "earlierCalls"];

    private readonly StrictJson strict = new();

    public ParsedCase Read(ReadOnlyMemory<byte> utf8)
    {
        var runner = new RunnerCase();
        strict.Document(utf8, "A case", isLine, root => runner = ReadCase(root));
        return new(runner, new(strict.Failures.ToArray()));
    }

    private RunnerCase ReadCase(JsonElement root)
    {
        var runner = new RunnerCase();
        var hasVersion = false;
        foreach (var (path, name, value) in strict.Properties(root, "", CaseProperties))
        {
            switch (name)
            {
                case "schemaVersion":
                    hasVersion = strict.Version(path, value, CaseJson.SchemaVersion);
                    break;
                case "on":
                    runner = runner with { On = strict.Day(path, value) };
                    break;
                case "painBegan":
                    runner = runner with { PainBegan = strict.Day(path, value) };
                    break;
                case "answers":
                    runner = runner with { Answers = ReadAnswers(path, value, runner.Answers) };
                    break;
                case "sessions":
                    runner = runner with { Sessions = SessionOrder.ByDay(new FactReader(strict).List(path, value, new RunningSession { Date = default }, FactProperties.OfSession)) };
                    break;
                case "logFrom":
                    runner = runner with { LogFrom = strict.Day(path, value) };
                    break;
                case "shoes":
                    runner = runner with { Shoes = new FactReader(strict).List(path, value, new Shoe { Name = "" }, FactProperties.OfShoe) };
                    break;
                case "earlierCalls":
                    runner = runner with { EarlierCalls = new FactReader(strict).List(path, value, new EarlierCall { On = default, AuditId = "", Level = default }, FactProperties.OfEarlierCall) };
                    break;
                default:
                    strict.Schema(path, value);
                    break;
            }
        }

        strict.NeedsVersion(root, hasVersion, CaseJson.SchemaVersion);
        return runner;
    }

    private AnswerSheet ReadAnswers(string path, JsonElement told, AnswerSheet before)
    {
        var (reader, answers) = (new AnswerReader(strict), new SortedList<string, Answer>(StringComparer.Ordinal));
        foreach (var (id, answer) in before)
        {
            answers.Add(id, answer);
        }

        foreach (var (at, id, value) in strict.Properties(told, path, known: null))
        {
            if (book.FindSignal(id) is not { } signal)
            {
                strict.Fail(at, "unknown-signal", $"No question of this book answers it.{strict.Hint(id, book.Signals.Select(s => s.Id))}");
            }
            else if (reader.Read(at, signal, value) is { } answer)
            {
                answers[id] = Worse(signal, answers.GetValueOrDefault(id), answer);
            }
        }

        return AnswerSheet.Of(answers);
    }

    // Of two answers to one signal the bad one stays; where neither is bad and they differ, nothing is known.
    private static Answer Worse(ISignal signal, Answer before, Answer after) => signal switch
    {
        _ when before == after || before.Kind == AnswerKind.NotAsked => after,
        YesNoSignal { Danger: Danger.WhenYes } when before == Answer.Yes || after == Answer.Yes => Answer.Yes,
        YesNoSignal { Danger: Danger.WhenNo } when before == Answer.No || after == Answer.No => Answer.No,
        _ => default,
    };
}
