using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Care and safety: what a level asks for, and what to expect.</summary>
public static class CareAdvice
{
    /// <summary>AD01: know the warning signs.</summary>
    public static readonly Advice WarningSigns = new()
    {
        Id = "warning-signs",
        Title = "Know the warning signs",
        Row = "AD01",
        Topic = AdviceTopic.Care,
        Part = PlanPart.LookAgain,
        Gate = LevelGate.Any,
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.NhsBackPain],
        Heeded = [FirstSessionThread.A12, SoreBackArticle.E6],
        Text = "Keep the list of warning signs below at hand, and act at once if one starts.",
        Dose = "until you have had no pain for 14 days",
    };

    /// <summary>AD06: ask about inflammatory back pain.</summary>
    public static readonly Advice AskAboutInflammation = new()
    {
        Id = "ask-about-inflammation",
        Title = "Ask about inflammatory back pain",
        Row = "AD06",
        Topic = AdviceTopic.Care,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.At(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.NiceNg65],
        Heeded = [FirstSessionThread.A20, UpperBackThread.C18],
        Text = "Ask your {doctor} about inflammatory back pain: a rheumatology referral, or an HLA-B27 blood test.",
        Dose = "within 28 days",
    };

    /// <summary>AD07: see a physiotherapist.</summary>
    public static readonly Advice Physiotherapist = new()
    {
        Id = "physiotherapist",
        Title = "See a physiotherapist",
        Row = "AD07",
        Topic = AdviceTopic.Care,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.NiceNg59, Sources.Steffens2016, Sources.Cai2017],
        Heeded = [WeekSixThread.B3, WeekSixThread.B7, UpperBackThread.C2, LongRunThread.D10, SoreBackArticle.E23],
        Text = "See a physiotherapist for an examination and exercises that fit you.",
        Dose = "one visit within 28 days, then as advised",
    };

    /// <summary>AD08: ask a pharmacist first.</summary>
    public static readonly Advice AskPharmacist = new()
    {
        Id = "ask-pharmacist",
        Title = "Ask a pharmacist first",
        Row = "AD08",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.NhsIbuprofen, Sources.ClinicalKnowledge],
        Heeded = [SoreBackArticle.E9],
        Text = "Ask a pharmacist before you take any medicine or gel. Name all your medicines and illnesses, and a pregnancy.",
        Dose = "before the first dose",
    };

    /// <summary>AD09: keep a short pain diary.</summary>
    public static readonly Advice PainDiary = new()
    {
        Id = "pain-diary",
        Title = "Keep a short pain diary",
        Row = "AD09",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.PainMonitoring, Sources.DesignJudgement],
        Text = "Note how sore the back is each morning and, when you run, before, during and an hour after; add the distance, a limp or leg sign, and what helped.",
        Dose = "2 minutes a day, until you have had no pain for 14 days",
    };

    /// <summary>AD10: look again on a fixed day.</summary>
    public static readonly Advice Review = new()
    {
        Id = "review",
        Title = "Look again on a fixed day",
        Row = "AD10",
        Topic = AdviceTopic.Care,
        Part = PlanPart.LookAgain,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.DesignJudgement],
        Heeded = [UpperBackThread.C21, SoreBackArticle.E10],
        Text = "Look again on {review}, and earlier if it gets worse.",
        Dose = "",
    };

    /// <summary>AD11: what to expect.</summary>
    public static readonly Advice WhatToExpect = new()
    {
        Id = "what-to-expect",
        Title = "What to expect",
        Row = "AD11",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Strong,
        Sources = [Sources.MenezesCosta2012, Sources.Wallwork2024],
        Heeded = [FirstSessionThread.A3, FirstSessionThread.A4, FirstSessionThread.A25, WeekSixThread.B15, SoreBackArticle.E1, SoreBackArticle.E6, SoreBackArticle.E20],
        Text = "Back pain is common, in runners no more than in others, and running does not wear out healthy discs. Mostly it eases a lot in 2 to 6 weeks; flare-ups are common and some ache may linger. Keeping gently active helps.",
        Dose = "",
        NotWhen = [Contraindications.LongLasting],
    };

    /// <summary>AD12: what helped somebody else.</summary>
    public static readonly Advice OthersExperience = new()
    {
        Id = "others-experience",
        Title = "What helped somebody else",
        Row = "AD12",
        Topic = AdviceTopic.Care,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Heeded = [FirstSessionThread.A10, FirstSessionThread.A12, FirstSessionThread.A13, WeekSixThread.B2, UpperBackThread.C15],
        Text = "What helped another runner may not suit you. Support is welcome; it does not replace an examination, and nobody can tell from afar what you have.",
        Dose = "",
    };
}
