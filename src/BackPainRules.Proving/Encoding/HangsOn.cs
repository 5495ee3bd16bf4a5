using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>
/// The signals on which the level of a case still hangs: those that an open call above the floor reaches through open parts alone. Worked from the
/// calls down; what is shared collects the ways to it before it is looked into.
/// </summary>
internal sealed class HangsOn
{
    private readonly BookCopy copy;
    private readonly Dictionary<string, List<string>> ways = new(StringComparer.Ordinal);
    private int steps;

    public HangsOn(BookCopy copy, LevelTerms levels)
    {
        this.copy = copy;
        foreach (var rule in copy.Book.Rules)
        {
            foreach (var urgency in rule.Cases.Select(one => one.Calls).OfType<Urgency>().Where(urgency => urgency > Urgency.SelfCare).Distinct())
            {
                Into(rule, urgency, Smt.Not(levels.Floor(urgency)));
            }
        }

        foreach (var part in SharedParts.OutermostFirst(copy.Book))
        {
            if (part is Definition definition)
            {
                Into(definition.Meaning, Way(Key(definition)));
            }
            else
            {
                Into((Finding)part, Way(Key(part)));
            }
        }

        // Whether a question is to be asked hangs on signals that are asked of everybody.
        foreach (var signal in copy.Book.Signals)
        {
            if (copy.AskedIf(signal) is { } askedIf)
            {
                Into(askedIf, Way(Key(signal)), isSpeltOut: true);
            }
        }
    }

    /// <summary>That the level hangs on a signal.</summary>
    public string this[ISignal signal] => Way(Key(signal));

    private void Into(Finding finding, string way)
    {
        foreach (var rule in copy.Book.Rules)
        {
            foreach (var conclusion in rule.Conclusions.Where(one => one.Finding.Id == finding.Id))
            {
                if (rule.Cases.Count == 0)
                {
                    Into(rule.Stem, way);
                }
                else
                {
                    Into(rule, conclusion.From ?? Urgency.SelfCare, way);
                }
            }
        }
    }

    private void Into(Rule rule, Urgency atLeast, string way)
    {
        var open = Step(way, copy.Calls(rule, atLeast));
        Into(rule.Stem, open);
        var each = LevelWays.Of(rule, atLeast).Select(parts => (Parts: parts, Truth: TruthTerm.All(parts.Select(part => part.Holds ? copy.Of(part.Part) : copy.Of(part.Part).Not())))).ToArray();
        var any = Step(open, TruthTerm.Any(each.Select(one => one.Truth)));
        foreach (var (parts, truth) in each)
        {
            var reached = Step(any, truth);
            foreach (var (part, _) in parts)
            {
                Into(part, reached);
            }
        }
    }

    private void Into(Condition condition, string way, bool isSpeltOut = false)
    {
        switch (condition)
        {
            case Definition when !isSpeltOut:
            case Finding:
                Add(Key(condition), way);
                break;
            case Definition definition:
                Into(definition.Meaning, way, isSpeltOut);
                break;
            case NotHolds not:
                Into(not.Part, way, isSpeltOut);
                break;
            case Group group:
                Each(group.Parts, Step(way, copy.Of(group)), isSpeltOut);
                break;
            case AtLeastOf atLeast:
                Each(atLeast.Parts.Select(part => part.Part), Step(way, copy.Of(atLeast)), isSpeltOut);
                break;
            case YesNoSignal signal:
                Add(Key((ISignal)signal), Smt.And(way, copy.Of(signal).Open));
                break;
            case NumberComparison number:
                Add(Key(number.Signal), Smt.And(way, copy.Of(number).Open));
                break;
            case ChoiceIs choice:
                Add(Key(choice.Signal), Smt.And(way, copy.Of(choice).Open));
                break;
            case Setting:
                break;
            default:
                throw new NotSupportedException($"'{condition}' is of a kind that is not followed.");
        }
    }

    private void Each(IEnumerable<Condition> parts, string way, bool isSpeltOut)
    {
        foreach (var part in parts)
        {
            Into(part, way, isSpeltOut);
        }
    }

    // Only an open part of an open whole can still decide.
    private string Step(string way, TruthTerm part)
    {
        steps++;
        return copy.Script.Define(string.Create(CultureInfo.InvariantCulture, $"{copy.Name} way {steps}"), Smt.And(way, part.Open));
    }

    private void Add(string key, string way)
    {
        if (!ways.TryGetValue(key, out var all))
        {
            ways.Add(key, all = []);
        }

        all.Add(way);
    }

    private string Way(string key)
    {
        if (!ways.TryGetValue(key, out var all))
        {
            return Smt.False;
        }

        if (all.Count > 1)
        {
            steps++;
            ways[key] = all = [copy.Script.Define(string.Create(CultureInfo.InvariantCulture, $"{copy.Name} way {steps}"), Smt.Or(all))];
        }

        return all[0];
    }

    private static string Key(ISignal signal) => $"signal {signal.Id}";

    private static string Key(Condition shared) => shared is Definition definition ? $"definition {definition.Id}" : $"finding {((Finding)shared).Id}";
}
