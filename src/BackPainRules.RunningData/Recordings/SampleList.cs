namespace BackPainRules.RunningData.Recordings;

/// <summary>A list of points whose memory is used again for the next file.</summary>
internal sealed class SampleList
{
    private Sample[] samples = new Sample[4096];

    public int Count { get; private set; }

    public Span<Sample> Span => samples.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Adds an empty point; valid until the next one is added.</summary>
    public ref Sample Add()
    {
        if (Count == samples.Length)
        {
            Array.Resize(ref samples, samples.Length * 2);
        }

        ref var sample = ref samples[Count++];
        sample = Sample.Empty;
        return ref sample;
    }

    /// <summary>Some of the points.</summary>
    public Memory<Sample> Slice(int start, int length) => samples.AsMemory(start, length);
}
