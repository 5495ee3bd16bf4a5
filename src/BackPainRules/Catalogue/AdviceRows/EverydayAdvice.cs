using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Equipment and daily life.</summary>
public static class EverydayAdvice
{
    /// <summary>AD61: check the shoes.</summary>
    public static readonly Advice CheckShoes = new()
    {
        Id = "check-shoes",
        Title = "Check the shoes",
        Row = "AD61",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.BeforeRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Malisoux2020, Sources.Theisen2014, Sources.Cook1985],
        Heeded = [SoreBackArticle.E17],
        Text = "Check your running shoes. If they are worn out, choose a pair that feels comfortable, and wear old and new in turns.",
        Dose = "mix them over 14 days",
        NotWhen =
        [
            new("X34.race", Equipment.RaceSoon, "No new shoes just before a race.", "Keep the pair that feels best until after the race."),
            Contraindications.OneChangeLately,
            new("X34.feet", History.Diabetes | Nerve.NumbPatch, "With diabetes or a numb foot shoes are fitted by a professional.", "Have them fitted by a professional.", Changes: true),
        ],
    };

    /// <summary>AD62: insoles.</summary>
    public static readonly Advice Insoles = new()
    {
        Id = "insoles",
        Title = "Insoles",
        Row = "AD62",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.WhenRunning,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.None,
        IsChange = true,
        Sources = [Sources.Chuter2014, Sources.NiceNg59, Sources.Steffens2016],
        Heeded = [FirstSessionThread.A24],
        Text = "Wear insoles that were prescribed for you in your running shoes too, if they are comfortable. As a treatment for the back insoles and heel lifts are not supported.",
        Dose = "stop if leg or foot begins to hurt within 14 days",
        NotWhen =
        [
            new("X17.hurt", Equipment.InsolesHurt, "Leg or foot began to hurt with them.", "Leave them out; comfort decides."),
            Contraindications.OneChangeLately,
        ],
    };

    /// <summary>AD63: break up sitting.</summary>
    public static readonly Advice BreakUpSitting = new()
    {
        Id = "break-up-sitting",
        Title = "Break up sitting",
        Row = "AD63",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Swain2020],
        Heeded = [WeekSixThread.B11, LongRunThread.D5, SoreBackArticle.E22],
        Text = "Break up sitting: stand, walk a little, change position. There is no one right posture.",
        Dose = "2 minutes every 30 to 45 minutes",
    };

    /// <summary>AD64: eat enough for your running.</summary>
    public static readonly Advice EatEnough = new()
    {
        Id = "eat-enough",
        Title = "Eat enough for your running",
        Row = "AD64",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.Reds2023],
        Text = "Eat enough for the running you do, and talk to your {doctor} or a sports dietitian about your energy.",
        Dose = "before and after runs",
        NotWhen = [new("X35.eating", History.EatingDisorder, "Food is a sore point for you.", "No numbers and no rules about food: talk it over with your {doctor}, who will be on your side.", Changes: true)],
    };

    /// <summary>AD65: weight.</summary>
    public static readonly Advice WeightHelp = new()
    {
        Id = "weight-help",
        Title = "Weight",
        Row = "AD65",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.None,
        Sources = [Sources.Shiri2010],
        Heeded = [LongRunThread.D11, LongRunThread.D15],
        Text = "If you want to lose weight, go slowly and by activity first. Against back pain alone it is not promised: in trials it did little.",
        Dose = "none set here",
        NotWhen = [new("X14.not", Condition.Any(DangerSigns.LowEnergySign, History.EatingDisorder, Person.Pregnant, Person.BirthLately, Person.Age < 18, Infection.WeightLoss, History.Cancer, Person.MassIndex < 25), "For you eating well matters more.", "Stay active and eat enough for your running.")],
    };

    /// <summary>AD66: drink to thirst.</summary>
    public static readonly Advice DrinkToThirst = new()
    {
        Id = "drink-to-thirst",
        Title = "Drink to thirst",
        Row = "AD66",
        Topic = AdviceTopic.Everyday,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        Sources = [Sources.ClinicalKnowledge],
        Text = "Drink when you are thirsty. More is not better.",
        Dose = "during and after runs",
    };
}
