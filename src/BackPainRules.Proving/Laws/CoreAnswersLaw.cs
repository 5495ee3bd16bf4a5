using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A16: self-care needs every core answer.</summary>
internal sealed class CoreAnswersLaw() : EvidenceLaw(new("A16", "self-care needs every core answer", "Plain self-care is told only to those who gave their age and the begin of the pain and answered every sign that a consultation asks everybody for, unless no answer could bring more."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        var review = one.Levels.Recommended(Urgency.SelfCareWithReview);
        yield return Told(Person.Age);
        yield return Told(Course.Days);
        foreach (var sign in from question in theory.Book.Questions
                             where question.IsCore && question.AskedIf is null
                             from sign in question.Answers.OfType<YesNoSignal>()
                             where sign.Danger == Danger.WhenYes && !question.Optional.Contains(sign)
                             select sign)
        {
            yield return Told(sign);
        }

        Goal Told(ISignal signal) => new($"plain self-care without an answer to '{signal.Id}'", Smt.Or(review, Smt.Not(one.Levels.Ceiling(Urgency.SelfCareWithReview)), one.Copy[signal].IsKnown));
    }
}
