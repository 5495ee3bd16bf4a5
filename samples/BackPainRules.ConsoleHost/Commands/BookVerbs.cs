using System.CommandLine;
using BackPainRules.Proving;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>The verbs about rules themselves: to read, check, compare and prove a book.</summary>
internal sealed class BookVerbs(Func<ParseResult, IServiceProvider> start)
{
    public Verb Rules()
    {
        var id = new Argument<string?>("ID") { Description = "A rule, by id or by its row of the evidence; none: a table of all.", Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format();
        var rules = new Verb(
            "rules", "Shows the rules; as JSON the whole book.", "back-pain-rules rules", "back-pain-rules rules nerve.foot-drop", "back-pain-rules rules --format json > book.json")
        {
            id, format,
        };
        rules.SetAction(parsed => start(parsed).GetRequiredService<RulesCommand>().Run(parsed.GetValue(id), parsed.GetValue(format)));
        return rules;
    }

    public Verb Check()
    {
        var file = new Argument<string?>("FILE") { Description = "A book or pack of rules as JSON, '-' reads standard input; none: the book of this program.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Verb(
            "check",
            "Checks a book, or a pack beside the book of this program. Exit code 0: sound, nothing to mend; 2: wrong arguments or no such file; 3: no sound book or pack; 4: something to mend.",
            "back-pain-rules check",
            "back-pain-rules check my-pack.json")
        {
            file,
        };
        check.SetAction(parsed => start(parsed).GetRequiredService<CheckCommand>().Run(parsed.GetValue(file)));
        return check;
    }

    public Verb Diff()
    {
        var old = new Argument<string>("OLD") { Description = "A book or pack of rules as JSON, or 'default': the book of this program." };
        var next = new Argument<string>("NEW") { Description = "A book or pack of rules as JSON, or 'default': what comes in the place of OLD." };
        var cases = new Option<string?>("--cases") { Description = "Assesses every case (*.json) of this folder with both, and tells which change their level.", HelpName = "DIR" };
        var date = Options.Date();
        var diff = new Verb(
            "diff",
            "Tells what differs from one book to another, in words, and whether it may lower triage. Exit code 0: told; 2: wrong arguments or no such file; 3: no sound book or pack.",
            "back-pain-rules diff default my-pack.json",
            "back-pain-rules diff pack-1.json pack-2.json --cases my-cases")
        {
            old, next, cases, date,
        };
        diff.SetAction(parsed => start(parsed).GetRequiredService<DiffCommand>().Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(next), parsed.GetValue(cases), parsed.GetValue(date)));
        return diff;
    }

    public Verb Prove()
    {
        var file = new Argument<string?>("PACK") { Description = "A book or pack of rules as JSON, '-' reads standard input; none: the book of this program.", Arity = ArgumentArity.ZeroOrOne };
        var law = new Option<string[]>("--law") { Description = $"Only this law, such as L2; may stand several times. Laws: {string.Join(' ', Prover.Laws.Select(law => law.Id))}.", HelpName = "N", DefaultValueFactory = _ => [] };
        var solver = new Option<string?>("--solver") { Description = "The solver; z3 where it is found unless said.", HelpName = "PATH" };
        var output = new Option<string>("--output") { Description = "Where a case that breaks a law is written; 'counterexamples' unless said.", HelpName = "DIR", DefaultValueFactory = _ => "counterexamples" };
        var text = new Option<string?>("--text") { Description = "Writes what the solver is told here too, as SMT-LIB 2, a file a law.", HelpName = "DIR" };
        var prove = new Verb(
            "prove",
            "Proves the laws of a book, or of a pack beside the book of this program, over all possible answers, with the solver z3. A case that breaks a law is written to be assessed. Exit code 0: all hold; 2: wrong arguments, no such file, or the solver failed; 3: no sound book or pack; 4: a law fails; 5: not all could be proved.",
            "back-pain-rules prove",
            "back-pain-rules prove my-pack.json --law L2 --law A9",
            "back-pain-rules assess counterexamples/A9-1-case.json --book my-pack.json")
        {
            file, law, solver, output, text,
        };
        prove.SetAction(parsed => start(parsed).GetRequiredService<ProveCommand>().Run(
            parsed.GetValue(file), parsed.GetRequiredValue(law), parsed.GetValue(solver), parsed.GetRequiredValue(output), parsed.GetValue(text)));
        return prove;
    }

    public Verb Schema()
    {
        var pack = new Option<bool>("--pack") { Description = "That of books and packs of rules instead." };
        var schema = new Verb("schema", "Prints the JSON Schema of a case.", "back-pain-rules schema > case.schema.json", "back-pain-rules schema --pack > pack.schema.json") { pack };
        schema.SetAction(parsed => start(parsed).GetRequiredService<SchemaCommand>().Run(parsed.GetValue(pack)));
        return schema;
    }
}
