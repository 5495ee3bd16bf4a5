namespace BackPainRules.RunningData.Deriving;

/// <summary>The median of the values in a window that moves on: they are kept in order.</summary>
internal sealed class SlidingMedian
{
    private float[] sorted = new float[128];
    private int count;

    /// <summary>The median, of an even number the upper one; NaN: there is no value.</summary>
    public float Value => count > 0 ? sorted[count / 2] : float.NaN;

    /// <summary>How many values there are.</summary>
    public int Count => count;

    public void Clear() => count = 0;

    /// <summary>Adds a value; NaN is none.</summary>
    public void Add(float value)
    {
        if (float.IsNaN(value))
        {
            return;
        }

        if (count == sorted.Length)
        {
            Array.Resize(ref sorted, 2 * count);
        }

        var place = Place(value);
        sorted.AsSpan(place, count - place).CopyTo(sorted.AsSpan(place + 1));
        sorted[place] = value;
        count++;
    }

    /// <summary>Takes a value away that was added.</summary>
    public void Remove(float value)
    {
        if (float.IsNaN(value))
        {
            return;
        }

        var place = Place(value);
        count--;
        sorted.AsSpan(place + 1, count - place).CopyTo(sorted.AsSpan(place));
    }

    // The first place whose value is not less.
    private int Place(float value)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
