using System.Globalization;
using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads a case strictly. What cannot be read becomes a failure with its path, and the rest is read on.</summary>
/// <param name="book">The book whose signals the answers belong to.</param>
/// <param name="isLine">Whether it is one line of many: the line within it then says nothing.</param>
internal sealed class CaseReader(RuleBook book, bool isLine = false)
{
    private const int MaxBytes = 16 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };
    private static readonly string[] CaseProperties = ["$schema", "schemaVersion", "on", "painBegan", "answers", "sessions", "logFrom", "shoes", "earlierCalls"];

    private readonly StrictJson strict = new();

    public ParsedCase Read(ReadOnlyMemory<byte> utf8)
    {
        var runner = new RunnerCase();
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            if (utf8.Length > MaxBytes)
            {
                strict.Fail("", "too-large", "A case has at most 16 MB.");
            }
            else
            {
                using var document = JsonDocument.Parse(utf8, Options);
                runner = ReadCase(document.RootElement);
            }
        }
        catch (JsonException exception)
        {
            // The message of the exception may repeat what was written; the position does not.
            var line = isLine ? "" : string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}, ");
            strict.Fail("", "not-json", string.Create(CultureInfo.InvariantCulture, $"This is not JSON ({line}byte {exception.BytePositionInLine + 1})."));
        }

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
                    hasVersion = true;
                    if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var version) || version != CaseJson.SchemaVersion)
                    {
                        strict.Fail(path, "schema-version", $"Allowed: {CaseJson.SchemaVersion}.");
                    }

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
                    if (value.ValueKind != JsonValueKind.String)
                    {
                        strict.Fail(path, "wrong-type", "Allowed: a text.");
                    }

                    break;
            }
        }

        if (!hasVersion && root.ValueKind == JsonValueKind.Object)
        {
            strict.Fail("schemaVersion", "schema-version", $"It is missing. Allowed: {CaseJson.SchemaVersion}.");
        }

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
