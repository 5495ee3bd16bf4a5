using System.Globalization;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Tests.Agreement;

/// <summary>A condition as somebody would write it in C#: that it holds, and that its opposite does.</summary>
internal sealed class TwinText(BookProgram program) : IConditionFold<TwinText.Code>
{
    private readonly Dictionary<string, Code> definitions = new(StringComparer.Ordinal);

    /// <summary>The definitions that were used, each as the body of a method.</summary>
    public IReadOnlyDictionary<string, Code> Definitions => definitions;

    public static string Name(string id) => string.Concat(id.Split('.', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public Code Signal(YesNoSignal signal)
    {
        var name = Sign(signal);
        if (program.AskedIf[program.Book.PlaceOf(signal)] is not { } askedIf)
        {
            return new($"v.Is({name})", $"v.IsNot({name})");
        }

        var toAsk = askedIf.Fold(this);
        return new($"(v.Is({name}) && (v.Counts({name}) || {toAsk.Holds}))", $"(v.IsNot({name}) || (!v.Counts({name}) && {toAsk.Fails}))");
    }

    public Code Compare(NumberComparison comparison)
    {
        var steps = comparison.Signal.Steps(program.Book.ValueOf(comparison.Threshold)) + (comparison.Comparison is Comparison.Above or Comparison.AtMost ? 1 : 0);
        var (verb, at) = (comparison.Comparison is Comparison.AtLeast or Comparison.Above ? "AtLeast" : "Below", string.Create(CultureInfo.InvariantCulture, $"({Sign(comparison.Signal)}, {steps})"));
        return new($"v.{verb}{at}", $"v.Not{verb}{at}");
    }

    public Code Choice(ChoiceIs choice)
    {
        var places = choice.Places.Aggregate(0UL, (all, place) => all | (1UL << place));
        return new($"v.IsOneOf({Sign(choice.Signal)}, {places})", $"v.IsNoneOf({Sign(choice.Signal)}, {places})");
    }

    public Code Finding(Finding finding) => program.PlaceOf(finding) < 0 ? new("false", "true") : Call("Found" + Name(finding.Id));

    public Code Setting(Setting setting) => program.Book.IsOn(setting) ? new("true", "false") : new("false", "true");

    public Code Definition(Definition definition, Code meaning)
    {
        definitions[Name(definition.Id)] = meaning;
        return Call(Name(definition.Id));
    }

    public Code All(AllOf all, Code[] parts) => new(Joined(" && ", parts.Select(part => part.Holds), "true"), Joined(" || ", parts.Select(part => part.Fails), "false"));

    public Code Any(AnyOf any, Code[] parts) => new(Joined(" || ", parts.Select(part => part.Holds), "false"), Joined(" && ", parts.Select(part => part.Fails), "true"));

    public Code Not(NotHolds not, Code part) => new(part.Fails, part.Holds);

    public Code AtLeast(AtLeastOf atLeast, Code[] parts)
    {
        var total = atLeast.Parts.Sum(part => part.Weight);
        return new(Sum(parts.Select(part => part.Holds), atLeast.Count), Sum(parts.Select(part => part.Fails), total - atLeast.Count + 1));

        string Sum(IEnumerable<string> texts, int least) =>
            $"({string.Join(" + ", texts.Select((text, i) => $"({text} ? {atLeast.Parts[i].Weight} : 0)"))} >= {least})";
    }

    private static Code Call(string name) => new($"{name}(v)", $"Not{name}(v)");

    private static string Sign(ISignal signal) => "S." + Name(signal.Id);

    private static string Joined(string with, IEnumerable<string> parts, string none)
    {
        string[] all = [.. parts];
        return all.Length switch { 0 => none, 1 => all[0], _ => $"({string.Join(with, all)})" };
    }

    /// <summary>The text of a condition, and of its opposite.</summary>
    internal sealed record Code(string Holds, string Fails);
}
