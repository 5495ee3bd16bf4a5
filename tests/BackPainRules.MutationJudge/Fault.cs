namespace BackPainRules.MutationJudge;

/// <summary>A fault of code that was made.</summary>
/// <param name="Id">Its number in the build.</param>
/// <param name="File">The source file, from the folder of the library.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="From">What stands there.</param>
/// <param name="To">What the fault makes of it.</param>
/// <param name="Key">By what it is known again in another build: file, change, and which of that kind.</param>
internal sealed record Fault(int Id, string File, int Line, string From, string To, string Key)
{
    public string Folder => File.Split('/')[0];
}
