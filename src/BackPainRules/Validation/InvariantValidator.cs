using FluentValidation;
using FluentValidation.Results;

namespace BackPainRules.Validation;

/// <summary>Reports every invariant of one kind of fact that does not hold, by path and code. No failure holds the fact: apps log failures whole.</summary>
internal sealed class InvariantValidator<T> : AbstractValidator<T>
{
    public InvariantValidator(Invariant<T>[] invariants, Func<ValidationContext<T>, DateOnly> today) => RuleFor(item => item).Custom((item, context) =>
    {
        foreach (var invariant in invariants)
        {
            if (!invariant.Holds(item, today(context)))
            {
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(invariant.Path), invariant.Message()) { ErrorCode = invariant.Code });
            }
        }
    });
}
