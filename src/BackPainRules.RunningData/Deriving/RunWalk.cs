namespace BackPainRules.RunningData.Deriving;

/// <summary>Whether running and walking took turns.</summary>
internal static class RunWalk
{
    private const double ShortestBout = 20;
    private const int FewestWalks = 3;
    private const double LeastShare = 0.2;

    /// <summary>Three or more walking breaks of 20 seconds or more, each after a bout of running as long, and a fifth of the time in motion.</summary>
    public static bool IsIn(Series series, Motion motion)
    {
        var (run, walk, walks) = (0d, 0d, 0);
        var seconds = series.Seconds;
        var isRunning = motion.IsRunning;
        for (var i = 0; i < seconds.Length; i++)
        {
            if (isRunning[i])
            {
                run = walk >= ShortestBout ? 0 : run;
                (run, walk) = (run + seconds[i], 0);
            }
            else
            {
                var before = walk;
                walk += seconds[i];
                walks += before < ShortestBout && walk >= ShortestBout && run >= ShortestBout ? 1 : 0;
            }
        }

        return walks >= FewestWalks && motion.MovingSeconds - motion.RunningSeconds >= LeastShare * motion.MovingSeconds;
    }
}
