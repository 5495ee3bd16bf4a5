using System.Linq.Expressions;
using NRules.Extensibility;

namespace BackPainRules;

/// <summary>
/// Compiles the conditions, which run for every fact, and leaves the rest, which runs once for a case, to the interpreter: an app starts several times
/// faster, and a case costs little more.
/// </summary>
internal sealed class SparingCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: expression.ReturnType != typeof(bool));
}
