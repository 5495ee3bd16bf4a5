using System.Runtime.CompilerServices;

namespace BackPainRules.Streaming;

/// <summary>
/// Works on a stream with several processors and gives the results in the order of the stream. Some handfuls are under way at once, one a processor; no more
/// of the stream is taken before the first of them is given back, so memory stays bounded.
/// </summary>
internal static class InOrder
{
    private const int Handful = 64;

    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, int? atOnce, CancellationToken cancellation)
    {
        var underWay = new Queue<Task<TOut[]>>();
        foreach (var handful in source.Chunk(Handful))
        {
            underWay.Enqueue(Begin(handful, work, cancellation));
            if (underWay.Count >= Most(atOnce))
            {
                foreach (var result in underWay.Dequeue().GetAwaiter().GetResult())
                {
                    yield return result;
                }
            }
        }

        while (underWay.TryDequeue(out var next))
        {
            foreach (var result in next.GetAwaiter().GetResult())
            {
                yield return result;
            }
        }
    }

    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, int? atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (underWay, handful) = (new Queue<Task<TOut[]>>(), new List<TIn>());
        await foreach (var one in source.WithCancellation(cancellation).ConfigureAwait(false))
        {
            handful.Add(one);
            if (handful.Count < Handful)
            {
                continue;
            }

            underWay.Enqueue(Begin([.. handful], work, cancellation));
            handful.Clear();
            if (underWay.Count >= Most(atOnce))
            {
                foreach (var result in await underWay.Dequeue().ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }

        underWay.Enqueue(Begin([.. handful], work, cancellation));
        while (underWay.TryDequeue(out var next))
        {
            foreach (var result in await next.ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private static int Most(int? atOnce) => atOnce ?? Environment.ProcessorCount;

    private static Task<TOut[]> Begin<TIn, TOut>(TIn[] handful, Func<TIn, TOut> work, CancellationToken cancellation) => Task.Run(
        () => Array.ConvertAll(handful, one =>
        {
            cancellation.ThrowIfCancellationRequested();
            return work(one);
        }),
        cancellation);
}
