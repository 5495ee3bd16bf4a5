using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Console;

/// <summary>A small book with every kind of line that a page can show.</summary>
internal static class SampleBook
{
    private static readonly YesNoSignal NumbSaddle =
        YesNoSignal.Warning("nerve.numb-saddle", "You feel numb between the legs or around the back passage.");

    private static readonly YesNoSignal FootDrop = YesNoSignal.Warning("nerve.foot-drop", "A foot newly slaps or drags when you walk.");
    private static readonly YesNoSignal NightPain = YesNoSignal.Warning("pain.night", "The pain wakes you at night and no position eases it.");
    private static readonly YesNoSignal Fever = YesNoSignal.Warning("general.fever", "You have a fever or feel ill beside the pain.");
    private static readonly YesNoSignal LongSteps = YesNoSignal.Ask("gait.long-steps", "Your foot lands far in front of your body.");
    private static readonly YesNoSignal HardRoad = YesNoSignal.Ask("surface.hard", "Most of your running is on road or pavement.");
    private static readonly YesNoSignal Pregnant = YesNoSignal.Ask("person.pregnant", "You are pregnant.");
    private static readonly NumberSignal Worst = NumberSignal.Ask("pain.worst", "Worst pain in the last day", "of 10", 0, 10);

    private static readonly Source Guide = new("guide", "National guideline on low back pain, 2016, section 1.1");
    private static readonly Source Custom = new("custom", "Lädermann 2020 – coaches’ custom", SourceMark.Judgement);

    private static readonly RedFlag CaudaEquina = new("cauda-equina", "Nerves of bladder and bowel in danger");
    private static readonly RedFlag NerveLoss = new("nerve-loss", "A nerve to the foot is failing");
    private static readonly Factor Steps = new("long-steps", "Long steps");
    private static readonly Factor Road = new("hard-surface", "Much running on hard ground");

    private static readonly Advice Walk = new()
    {
        Id = "keep-walking",
        Title = "Keep walking",
        Row = "A01",
        Text = "Keep moving: walk every day as far as it stays comfortable.",
        Dose = "20 minutes, once or twice a day",
        Evidence = Evidence.Strong,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Sources = [Guide],
    };

    private static readonly Advice ShorterSteps = new()
    {
        Id = "shorter-steps",
        Title = "Shorter steps",
        Row = "A02",
        Text = "Take shorter and quicker steps on easy runs.",
        Dose = "5 % more steps a minute, for 14 days",
        Evidence = Evidence.Low,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        IsChange = true,
        Sources = [Guide],
        NotWhen = [new("C1", Pregnant, "Pregnancy changes how you walk.", "Ask a pelvic health physiotherapist first.")],
    };

    private static readonly Advice SofterGround = new()
    {
        Id = "softer-ground",
        Title = "Softer ground",
        Row = "A03",
        Text = "Move one run a week to grass or trail.",
        Dose = "one run a week, for 14 days",
        Evidence = Evidence.VeryLow,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        IsChange = true,
        Sources = [Custom],
    };

    private static readonly Advice CallNow = new()
    {
        Id = "call-now",
        Title = "Call now",
        Row = "A00",
        Text = "Call {emergency} now and say: numb between the legs.",
        Dose = "at once",
        Evidence = Evidence.Rule,
        Gate = LevelGate.At(TriageLevel.EmergencyNow),
        IsPrecaution = true,
        Sources = [Guide],
    };

    /// <summary>The book.</summary>
    public static RuleBook Value { get; } = RuleBook.Of("1.2.3", new RulePack("sample", [
        Rule.Define("nerve.numb-saddle", "Numb between the legs", "NRV1").When(NumbSaddle).Flags(CaudaEquina, Urgency.EmergencyNow)
            .Advises(CallNow).Because("The nerves that control bladder and bowel may be squeezed; hours count.").From(Guide),
        Rule.Define("nerve.foot-drop", "A foot that newly slaps", "NRV2").When(FootDrop)
            .Case("a", Urgency.EmergencyNow, NumbSaddle & Fever).Otherwise("b", Urgency.UrgentSameDay).Flags(NerveLoss)
            .Because("A nerve to the foot is failing; it heals best when seen early.").From(Guide),
        Rule.Define("pain.night", "Pain that wakes at night", "PAI1").When(NightPain & ((Worst >= 7) | Fever))
            .Calls(Urgency.SoonWithin2Days).Via(Route.PhysioOrDoctor).Because("Pain that no position eases wants a look.").From(Guide, Custom),
        Rule.Define("technique.long-steps", "Long steps load the low back", "TEC1").When(LongSteps).Suggests(Steps, Evidence.Low)
            .Advises(ShorterSteps, Walk).Because("Shorter steps lower the load on hip and knee; the effect on the back is unproven.").From(Guide),
        Rule.Define("surface.hard-road", "Much road running", "SUR1").When(HardRoad & LongSteps).Suggests(Road, Evidence.VeryLow)
            .Advises(SofterGround).Because("Hard ground is often blamed; the evidence is thin.").From(Custom),
    ], [
        Ask("danger", "Is any of these true right now?", "They need help within hours.", core: true, NumbSaddle, FootDrop),
        Ask("night", "How are your nights?", "Pain at night that nothing eases is looked at sooner.", core: true, NightPain, Fever, Worst),
        Ask("running", "How do you run?", "It tells what may load the back.", core: false, LongSteps, HardRoad),
        Ask("pregnancy", "Are you pregnant?", "Some advice does not fit.", core: false, Pregnant),
    ]));

    private static Question Ask(string id, string text, string why, bool core, params ReadOnlySpan<ISignal> answers) =>
        new() { Id = id, Text = text, PlainerText = text, Why = why, IsCore = core, Answers = [.. answers] };
}
