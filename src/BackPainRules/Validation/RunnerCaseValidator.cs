using BackPainRules.Facts;
using FluentValidation;
using FluentValidation.Results;

namespace BackPainRules.Validation;

/// <summary>
/// Names everything that is impossible in a case: answers outside what their signals declare, answers that contradict each other, and
/// facts that cannot be. Messages name path and allowed values, never the value. Absent is never invalid.
/// </summary>
public sealed class RunnerCaseValidator : AbstractValidator<RunnerCase>
{
    private const string Today = nameof(Today);

    private readonly BackPainAssessor assessor;

    /// <summary>A validator for the book of an assessor.</summary>
    /// <param name="assessor">The assessor.</param>
    public RunnerCaseValidator(BackPainAssessor assessor)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        this.assessor = assessor;
        Include(new InvariantValidator<RunnerCase>(CaseInvariants.OfCase, DayOf));
        RuleForEach(runner => runner.Sessions)
            .SetValidator(new InvariantValidator<RunningSession>(CaseInvariants.OfSession, DayOf))
            .OverridePropertyName("sessions");
        RuleForEach(runner => runner.Shoes)
            .SetValidator(new InvariantValidator<Shoe>(CaseInvariants.OfShoe, DayOf))
            .OverridePropertyName("shoes");
        RuleForEach(runner => runner.EarlierCalls)
            .SetValidator(new InvariantValidator<EarlierCall>(CaseInvariants.OfEarlierCall, DayOf))
            .OverridePropertyName("earlierCalls");
        RuleFor(runner => runner)
            .Custom((runner, context) =>
            {
                foreach (var fault in LogFaults.Of(runner).Concat(assessor.FaultsOf(runner, DayOf(context))))
                {
                    context.AddFailure(new ValidationFailure(fault.Path, fault.Message) { ErrorCode = fault.Code });
                }
            });

        static DateOnly DayOf<T>(ValidationContext<T> context) => (DateOnly)context.RootContextData[Today];
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<RunnerCase> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RootContextData[Today] = assessor.DayOf(context.InstanceToValidate);
        return true;
    }
}
