using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using BackPainRules.Tests.Conventions;
using BackPainRules.Validation;
using FluentAssertions;
using Xunit;
using static System.FormattableString;

namespace BackPainRules.Tests.SecondEntry;

/// <summary>
/// Where a slip would be dangerous, and the laws would follow it because they ask the book what it says, the book is written down a second time. No switch refreshes these
/// files: who means a change makes it here too, by hand.
/// </summary>
public class SecondEntryTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Entries = new(StringComparer.Ordinal)
    {
        // Which signs there are, their dangerous side, whether they last, and their words for runner and clinician.
        ["signs"] = () => Book.Signals.OfType<YesNoSignal>().Where(sign => sign.Danger != Danger.None)
            .Select(sign => $"{sign.Id}\t{sign.Danger}{(sign.Lasts ? ", lasts" : "")}\t{sign.Text}\t{ClinicalWording.English.Find($"signal.{sign.Id}", CultureInfo.InvariantCulture, Voice.Clinician)}"),
        ["numbers"] = () => Book.Signals.OfType<NumberSignal>().Select(number => Invariant($"{number.Id}\t{number.Min} to {number.Max}\tsteps of {number.Step}, {number.Rounding}")),

        // What has to be answered before plain self-care, screen by screen; what may stay open has a question mark.
        ["core"] = () => Book.QuestionsInOrder.Where(question => question.IsCore)
            .Select(question => $"{question.Id}\t{string.Join(' ', question.Answers.Select(signal => question.Optional.Contains(signal) ? $"{signal.Id}?" : signal.Id))}\t{(question.AskedIf is { } askedIf ? Meaning.Of(askedIf) : "always")}"),

        // Every case that holds a rule back from what it would call without it.
        ["what-lowers"] = () =>
            from rule in Book.Rules
            from one in rule.Cases.Select((one, place) => (Case: one, Later: rule.Cases.Skip(place + 1)))
            where one.Later.Any(later => later.Calls > (one.Case.Calls ?? (Urgency.SelfCare - 1)))
            select $"{rule.Id}\t{one.Case.Letter}\t{one.Case.Calls?.ToString() ?? "nothing"}\t{Meaning.Of(one.Case.When)}",
        ["definitions"] = () => Meaning.Definitions(Book).Order(StringComparer.Ordinal),
        ["contradictions"] = () => Book.Contradictions.Select(one => $"{one.Id}\t{Meaning.Of(one.When)}"),
        ["what-to-watch"] = () => Book.Rules.Where(rule => rule.WatchFor.Length > 0).Select(rule => $"{rule.Id}\t{rule.WatchFor}"),
        ["safety-net"] = () => new[] { Region.UnitedKingdom, Region.Ireland, Region.UnitedStates, Region.EuropeanUnion }.Select(region => $"{region.Id}\t{new BackPainAssessor(Book, region).Assess(new() { On = new(2026, 11, 30) }).SafetyNet}"),
        ["signs-on-the-way-back"] = () => Signs.All.Select(sign => sign.Id),
        ["runs-and-shoes"] = () => CaseInvariants.SessionNumbers.Select(number => Invariant($"run {number.Path}\t{number.Min} to {number.Max}"))
            .Concat(CaseInvariants.ShoeNumbers.Select(number => Invariant($"shoe {number.Path}\t{number.Min} to {number.Max}"))),
    };

    public static TheoryData<string> Names => [.. Entries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_book_says_what_its_second_entry_says(string name)
    {
        var (book, second) = (Entries[name]().ToArray(), File.ReadAllLines(Repository.File("tests", "BackPainRules.Tests", "SecondEntry", $"{name}.tsv")));
        string[] differences = [.. book.Except(second).Select(line => $"\n  the book:         {line}"), .. second.Except(book).Select(line => $"\n  the second entry: {line}")];
        differences.Should().BeEmpty("a change that is meant is made in SecondEntry/{0}.tsv too, by hand", name);
        book.Should().Equal(second);
    }
}
