using BackPainRules.ConsoleHost.Cases;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Ways;

/// <summary>The file in which a way back is kept between its days.</summary>
internal static class WayFile
{
    /// <exception cref="InvalidWayBackException">It holds no way back that can be.</exception>
    public static WayBack Read(string path)
    {
        try
        {
            return WayBackJson.Read(CaseFile.Read(path, TextReader.Null, "a way back"));
        }
        catch (InvalidWayBackException impossible)
        {
            throw new InvalidWayBackException(impossible.Errors.Select(failure => new ValidationFailure($"{path}, no way back that 'plan --way' keeps: {failure.PropertyName}", failure.ErrorMessage)));
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public static void Write(string path, WayBack way)
    {
        try
        {
            KeptFile.Write(path, WayBackJson.Write(way) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: the way back cannot be kept there; name another file.");
        }
    }
}
