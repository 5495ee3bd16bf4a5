using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>Every book that differs from this one in one small fault: of a rule, a definition, a contraindication or a question.</summary>
internal sealed class BookMutants(RuleBook book)
{
    public IEnumerable<BookMutant> All => [.. OfRules(), .. OfDefinitions(), .. OfContraindications(), .. OfQuestions()];

    private IEnumerable<BookMutant> OfRules() =>
        from rule in book.Rules
        from one in RuleMutants.Of(rule)
        select new BookMutant(one.Part, rule.Id, one.Fault, () => WithRules(other => other == rule ? one.Mutant : other));

    private IEnumerable<BookMutant> OfDefinitions()
    {
        var mentions = new Mentions();
        foreach (var rule in book.Rules)
        {
            mentions.Collect(rule);
        }

        foreach (var one in Contraindications.Select(one => one.When).Concat(book.Questions.Select(question => question.AskedIf).OfType<Condition>()))
        {
            mentions.Collect(one);
        }

        return
            from definition in mentions.Definitions.OrderBy(definition => definition.Id, StringComparer.Ordinal)
            from one in ConditionMutants.Of(definition.Meaning, "meaning")
            select new BookMutant("definition", definition.Id, one.Fault, () => Everywhere(new SharedFold<Condition>(new WithDefinition(definition with { Meaning = one.Mutant })).Of));
    }

    private IEnumerable<BookMutant> OfContraindications()
    {
        foreach (var against in Contraindications)
        {
            // What always holds has no condition to be faulty.
            foreach (var (fault, mutant) in ConditionMutants.Of(against.When, "when"))
            {
                yield return new("contraindication", against.Id, fault, () => WithAdvice(advice => Against(advice, one => one.Id == against.Id ? one with { When = mutant } : one)));
            }

            yield return new("contraindication", against.Id, "changes for withholds", () => WithAdvice(advice => Against(advice, one => one.Id == against.Id ? one with { Changes = !one.Changes } : one)));
        }

        foreach (var advice in book.Advice)
        {
            foreach (var against in advice.NotWhen)
            {
                yield return new("contraindication", against.Id, $"not of {advice.Id}", () => WithAdvice(one => one.Id == advice.Id ? Against(one, other => other.Id == against.Id ? null : other) : one));
            }
        }
    }

    private IEnumerable<BookMutant> OfQuestions()
    {
        foreach (var question in book.Questions)
        {
            BookMutant With(string fault, Condition? askedIf) =>
                new("question", question.Id, fault, () => this.With(rule => rule, other => other == question ? other with { AskedIf = askedIf } : other));

            if (question.AskedIf is { } askedIf)
            {
                yield return With("always asked", null);
                foreach (var (fault, mutant) in ConditionMutants.Of(askedIf, "asked-if"))
                {
                    yield return With(fault, mutant);
                }
            }
        }
    }

    private IEnumerable<Contraindication> Contraindications => book.Advice.SelectMany(advice => advice.NotWhen).DistinctBy(one => one.Id);

    private RulePack[] Everywhere(Func<Condition, Condition> change)
    {
        var advice = book.Advice.ToDictionary(one => one.Id, one => one with { NotWhen = [.. one.NotWhen.Select(against => against with { When = change(against.When) })] }, StringComparer.Ordinal);
        return With(
            rule => (new RuleDraft(rule).With(change) with { Advice = [.. rule.Advice.Select(one => advice[one.Id])] }).ToRule(),
            question => question with { AskedIf = question.AskedIf is null ? null : change(question.AskedIf) });
    }

    private RulePack[] WithAdvice(Func<Advice, Advice> change)
    {
        var changed = book.Advice.ToDictionary(one => one.Id, change, StringComparer.Ordinal);
        return WithRules(rule => rule.Advice.Count == 0 ? rule : new RuleDraft(rule) { Advice = [.. rule.Advice.Select(one => changed[one.Id])] }.ToRule());
    }

    private static Advice Against(Advice advice, Func<Contraindication, Contraindication?> change) =>
        advice with { NotWhen = [.. advice.NotWhen.Select(change).OfType<Contraindication>()] };

    private RulePack[] WithRules(Func<Rule, Rule> change) => With(change, question => question);

    private RulePack[] With(Func<Rule, Rule> change, Func<Question, Question> ask) =>
        [.. book.Packs.Select(pack => pack with { Rules = [.. pack.Rules.Select(change)], Questions = [.. pack.Questions.Select(ask)] })];
}
