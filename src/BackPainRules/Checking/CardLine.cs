namespace BackPainRules.Checking;

/// <summary>One thing that a part of a book says.</summary>
/// <param name="What">Which thing.</param>
/// <param name="Words">What it says.</param>
/// <param name="Names">The ids of what it refers to.</param>
internal sealed record CardLine(string What, string Words, string Names)
{
    public string InWords(bool isNamed) => isNamed && Names.Length > 0 ? $"{Words} [{Names}]" : Words;
}
