using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>Turns what opening can throw into findings.</summary>
internal static class ReadFailure
{
    /// <summary>What was opened; null: it could not be, and a finding says why.</summary>
    public static T? Guarded<T>(ReadScope scope, Func<T> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            scope.Failed(FileIssue.Malformed, "It cannot be unpacked.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            scope.Failed(FileIssue.NoAccess, "It may not be read, or is not there.");
        }

        return null;
    }
}
