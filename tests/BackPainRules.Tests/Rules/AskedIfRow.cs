using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>Whether a question is for whoever told this: its signs are open until it is answered; of whom it is not for they are 'no'.</summary>
internal sealed record AskedIfRow(string Question, bool IsAsked, string When, RunnerCase Told)
{
    public string Name => $"{Question} is {(IsAsked ? "asked" : "not asked")} when {When}";

    public bool IsSo(Recommendation found)
    {
        var question = found.Actual.Program.Book.Questions.Single(question => question.Id == Question);
        var sign = question.Answers.OfType<YesNoSignal>().First(sign => Told.Answers[sign.Id].Kind == AnswerKind.NotAsked);
        return found.Actual.Leaves.Of(sign) == (IsAsked ? Truth.Unknown : Truth.No);
    }
}
