namespace BackPainRules.Language;

/// <summary>Names of enumeration values as they stand in JSON and on answer sheets.</summary>
internal static class EnumNames
{
    public static string[] Of<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), CamelCase);

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
