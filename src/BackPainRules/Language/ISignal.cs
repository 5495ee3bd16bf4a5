using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>One named quantity that rules look at: yes or no, a number, or a choice. The three kinds are a closed family.</summary>
public interface ISignal
{
    /// <summary>The id under which answers stand on the sheet, such as <c>pain.low-back</c>.</summary>
    string Id { get; }

    /// <summary>What is asked, in words that a runner understands; a statement for yes/no signals.</summary>
    string Text { get; }

    /// <summary>Whether the answer outlives the consultation (history), or is asked anew each time (symptoms).</summary>
    bool Lasts { get; }

    /// <summary>Takes the signal out of facts that are richer than an answer; null when only the sheet tells. No part of equality.</summary>
    SignalReader? Reader { get; }

    /// <summary>The answers that are allowed, in words.</summary>
    string Allowed { get; }

    /// <summary>The reading of an answer; null when the answer is not one of the allowed.</summary>
    /// <param name="answer">An answer that has a value.</param>
    internal Reading? Read(Answer answer);

    /// <summary>Whether a reading is one that the signal can have.</summary>
    /// <param name="reading">A known reading.</param>
    internal bool Takes(Reading reading);

    /// <summary>A reading in words, with unit.</summary>
    /// <param name="reading">A known reading.</param>
    /// <param name="units">The units in which it is shown.</param>
    internal string Say(Reading reading, UnitSystem units = UnitSystem.Metric);
}
