using BackPainRules.Catalogue;
using BackPainRules.Facts;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X8, X9, X10, X18, X20 and X32: which exercise is not for whom.</summary>
internal static class StrengthAdviceRows
{
    private static readonly string[] Sets =
    [
        "leg-strength", "trunk-strength", "pilates", "earlier-exercises", "gentle-hamstrings", "gentle-stretches", "upper-back-stretch", "small-turns",
        "hip-hinge",
    ];

    private static readonly string[] OnTheBack = ["leg-strength", "trunk-strength"];

    private static readonly string[] Loaded = ["leg-strength", "trunk-strength"];

    internal static readonly AdviceRow[] Rows =
    [
        .. Sets.SelectMany(set => Withheld(set, "X32.severe", Wants, History.SpineProcedure, Severity.HardToMove, Bone.WorseAsRunGoesOn)),
        .. Withheld("leg-strength", "X32.severe", Wants, Severity.HardToTalk, Severity.CannotSleep, Bone.FocalSpot),
        .. Closed("leg-strength", "X32.severe", Wants, Severity.CannotCare, Infection.WeightLoss),
        .. Sets.Select(set => WithheldAt(set, "X32.age", Wants, Person.Age, 15, 16)),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants, History.Osteoporosis),
        .. Closed("gentle-hamstrings", "X8.bending", Wants, History.LongTermSteroid),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Withheld("gentle-hamstrings", "X8.bending", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("gentle-hamstrings", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("trunk-strength", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("pilates", "X8.morning", Wants, Pain.WorseOnBending, Pain.WorseOnSitting),
        .. Changed("trunk-strength", "X8.moves", Wants, History.Osteoporosis),
        .. Closed("trunk-strength", "X8.moves", Wants, History.LongTermSteroid),
        .. Changed("trunk-strength", "X8.moves", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Changed("trunk-strength", "X8.moves", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("pilates", "X8.moves", Wants, History.Osteoporosis),
        .. Closed("pilates", "X8.moves", Wants, History.LongTermSteroid),
        .. Changed("pilates", "X8.moves", Wants.Yes(Nerve.LegPain), Pain.WorseOnBending),
        .. Changed("pilates", "X8.moves", Wants.Yes(Pain.WorseOnBending), Nerve.LegPain, Nerve.Tingling),
        .. Changed("trunk-strength", "X10.arching", Wants, History.Slip, Pain.WorseBendingBack),
        .. Changed("pilates", "X10.arching", Wants, History.Slip, Pain.WorseBendingBack),
        .. Changed("pilates", "X18.class", Wants, Person.Pregnant, Person.BirthLately, History.Osteoporosis),
        .. Closed("pilates", "X18.class", Wants, History.LongTermSteroid),
        .. OnTheBack.SelectMany(set => Changed(set, "X18.lying", Wants, Person.Pregnant)),
        .. Changed("gentle-hamstrings", "X18.hands-and-knees", Wants, Person.Pregnant),
        .. Changed("small-turns", "X18.chair", Wants, Person.Pregnant),
        .. Changed("gentle-stretches", "X10.stretch", Wants, History.Slip, Pain.WorseBendingBack),
        .. Withheld("leg-strength", "X35.food", Wants.Yes(History.EatingDisorder), Energy.EatsTooLittle),
        .. Withheld("trunk-strength", "X35.food", Wants.Yes(History.EatingDisorder), Energy.EatsTooLittle),
        .. Loaded.SelectMany(set => Changed(set, "X20.worse", Wants.Yes(Nerve.LegPain), Course.WorseThanLastWeek, Course.WorseFast)),
        .. Loaded.SelectMany(set => Changed(set, "X20.worse", Wants.Yes(Course.WorseThanLastWeek), Nerve.LegPain, Nerve.Tingling)),
        .. Withheld("small-turns", "X9.twisting", Wants, History.StiffSpine),
        .. Changed("small-turns", "X9.half", Wants, History.Osteoporosis, Nerve.LegPain),
        .. Closed("small-turns", "X9.half", Wants, History.LongTermSteroid),
        .. Withheld("earlier-exercises", "AD44.leg", Wants, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch),
        .. Closed("earlier-exercises", "AD44.leg", Wants, Nerve.LegWeak, Nerve.FootDrop, CaudaEquina.BothLegs),
        .. Withheld("upper-back-stretch", "AD47.upper-back", Wants, Pain.InUpperBack),
    ];

    private static RunnerCase Wants => NoWarningSign.No(Pain.BeganSuddenly).Yes(
        Body.WeakCore,
        Body.TightHamstrings,
        Body.TightQuads,
        History.PhysioExercises,
        Wishes.Class,
        Wishes.UpperBackStretch,
        Wishes.Twisting,
        Wishes.ToeTouches);
}
