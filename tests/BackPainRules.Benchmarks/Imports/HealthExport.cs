using System.Globalization;
using System.Text.Unicode;

namespace BackPainRules.Benchmarks.Imports;

/// <summary>An Apple Health export of any size, made while it is read and without leaving garbage: heart rates, steps and distances, and at its end workouts.</summary>
internal sealed class HealthExport(long size) : Stream
{
    private const int RecordsOfWorkout = 5000;
    private const int LargestPiece = 2048;

    private static readonly DateTime First = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly byte[] piece = new byte[LargestPiece];
    private int length;
    private int place;
    private long made;
    private long records = -1;
    private long workouts;
    private bool isEnded;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        while (read < count && (place < length || Next()))
        {
            var part = Math.Min(count - read, length - place);
            Array.Copy(piece, place, buffer, offset + read, part);
            (place, read) = (place + part, read + part);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Next()
    {
        if (isEnded)
        {
            return false;
        }

        if (records < 0)
        {
            records = 0;
            Utf8.TryWrite(piece, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record|Workout)*>\n]>\n<HealthData locale=\"en_US\">\n", out length);
        }
        else if (made < size)
        {
            Record(First.AddSeconds(60 * records), records++);
        }
        else if (workouts < records / RecordsOfWorkout)
        {
            Workout(First.AddSeconds(60L * RecordsOfWorkout * workouts++));
        }
        else
        {
            isEnded = true;
            Utf8.TryWrite(piece, $"</HealthData>\n", out length);
        }

        (place, made) = (0, made + length);
        return true;
    }

    // Of five records one counts steps and one a distance, as in real exports.
    private void Record(DateTime at, long number)
    {
        var (type, unit, value) = (number % 5) switch
        {
            0 => ("StepCount", "count", 160),
            1 => ("DistanceWalkingRunning", "km", 0.17),
            2 => ("ActiveEnergyBurned", "Cal", 9.5),
            _ => ("HeartRate", "count/min", 140d),
        };
        Utf8.TryWrite(
            piece,
            CultureInfo.InvariantCulture,
            $" <Record type=\"HKQuantityTypeIdentifier{type}\" sourceName=\"Watch of a runner\" sourceVersion=\"10.1\" device=\"&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch, model:Watch&gt;\" unit=\"{unit}\" creationDate=\"{at.AddSeconds(70):yyyy-MM-dd HH:mm:ss} +0000\" startDate=\"{at:yyyy-MM-dd HH:mm:ss} +0000\" endDate=\"{at.AddSeconds(58):yyyy-MM-dd HH:mm:ss} +0000\" value=\"{value}\"/>\n",
            out length);
    }

    private void Workout(DateTime at) => Utf8.TryWrite(
        piece,
        CultureInfo.InvariantCulture,
        $" <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" durationUnit=\"min\" totalDistance=\"5.1\" totalDistanceUnit=\"km\" sourceName=\"Watch of a runner\" startDate=\"{at:yyyy-MM-dd HH:mm:ss} +0000\" endDate=\"{at.AddMinutes(30):yyyy-MM-dd HH:mm:ss} +0000\">\n  <MetadataEntry key=\"HKTimeZone\" value=\"Europe/Dublin\"/>\n </Workout>\n",
        out length);
}
