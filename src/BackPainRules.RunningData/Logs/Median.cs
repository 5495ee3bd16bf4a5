namespace BackPainRules.RunningData.Logs;

/// <summary>The middle of some numbers.</summary>
internal static class Median
{
    /// <summary>The middle number; of an even count the mean of the two in the middle. At least one number; they are put in order.</summary>
    public static decimal Of(List<decimal> numbers)
    {
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }
}
