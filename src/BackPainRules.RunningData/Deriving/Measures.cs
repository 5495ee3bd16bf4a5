using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>The measured values of a run, each from the best that there is.</summary>
internal static class Measures
{
    /// <summary>Values out of what the file tells of the whole alone.</summary>
    public static ImportedRun OfTotals(Given given, Recording recording, ReadScope scope)
    {
        var totals = recording.Totals;
        var perMinute = totals.Steps / given.Timer * 60;
        return new()
        {
            StartTime = default,
            Source = recording.Source,
            Files = [recording.File],
            DistanceMeters = Plausible.Distance(given.Distance, given.DistanceOrigin, given.Timer, scope),
            TimerSeconds = Plausible.Time(given.Timer, given.TimerOrigin, scope),
            MovingSeconds = Plausible.Time(totals.Moving, Origin.Total, scope),
            ElapsedSeconds = Plausible.Time(totals.Elapsed, Origin.Total, scope),
            CadenceStepsPerMinute = Plausible.Cadence(TotalCadence(recording), Origin.Total) ?? Plausible.Cadence(perMinute, Origin.Computed),
            StepLengthMeters = Plausible.StepLength(totals.StepLength, given.Distance / totals.Steps, Origin.Total),
            ClimbMeters = Plausible.Height(totals.Climb, Origin.Total),
            DescentMeters = Plausible.Height(totals.Descent, Origin.Total),
            StanceMilliseconds = Plausible.Within(totals.Stance, 120, 450, 1, Origin.Total),
            OscillationMillimeters = Plausible.Within(totals.Oscillation, 20, 200, 1, Origin.Total),
        };
    }

    /// <summary>Values out of the whole and of the points.</summary>
    public static ImportedRun Of(Given given, Recording recording, Along along, ReadScope scope)
    {
        var told = OfTotals(given, recording, scope);
        var (series, motion, steps) = (along.Series, along.Motion, along.StepsPerCadence);
        if (series.IsEmpty)
        {
            return told;
        }

        SayCadence(series, steps, scope);
        var running = Plausible.Cadence(Cadences.OfRunning(series, motion, steps), Origin.Points);
        var (stance, oscillation) = SteppingForm.Of(series, motion);
        var speed = motion.RunningMeters / motion.RunningSeconds;
        var last = series.Points[^1];
        var length = speed * 60 / (double)(running?.Value ?? 0);
        var measured = told with
        {
            DistanceMeters = told.DistanceMeters ?? Plausible.Distance(last.Distance, series.Distance ?? Origin.Points, motion.ActiveSeconds, double.IsNaN(given.Distance) ? scope : null),
            TimerSeconds = told.TimerSeconds ?? Plausible.Time(motion.ActiveSeconds, Origin.Points, scope),
            MovingSeconds = told.MovingSeconds ?? Plausible.Time(motion.MovingSeconds, Origin.Points, scope),
            ElapsedSeconds = told.ElapsedSeconds ?? Plausible.Time(last.Time - series.Points[0].Time, Origin.Points, scope),
            RunningSeconds = motion.IsKnown ? Plausible.Within(motion.RunningSeconds, 1, Plausible.LongestRun, 1, Origin.Points) : null,
            RunningSpeedMetersPerSecond = Plausible.Within(speed, 1.8, 8, 3, Origin.Points),
            CadenceStepsPerMinute = Plausible.Cadence(Cadences.OfPoints(series, steps), Origin.Points) ?? told.CadenceStepsPerMinute,
            RunningCadenceStepsPerMinute = running,
            StepLengthMeters = Plausible.StepLength(recording.Totals.StepLength, length, Origin.Total) ?? Plausible.StepLength(length, length, Origin.Computed),
            StanceMilliseconds = told.StanceMilliseconds ?? Plausible.Within(stance, 120, 450, 1, Origin.Points),
            OscillationMillimeters = told.OscillationMillimeters ?? Plausible.Within(oscillation, 20, 200, 1, Origin.Points),
        };
        return OnTreadmill(recording) ? measured with { ClimbMeters = null, DescentMeters = null } : WithHeights(measured, recording, along);
    }

    private static ImportedRun WithHeights(ImportedRun measured, Recording recording, Along along)
    {
        along.Profile.Look(along.Series, isOfPositions: recording.Source is RunSource.Gpx or RunSource.AppleHealth);
        if (!along.Profile.IsKnown)
        {
            // A device that knows no height counts no metres of it.
            return measured.ClimbMeters?.Value > 0 || measured.DescentMeters?.Value > 0 ? measured : measured with { ClimbMeters = null, DescentMeters = null };
        }

        var (climb, descent) = along.Profile.Sum();
        var (downhill, steep) = along.Series.Distance is null ? (double.NaN, double.NaN) : Grades.Of(along.Series, along.Profile);
        return measured with
        {
            ClimbMeters = measured.ClimbMeters ?? Plausible.Height(climb, Origin.Points),
            DescentMeters = measured.DescentMeters ?? Plausible.Height(descent, Origin.Points),
            DownhillShare = Plausible.Within(downhill, 0, 1, 3, Origin.Points),
            SteepDownhillShare = Plausible.Within(steep, 0, 1, 3, Origin.Points),
        };
    }

    private static bool OnTreadmill(Recording recording) => recording.Surface == Facts.Surface.Treadmill;

    // Decided by its size alone: of one leg below 100.
    private static double TotalCadence(Recording recording) => recording.Totals.Cadence switch
    {
        < 100 and var strides => 2 * strides,
        >= 120 and var steps => steps,
        _ => double.NaN,
    };

    private static void SayCadence(Series series, double stepsPerCadence, ReadScope scope)
    {
        if (!double.IsNaN(stepsPerCadence))
        {
            return;
        }

        foreach (ref readonly var point in series.Points)
        {
            if (point.Cadence > 0)
            {
                scope.Warn(FileIssue.AmbiguousCadence, "Its cadence may count one leg or both; it was left out.");
                return;
            }
        }
    }
}
