using BackPainRules.Facts;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Returning;

/// <summary>Two tellings of one day as one: signs add up, and of each score the worse one counts, so that what is told in the evening takes nothing back.</summary>
internal static class CheckInSum
{
    /// <summary>The sum; and what contradicts, by path, where it is neither better nor worse.</summary>
    public static (CheckIn Sum, ValidationFailure[] Failures) Of(CheckIn before, CheckIn more)
    {
        var failures = new List<ValidationFailure>();
        var sum = more with
        {
            Did = Same("did", before.Did, more.Did),
            Step = Same("step", before.Step, more.Step),
            Plan = Same("plan", before.Plan, more.Plan),
            RunMinutes = Worse(before.RunMinutes, more.RunMinutes),
            DistanceMeters = Worse(before.DistanceMeters, more.DistanceMeters),
            Before = Worse(before.Before, more.Before),
            During = Worse(before.During, more.During),
            After = Worse(before.After, more.After),
            Settled = Both(before.Settled, more.Settled),
            Morning = Worse(before.Morning, more.Morning),
            NextMorning = Worse(before.NextMorning, more.NextMorning),
            MoreStiffnessMinutes = Worse(before.MoreStiffnessMinutes, more.MoreStiffnessMinutes),
            Limp = Either(before.Limp, more.Limp),
            NewSigns = Signs(before.NewSigns, more.NewSigns),
            LegPain = Worse(before.LegPain, more.LegPain),
            DailyMovement = Worse(before.DailyMovement, more.DailyMovement),
            WokenByPain = Either(before.WokenByPain, more.WokenByPain),
            Easing = Both(before.Easing, more.Easing),
            SignsGone = Both(before.SignsGone, more.SignsGone),
            Seen = Same("seen", before.Seen, more.Seen),
            Cleared = Same("cleared", before.Cleared, more.Cleared),
            BoneInjury = Either(before.BoneInjury, more.BoneInjury),
        };
        return (sum, [.. failures]);

        T? Same<T>(string path, T? one, T? other)
        {
            if (one is not null && other is not null && !EqualityComparer<T>.Default.Equals(one, other))
            {
                failures.Add(new(path, "Allowed: what was told of this day before; what was wrong is corrected as a whole.") { ErrorCode = "told-differently" });
            }

            return other ?? one;
        }
    }

    private static decimal? Worse(decimal? one, decimal? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    private static bool? Either(bool? one, bool? other) => one == true || other == true ? true : one ?? other;

    private static bool? Both(bool? one, bool? other) => one == false || other == false ? false : one ?? other;

    private static ValueList<YesNoSignal>? Signs(ValueList<YesNoSignal>? one, ValueList<YesNoSignal>? other) =>
        one is null ? other : other is null ? one : [.. one.Concat(other).Distinct()];
}
