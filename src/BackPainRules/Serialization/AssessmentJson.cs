using System.Text.Json;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>An assessment as JSON, in stable order.</summary>
public static class AssessmentJson
{
    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="withProofs">Whether to add the proof of every rule that called a level or concluded a factor, and the readings that proofs rest on.</param>
    public static string Write(Assessment assessment, bool withProofs = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return IndentedJson.Write(json => WriteAssessment(json, assessment, withProofs));
    }

    /// <summary>Writes a proof.</summary>
    /// <param name="proof">The proof.</param>
    public static string Write(Proof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return IndentedJson.Write(json =>
        {
            json.WriteStartObject();
            ProofJson.Write(json, proof);
            json.WriteEndObject();
        });
    }

    private static void WriteAssessment(Utf8JsonWriter json, Assessment assessment, bool withProofs)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("on", CaseWriter.Day(assessment.On));
        WriteTriage(json, assessment);
        json.Strings("firstAid", assessment.FirstAid);
        json.List("redFlags", assessment.RedFlags, line => WriteFlag(json, line));
        json.List("factors", assessment.Factors, line => WriteFactor(json, line));
        json.List("patterns", assessment.Patterns, pattern => WriteTitle(json, pattern, assessment.Say(pattern)));
        json.Strings("pictures", assessment.Pictures);
        json.List("advice", assessment.Advice, line => WriteAdvice(json, line));
        WritePlan(json, assessment.Plan);
        json.List("openQuestions", assessment.OpenQuestions, line => WriteQuestion(json, line));
        json.List("cannotBeAnswered", assessment.CannotBeAnswered, line => WriteQuestion(json, line));
        json.List("firedRules", assessment.FiredRules, fired =>
        {
            json.WriteString("auditId", fired.AuditId);
            json.WriteString("ruleId", fired.RuleId);
            json.WriteString("level", fired.Level.ToString());
            json.WriteBoolean("isTold", fired.IsTold);
        });
        if (assessment.Contributions.Count > 0)
        {
            json.List("contributions", assessment.Contributions, one =>
            {
                json.WriteString("finding", one.Finding.Id);
                json.WriteString("by", one.By);
            });
        }

        json.Strings("notReadable", assessment.NotReadable);
        if (assessment.ReviewOn is { } review)
        {
            json.WriteString("reviewOn", CaseWriter.Day(review));
        }

        json.WriteString("safetyNet", assessment.SafetyNet);
        json.WriteString("disclaimer", assessment.Disclaimer);
        json.WriteStartObject("ruleBook");
        json.WriteString("version", assessment.Book.Version);
        json.WriteString("fingerprint", assessment.Book.Fingerprint);
        json.Strings("safetyOverrides", assessment.Book.SafetyOverrides);
        json.WriteString("nhsMode", EnumNames.CamelCase(assessment.Book.Mode().ToString()));
        json.WriteEndObject();
        if (withProofs)
        {
            json.WritePropertyName("readings");
            ReadingsJson.Write(json, assessment.Basis.Recommendation.Actual.Readings);
            var proofs = assessment.FiredRules.Select(assessment.Explain).Concat(assessment.Factors.SelectMany(line => line.Rules).Select(assessment.Explain));
            json.List("proofs", proofs, proof => ProofJson.Write(json, proof));
        }

        json.WriteEndObject();
    }

    private static void WriteTriage(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("triage");
        json.WriteString("floor", assessment.Range.Floor.ToString());
        json.WriteString("recommended", assessment.Recommended.ToString());
        json.WriteString("ceiling", assessment.Range.Ceiling.ToString());
        json.WriteBoolean("isSettled", assessment.Range.IsSettled);
        json.WriteBoolean("isProvisional", assessment.IsProvisional);
        json.WriteBoolean("isFinished", assessment.IsFinished);
        json.WriteString("limit", EnumNames.CamelCase(assessment.Disposition.Limit.ToString()));
        if (assessment.Disposition.By is { } day)
        {
            json.WriteString("by", CaseWriter.Day(day));
        }

        json.WriteString("route", EnumNames.CamelCase(assessment.Disposition.Route.ToString()));
        json.WriteString("why", assessment.Why);
        json.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter json, FlagLine line)
    {
        WriteTitle(json, line.Flag, line.Title);
        json.WriteString("level", line.Level.ToString());
        json.WriteBoolean("isTold", line.IsTold);
        json.WriteString("why", line.Why);
        json.Strings("told", line.Told);
        json.Strings("rules", line.Rules);
        json.Strings("sources", line.Sources.Select(source => source.Citation));
    }

    private static void WriteFactor(Utf8JsonWriter json, FactorLine line)
    {
        WriteTitle(json, line.Factor, line.Title);
        json.WriteString("evidence", EnumNames.CamelCase(line.Evidence.ToString()));
        json.WriteString("why", line.Why);
        json.WriteString("moreLikely", line.MoreLikely);
        json.WriteString("lessLikely", line.LessLikely);
        json.Strings("rules", line.Rules);
        json.Strings("sources", line.Sources.Select(source => source.Citation));
        json.Strings("heard", line.Heard.Select(heuristic => heuristic.Row));
    }

    private static void WriteAdvice(Utf8JsonWriter json, AdviceLine line)
    {
        json.WriteString("id", line.Advice.Id);
        json.WriteString("title", line.Title);
        json.WriteString("row", line.Advice.Row);
        json.WriteString("status", EnumNames.CamelCase(line.Status.ToString()));
        json.WriteString("relevance", EnumNames.CamelCase(line.Relevance.ToString()));
        json.WriteString("evidence", EnumNames.CamelCase(line.Advice.Evidence.ToString()));
        if (line.Text is not null)
        {
            json.WriteString("text", line.Text);
            json.WriteString("dose", line.Dose);
        }

        json.Strings("reasons", line.Reasons);
        json.Strings("instead", line.Instead);
        json.Strings("hangsOn", line.HangsOn.Select(signal => signal.Id));
    }

    private static void WritePlan(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject("plan");
        json.WriteString("from", CaseWriter.Day(plan.From));
        json.WriteString("until", CaseWriter.Day(plan.Until));
        json.List("stages", plan.Stages, stage =>
        {
            json.WriteString("part", EnumNames.CamelCase(stage.Part.ToString()));
            json.WriteString("title", stage.Title);
            json.Strings("advice", stage.Lines.Select(line => line.Advice.Id));
        });
        json.Strings("onDemand", plan.OnDemand.Select(line => line.Advice.Id));
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, OpenQuestion line)
    {
        json.WriteString("id", line.Question.Id);
        json.WriteString("text", line.Text);
        json.WriteString("why", line.Why);
        json.Strings("signals", line.Missing.Select(signal => signal.Id));
        json.WriteString("upTo", line.UpTo?.ToString());
        json.WriteNumber("undecided", line.Undecided);
    }

    private static void WriteTitle(Utf8JsonWriter json, Finding finding, string title)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("title", title);
    }
}
