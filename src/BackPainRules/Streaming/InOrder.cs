using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using BackPainRules.Telemetry;

namespace BackPainRules.Streaming;

/// <summary>
/// Works on a stream with several processors and gives the results in the order of the stream. Some handfuls are under way at once, two a processor; no more
/// of the stream is taken before the first of them is given back, so memory stays bounded.
/// </summary>
internal static class InOrder
{
    private const int Handful = 64;

    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, string operation, int? atOnce, CancellationToken cancellation)
    {
        var (workers, underWay, handful, hasMore) = (new Workers(operation, atOnce), new Queue<Task<TOut[]>>(), new List<TIn>(), true);
        using var items = source.GetEnumerator();
        ExceptionDispatchInfo? fault = null;
        while (hasMore || underWay.Count > 0)
        {
            // What the source gave before its fault is given back first.
            try
            {
                while (hasMore && handful.Count < Handful && (hasMore = items.MoveNext()))
                {
                    handful.Add(items.Current);
                }
            }
#pragma warning disable CA1031 // It is thrown on at the end.
            catch (Exception broken)
#pragma warning restore CA1031
            {
                (fault, hasMore) = (ExceptionDispatchInfo.Capture(broken), false);
            }

            workers.Begin(handful, work, underWay, cancellation);
            if (underWay.Count >= (hasMore ? workers.MostUnderWay : 1))
            {
                foreach (var result in Whole(underWay.Dequeue(), cancellation))
                {
                    yield return result;
                }
            }
        }

        fault?.Throw();
    }

    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, string operation, int? atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (workers, underWay, handful, hasMore) = (new Workers(operation, atOnce), new Queue<Task<TOut[]>>(), new List<TIn>(), true);
        var items = source.GetAsyncEnumerator(cancellation);
        await using var _ = items.ConfigureAwait(false);
        ExceptionDispatchInfo? fault = null;
        while (hasMore || underWay.Count > 0)
        {
            try
            {
                while (hasMore && handful.Count < Handful && (hasMore = await items.MoveNextAsync().ConfigureAwait(false)))
                {
                    handful.Add(items.Current);
                }
            }
#pragma warning disable CA1031 // It is thrown on at the end.
            catch (Exception broken)
#pragma warning restore CA1031
            {
                (fault, hasMore) = (ExceptionDispatchInfo.Capture(broken), false);
            }

            workers.Begin(handful, work, underWay, cancellation);
            if (underWay.Count >= (hasMore ? workers.MostUnderWay : 1))
            {
                foreach (var result in await underWay.Dequeue().WaitAsync(cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }

        fault?.Throw();
    }

    private static TOut[] Whole<TOut>(Task<TOut[]> handful, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return handful.GetAwaiter().GetResult();
    }

    /// <summary>So many processors; one handful more for each waits, so that none has to wait for what it has done to be taken.</summary>
    private sealed class Workers
    {
        private readonly string operation;
        private readonly TaskFactory factory;

        public Workers(string operation, int? atOnce)
        {
            this.operation = operation;
            var processors = atOnce ?? Environment.ProcessorCount;
            (factory, MostUnderWay) = (new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, processors).ConcurrentScheduler), 2 * processors);
        }

        public int MostUnderWay { get; }

        /// <summary>Begins a handful, if there is anything in it, and empties it for the next.</summary>
        public void Begin<TIn, TOut>(List<TIn> handful, Func<TIn, TOut> work, Queue<Task<TOut[]>> underWay, CancellationToken cancellation)
        {
            if (handful.Count == 0)
            {
                return;
            }

            TIn[] taken = [.. handful];
            handful.Clear();
            underWay.Enqueue(factory.StartNew(
                () =>
                {
                    using var timed = Timed.Begin(operation);
                    return Array.ConvertAll(taken, one =>
                    {
                        cancellation.ThrowIfCancellationRequested();
                        return work(one);
                    });
                },
                cancellation));
        }
    }
}
