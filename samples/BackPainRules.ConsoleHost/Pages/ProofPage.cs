using BackPainRules.Language;
using BackPainRules.Proving;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What was proved of a book, law by law.</summary>
internal sealed class ProofPage(Page page, RuleBook book)
{
    // So many of a law's counterexamples are shown; the rest are in files.
    private const int Shown = 3;

    public void Begin(string name, bool isRefused)
    {
        page.Note([new($"{name}: {(isRefused ? "refused" : "sound by structure")}.", Palette.Strong), Span.Muted($"  {Words.Count(book.Rules.Count, "rule")}, {book.Fingerprint[..12]}")], indent: 0);
        page.Note(
            isRefused
                ? "Why is said above. The laws are proved all the same, to show what would follow."
                : "No reader takes what is missing for a value (L0), no level is reached from a good answer (L2), no advice lies outside its levels (L4): the book was not built else.",
            Palette.Muted,
            indent: 0);
        page.Blank();
    }

    public void NoSolver() => page.Note(
        "There is no solver here, so nothing was proved beyond that. Install z3 (Debian and Ubuntu: apt-get install z3; macOS: brew install z3; Windows: github.com/Z3Prover/z3/releases), or name one with --solver.",
        Palette.Open,
        indent: 0);

    public void Write(LawVerdict verdict, IReadOnlyList<string> files)
    {
        var (marker, style, said) = verdict.Outcome switch
        {
            LawOutcome.Holds => (page.Glyphs.Certain, Palette.Holds, $"holds  ({Words.Count(verdict.Goals, "goal")})"),
            LawOutcome.Fails => (page.Glyphs.Certain, Palette.Of(TriageLevel.EmergencyNow), $"FAILS  ({verdict.Counterexamples.Count} of {Words.Count(verdict.Goals, "goal")})"),
            LawOutcome.Undecided => (page.Glyphs.Open, Palette.Open, $"undecided  ({verdict.Undecided.Count} of {Words.Count(verdict.Goals, "goal")})"),
            _ => (page.Glyphs.Open, Palette.Muted, "does not speak of this book"),
        };
        page.Item(marker, style, [new($"{verdict.Law.Id,-4}", Palette.Strong), new($"{verdict.Law.Title}: ", Palette.Plain), new(said, style)]);
        var file = 0;
        foreach (var (counterexample, place) in verdict.Counterexamples.Select((one, place) => (one, place)))
        {
            if (place < Shown)
            {
                Write(counterexample, files.Skip(file).Take(counterexample.Cases.Count));
            }

            file += counterexample.Cases.Count;
        }

        if (verdict.Counterexamples.Count > Shown)
        {
            page.Note($"And {verdict.Counterexamples.Count - Shown} more{(file > 0 ? ", each with its case" : "")}.", Palette.Muted, indent: 7);
        }

        foreach (var note in verdict.Notes)
        {
            page.Note(note, Palette.Muted, indent: 7);
        }

        foreach (var goal in verdict.Undecided)
        {
            page.Note($"Undecided: {goal}", Palette.Open, indent: 7);
        }
    }

    public void End(IReadOnlyCollection<LawVerdict> verdicts)
    {
        string Count(LawOutcome outcome, string what) => verdicts.Count(verdict => verdict.Outcome == outcome) is > 0 and var count ? $"{count} {what}" : "";
        page.Blank();
        page.Notes([Count(LawOutcome.Holds, "proved over all answers"), Count(LawOutcome.Fails, "broken"), Count(LawOutcome.Undecided, "undecided"), Count(LawOutcome.DoesNotApply, "of other books")], Palette.Strong, indent: 0);
    }

    private void Write(Counterexample counterexample, IEnumerable<string> files)
    {
        page.Note($"{counterexample.What}.", Palette.Plain, indent: 7);
        if (counterexample.Blame.Count > 0)
        {
            page.Note($"by {string.Join(", ", counterexample.Blame)}", Palette.Strong, indent: 9);
        }

        if (counterexample.Settings.Count > 0)
        {
            page.Note($"with {string.Join(", ", counterexample.Settings)}", Palette.Plain, indent: 9);
        }

        foreach (var (found, file) in counterexample.Cases.Zip(files))
        {
            page.Note($"{file}: {Words.Of(found.Recommended)} ({Words.Of(found.Floor)} to {Words.Of(found.Ceiling)})", Palette.Muted, indent: 9);
        }

        if (counterexample.Doubt is { } doubt)
        {
            page.Note($"Not confirmed: {doubt}.", Palette.Open, indent: 9);
        }
    }
}
