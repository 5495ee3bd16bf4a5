namespace BackPainRules.Telemetry;

/// <summary>
/// Where the code of listeners runs. What they throw stays here: an emergency must not get lost because a trace could not be written.
/// </summary>
internal static class Listeners
{
    /// <summary>What they let be made; null: nothing, or they threw.</summary>
    public static T? Ask<T>(Func<T?> asking)
        where T : class
    {
        try
        {
            return asking();
        }
#pragma warning disable CA1031 // Whatever a listener throws is its own affair.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>Tells them.</summary>
    public static void Tell(Action telling) => Ask<object>(() =>
    {
        telling();
        return null;
    });
}
