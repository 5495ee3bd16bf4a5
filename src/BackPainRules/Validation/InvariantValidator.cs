using FluentValidation;

namespace BackPainRules.Validation;

/// <summary>Reports every invariant of one kind of fact that does not hold, by path and code.</summary>
internal sealed class InvariantValidator<T> : AbstractValidator<T>
{
    public InvariantValidator(Invariant<T>[] invariants, Func<ValidationContext<T>, DateOnly> today)
    {
        foreach (var invariant in invariants)
        {
            RuleFor(item => item)
                .Must((_, item, context) => invariant.Holds(item, today(context)))
                .OverridePropertyName(invariant.Path)
                .WithErrorCode(invariant.Code)
                .WithMessage(_ => invariant.Message());
        }
    }
}
