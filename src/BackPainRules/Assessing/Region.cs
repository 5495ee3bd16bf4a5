namespace BackPainRules.Assessing;

/// <summary>Names and numbers of services where the runner is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="EmergencyNumber">The number of the emergency service.</param>
/// <param name="EmergencyDepartment">What an emergency department is called.</param>
/// <param name="SameDayService">Where to turn to on the same day.</param>
/// <param name="Doctor">What a family doctor is called.</param>
public sealed record Region(string Id, string EmergencyNumber, string EmergencyDepartment, string SameDayService, string Doctor)
{
    /// <summary>United Kingdom.</summary>
    public static Region UnitedKingdom { get; } = new("UK", "999", "A&E", "NHS 111, an urgent GP appointment or an urgent treatment centre", "GP");

    /// <summary>Ireland.</summary>
    public static Region Ireland { get; } = new("IE", "112 or 999", "an emergency department", "your GP, the out-of-hours GP service or an injury unit", "GP");

    /// <summary>United States.</summary>
    public static Region UnitedStates { get; } = new("US", "911", "an emergency room", "your doctor's office or an urgent care clinic", "doctor");

    /// <summary>European Union.</summary>
    public static Region EuropeanUnion { get; } = new("EU", "112", "an emergency department", "your doctor or the out-of-hours medical service", "doctor");

    /// <summary>A text with the names of this region in the place of <c>{emergency}</c>, <c>{department}</c>, <c>{same-day}</c> and <c>{doctor}</c>.</summary>
    internal string Fill(string text) =>
        text.Replace("{emergency}", EmergencyNumber, StringComparison.Ordinal)
            .Replace("{department}", EmergencyDepartment, StringComparison.Ordinal)
            .Replace("{same-day}", SameDayService, StringComparison.Ordinal)
            .Replace("{doctor}", Doctor, StringComparison.Ordinal);
}
