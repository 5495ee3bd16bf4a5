using System.Runtime.CompilerServices;

namespace BackPainRules.Streaming;

/// <summary>
/// Works on a stream with several processors and gives the results in the order of the stream. Some handfuls are under way at once, two a processor; no more
/// of the stream is taken before the first of them is given back, so memory stays bounded.
/// </summary>
internal static class InOrder
{
    private const int Handful = 64;

    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, int? atOnce, CancellationToken cancellation)
    {
        var (workers, underWay) = (new Workers(atOnce), new Queue<Task<TOut[]>>());
        foreach (var handful in source.Chunk(Handful))
        {
            underWay.Enqueue(workers.Begin(handful, work, cancellation));
            if (underWay.Count >= workers.MostUnderWay)
            {
                foreach (var result in Whole(underWay.Dequeue(), cancellation))
                {
                    yield return result;
                }
            }
        }

        while (underWay.TryDequeue(out var next))
        {
            foreach (var result in Whole(next, cancellation))
            {
                yield return result;
            }
        }
    }

    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, int? atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (workers, underWay, handful) = (new Workers(atOnce), new Queue<Task<TOut[]>>(), new List<TIn>());
        await foreach (var one in source.WithCancellation(cancellation).ConfigureAwait(false))
        {
            handful.Add(one);
            if (handful.Count < Handful)
            {
                continue;
            }

            underWay.Enqueue(workers.Begin([.. handful], work, cancellation));
            handful.Clear();
            if (underWay.Count >= workers.MostUnderWay)
            {
                foreach (var result in await underWay.Dequeue().WaitAsync(cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }

        underWay.Enqueue(workers.Begin([.. handful], work, cancellation));
        while (underWay.TryDequeue(out var next))
        {
            foreach (var result in await next.WaitAsync(cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private static TOut[] Whole<TOut>(Task<TOut[]> handful, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return handful.GetAwaiter().GetResult();
    }

    /// <summary>So many processors; one handful more for each waits, so that none has to wait for what it has done to be taken.</summary>
    private sealed class Workers
    {
        private readonly TaskFactory factory;

        public Workers(int? atOnce)
        {
            var processors = atOnce ?? Environment.ProcessorCount;
            (factory, MostUnderWay) = (new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, processors).ConcurrentScheduler), 2 * processors);
        }

        public int MostUnderWay { get; }

        public Task<TOut[]> Begin<TIn, TOut>(TIn[] handful, Func<TIn, TOut> work, CancellationToken cancellation) => factory.StartNew(
            () => Array.ConvertAll(handful, one =>
            {
                cancellation.ThrowIfCancellationRequested();
                return work(one);
            }),
            cancellation);
    }
}
