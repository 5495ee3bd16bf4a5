using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using BackPainRules.Telemetry;

namespace BackPainRules.Streaming;

/// <summary>
/// Works on a stream with several processors and gives the results in the order of the stream. Some handfuls are under way at once, two a processor; no more
/// of the stream is taken before the first of them is given back, so memory stays bounded. Whoever fails, the source or the work, what was done before is given back first.
/// </summary>
internal static class InOrder
{
    private const int Handful = 64;
    private const int MostBytes = 1024 * 1024;

    /// <summary>Works on a stream.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="operation">Under which name its handfuls are timed, where somebody listens.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="bytes">How large an item is; a handful ends with the one that makes it larger than 1 MB. Null: all are small.</param>
    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, string operation, int? atOnce, CancellationToken cancellation, Func<TIn, int>? bytes = null)
    {
        var (workers, underWay, handful, hasMore) = (new Workers(operation, atOnce), new Queue<Task<Done<TOut>>>(), new List<TIn>(), true);
        using var items = source.GetEnumerator();
        ExceptionDispatchInfo? fault = null;
        while (hasMore || underWay.Count > 0)
        {
            try
            {
                var size = 0;
                while (hasMore && handful.Count < Handful && size <= MostBytes && (hasMore = items.MoveNext()))
                {
                    handful.Add(items.Current);
                    size += bytes?.Invoke(items.Current) ?? 0;
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
                var done = Whole(underWay.Dequeue(), cancellation);
                foreach (var result in done.Results)
                {
                    yield return result;
                }

                done.Fault?.Throw();
            }
        }

        fault?.Throw();
    }

    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, string operation, int? atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (workers, underWay, handful, hasMore) = (new Workers(operation, atOnce), new Queue<Task<Done<TOut>>>(), new List<TIn>(), true);
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
                var done = await underWay.Dequeue().WaitAsync(cancellation).ConfigureAwait(false);
                foreach (var result in done.Results)
                {
                    yield return result;
                }

                done.Fault?.Throw();
            }
        }

        fault?.Throw();
    }

    private static Done<TOut> Whole<TOut>(Task<Done<TOut>> handful, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return handful.GetAwaiter().GetResult();
    }

    /// <summary>What was done of a handful, and what ended it early.</summary>
    private sealed record Done<TOut>(List<TOut> Results, ExceptionDispatchInfo? Fault);

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
        public void Begin<TIn, TOut>(List<TIn> handful, Func<TIn, TOut> work, Queue<Task<Done<TOut>>> underWay, CancellationToken cancellation)
        {
            if (handful.Count == 0)
            {
                return;
            }

            TIn[] taken = [.. handful];
            handful.Clear();
            underWay.Enqueue(factory.StartNew(() => Do(taken, work, cancellation), cancellation));
        }

        private Done<TOut> Do<TIn, TOut>(TIn[] taken, Func<TIn, TOut> work, CancellationToken cancellation)
        {
            using var timed = Timed.Begin(operation);
            var results = new List<TOut>(taken.Length);
            try
            {
                foreach (var one in taken)
                {
                    cancellation.ThrowIfCancellationRequested();
                    results.Add(work(one));
                }

                return new(results, null);
            }
#pragma warning disable CA1031 // It is thrown on where the results are taken.
            catch (Exception broken)
#pragma warning restore CA1031
            {
                return new(results, ExceptionDispatchInfo.Capture(broken));
            }
        }
    }
}
