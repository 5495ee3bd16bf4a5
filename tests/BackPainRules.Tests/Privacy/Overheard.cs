using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.Logging;

namespace BackPainRules.Tests.Privacy;

/// <summary>Hears all that leaves the library but its answers: exceptions to the last detail, logs, activities, measurements, traces, events and the console.</summary>
internal sealed class Overheard : IDisposable, ILoggerProvider, ILogger
{
    private const string Ours = "BackPainRules";

    private readonly ConcurrentQueue<string> said = new();
    private readonly ActivityListener activities;
    private readonly MeterListener meters = new();
    private readonly Events events;
    private readonly TextWriterTraceListener traces;
    private readonly StringWriter written = new();
    private readonly (TextWriter Out, TextWriter Error) console = (System.Console.Out, System.Console.Error);

    public Overheard()
    {
        activities = new()
        {
            ShouldListenTo = source => source.Name.StartsWith(Ours, StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith(Ours, StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        Measure<byte>();
        Measure<short>();
        Measure<int>();
        Measure<long>();
        Measure<float>();
        Measure<double>();
        Measure<decimal>();
        meters.Start();
        events = new(this);
        traces = new(TextWriter.Synchronized(written));
        Trace.Listeners.Add(traces);
        System.Console.SetOut(TextWriter.Synchronized(written));
        System.Console.SetError(TextWriter.Synchronized(written));
    }

    /// <summary>All that was heard.</summary>
    public string All
    {
        get
        {
            meters.RecordObservableInstruments();
            traces.Flush();
            return string.Join('\n', said.Append(written.ToString()));
        }
    }

    /// <summary>Does something, and hears what it throws.</summary>
    public void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception thrown)
        {
            Hear(thrown);
        }
    }

    public void Hear(Exception thrown)
    {
        Hear(thrown.ToString());
        Hear(thrown.Message);
        foreach (DictionaryEntry entry in thrown.Data)
        {
            Hear($"{entry.Key} {entry.Value}");
        }

        if (thrown is ValidationException invalid)
        {
            Hear(invalid.Errors);
        }

        if (thrown.InnerException is { } inner)
        {
            Hear(inner);
        }
    }

    /// <summary>What is wrong, as an app logs it whole.</summary>
    public void Hear(IEnumerable<ValidationFailure> failures)
    {
        foreach (var failure in failures)
        {
            Hear($"{failure} {failure.PropertyName} {failure.ErrorMessage} {Whole(failure.AttemptedValue)} {Whole(failure.CustomState)}");
            foreach (var (key, value) in failure.FormattedMessagePlaceholderValues ?? [])
            {
                Hear($"{key} {Whole(value)}");
            }
        }
    }

    public void Hear(string? text) => said.Enqueue(text ?? "");

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Hear(state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Hear(formatter(state, exception));
        foreach (var (key, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            Hear($"{key} {value}");
        }

        if (exception is not null)
        {
            Hear(exception);
        }
    }

    public void Dispose()
    {
        System.Console.SetOut(console.Out);
        System.Console.SetError(console.Error);
        Trace.Listeners.Remove(traces);
        traces.Dispose();
        events.Dispose();
        meters.Dispose();
        activities.Dispose();
        written.Dispose();
    }

    // As a structured log writes it: with all its properties.
    private static string Whole(object? value) => JsonSerializer.Serialize(value);

    private void Hear(Activity activity)
    {
        Hear($"{activity.DisplayName} {activity.OperationName} {activity.StatusDescription} {activity.Kind}");
        foreach (var (key, value) in activity.TagObjects.Concat(activity.Events.SelectMany(one => one.Tags)).Concat(activity.Links.SelectMany(link => link.Tags ?? [])))
        {
            Hear($"{key} {value}");
        }

        foreach (var (key, value) in activity.Baggage)
        {
            Hear($"{key} {value}");
        }
    }

    private void Measure<T>()
        where T : struct => meters.SetMeasurementEventCallback<T>((instrument, value, tags, _) =>
    {
        Hear(FormattableString.Invariant($"{instrument.Name} {value}"));
        foreach (var (key, tag) in tags)
        {
            Hear($"{key} {tag}");
        }
    });

    private sealed class Events(Overheard heard) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith(Ours, StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => heard?.Hear($"{eventData.EventName} {eventData.Message} {string.Join(' ', eventData.Payload ?? new([]))}");
    }
}
