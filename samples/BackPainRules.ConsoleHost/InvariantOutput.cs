using System.Globalization;

namespace BackPainRules.ConsoleHost;

/// <summary>Keeps the culture of the machine out of everything that is printed, also by libraries.</summary>
internal sealed class InvariantOutput : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly CultureInfo textBefore = CultureInfo.CurrentUICulture;

    public static InvariantOutput Begin()
    {
        var scope = new InvariantOutput();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
        return scope;
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, textBefore);
}
