using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>One case of a theory: what was told, and what follows for levels and advice.</summary>
internal sealed class CaseTerms
{
    private HangsOn? hangsOn;

    public CaseTerms(BookCopy copy)
    {
        (Copy, Levels) = (copy, new(copy));
        Advice = new(copy, Levels);
    }

    public BookCopy Copy { get; }

    public LevelTerms Levels { get; }

    public AdviceTerms Advice { get; }

    /// <summary>The signals on which the level hangs.</summary>
    public HangsOn HangsOn => hangsOn ??= new(Copy, Levels);
}
