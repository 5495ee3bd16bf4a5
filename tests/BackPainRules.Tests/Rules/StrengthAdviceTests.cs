using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X8, X9, X10, X18, X20 and X32: which exercise is not for whom.</summary>
public class StrengthAdviceTests
{
    private static readonly string[] Sets =
    [
        "leg-strength", "trunk-strength", "pilates", "earlier-exercises", "gentle-hamstrings", "gentle-stretches", "upper-back-stretch", "small-turns",
        "hip-hinge",
    ];

    private static readonly string[] OnTheBack = ["leg-strength", "trunk-strength", "gentle-hamstrings", "small-turns"];

    private static readonly string[] Loaded = ["leg-strength", "trunk-strength"];

    internal static readonly AdviceTable Table = new(
    [
        .. Sets.SelectMany(set => Withheld(set, "X32.severe", Wants, History.SpineProcedure, Severity.HardToMove, Bone.WorseAsRunGoesOn)),
        .. Withheld("leg-strength", "X32.severe", Wants, Severity.HardToTalk, Severity.CannotSleep, Bone.FocalSpot),
        .. Closed("leg-strength", "X32.severe", Wants, Severity.CannotCare, Infection.WeightLoss),
        .. Sets.Select(set => WithheldAt(set, "X32.age", Wants, Person.Age, 15, 16)),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants, History.Osteoporosis, History.LongTermSteroid),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("gentle-hamstrings", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("trunk-strength", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("pilates", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("trunk-strength", "X8.moves", Wants, History.Osteoporosis, History.LongTermSteroid),
        .. Changed("trunk-strength", "X8.moves", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Changed("trunk-strength", "X8.moves", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("pilates", "X8.moves", Wants, History.Osteoporosis, History.LongTermSteroid),
        .. Changed("pilates", "X8.moves", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Changed("pilates", "X8.moves", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("trunk-strength", "X10.arching", Wants, History.Slip, Pain.WorseBendingBack),
        .. Changed("pilates", "X10.arching", Wants, History.Slip, Pain.WorseBendingBack),
        .. Changed("pilates", "X18.class", Wants, Person.Pregnant, Person.BirthLately, History.Osteoporosis, History.LongTermSteroid),
        .. OnTheBack.SelectMany(set => Changed(set, "X18.lying", Wants, Person.Pregnant)),
        .. Loaded.SelectMany(set => Changed(set, "X20.worse", Wants.Yes(Nerve.LegPain), Course.WorseThanLastWeek, Course.WorseFast)),
        .. Loaded.SelectMany(set => Changed(set, "X20.worse", Wants.Yes(Course.WorseThanLastWeek), Nerve.LegPain, Nerve.Tingling)),
        .. Withheld("small-turns", "X9.twisting", Wants, History.FusedSpine),
        .. Changed("small-turns", "X9.half", Wants, History.Osteoporosis, History.LongTermSteroid, Nerve.LegPain),
        .. Withheld("earlier-exercises", "AD44.leg", Wants, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch),
        .. Closed("earlier-exercises", "AD44.leg", Wants, Nerve.LegWeak, Nerve.FootDrop, CaudaEquina.BothLegs),
        .. Withheld("upper-back-stretch", "AD47.upper-back", Wants, Pain.InUpperBack),
    ]);

    public static TheoryData<string> Names => Table.Names;

    public static TheoryData<string> DangerSigns => Table.DangerSignNames;

    private static RunnerCase Wants => NoWarningSign.Yes(
        Body.WeakCore,
        Body.TightHamstrings,
        Body.TightQuads,
        History.PhysioExercises,
        Wishes.Class,
        Wishes.UpperBackStretch,
        Wishes.Twisting,
        Wishes.ToeTouches);

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_the_fact_it_is_recommended(string name) => Table.CheckAbsent(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void With_the_fact_it_is_withheld_or_changed_and_says_why(string name) => Table.CheckThere(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Not_asked_it_is_conditional_and_names_what_is_missing(string name) => Table.CheckNotAsked(name);

    [Theory]
    [MemberData(nameof(DangerSigns))]
    public void Who_cannot_say_is_taken_to_have_it(string name) => Table.CheckCannotSay(name);
}
