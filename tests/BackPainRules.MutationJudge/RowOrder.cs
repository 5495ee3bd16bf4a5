namespace BackPainRules.MutationJudge;

/// <summary>Which rows are asked about a fault, those first that probably notice it soon.</summary>
internal sealed class RowOrder
{
    /// <summary>From how many seconds on a row is dear.</summary>
    public const double Dear = 0.5;

    // So long the cheap rows come before the dear ones.
    private const double CheapSeconds = 2;

    private readonly (TestRow Row, double Seconds, double Cost)[] rows;
    private readonly ILookup<int, int> reaching;
    private readonly (Verdict Verdict, string By, string Key)[] noticed;
    private readonly Dictionary<string, int> places;

    private RowOrder((Measurement Measured, TestRow Row, double Cost)[] ordered)
    {
        rows = Array.ConvertAll(ordered, one => (one.Row, one.Measured.Seconds, one.Cost));
        places = ordered.Index().ToDictionary(one => one.Item.Row.Name, one => one.Index);
        reaching = ordered.Index().SelectMany(one => one.Item.Measured.Faults.Select(fault => (Fault: fault, Place: one.Index))).ToLookup(one => one.Fault, one => one.Place);
        noticed = [.. Verdicts.Read(Places.Earlier).Concat(Verdicts.Read(Places.Results)).Where(line => line.Verdict > Verdict.Hung && places.ContainsKey(line.By))];
    }

    /// <summary>The cheapest first, and of many rows of one test some later.</summary>
    public static RowOrder Of(IEnumerable<TestRow> rows)
    {
        var named = rows.ToDictionary(row => row.Name);
        return new(
            [.. from measured in Measurement.Read()
                where named.ContainsKey(measured.Row)
                group measured by named[measured.Row].Test into test
                from one in test.OrderBy(one => one.Seconds).Index()
                let cost = one.Item.Seconds * (10 + one.Index)
                orderby cost
                select (one.Item, named[one.Item.Row], cost)]);
    }

    public bool Reaches(Fault fault) => reaching.Contains(fault.Id);

    public TestRow First(string name) => Array.Find(rows, one => one.Row.Name.StartsWith(name, StringComparison.Ordinal)).Row;

    /// <summary>What noticed this fault before, then what noticed others of its file, then the cheapest, those of its folder earlier. What is dear waits for some that are cheap.</summary>
    public IEnumerable<(TestRow Row, double Seconds)> For(Fault fault)
    {
        var own = noticed.Where(line => line.Key == fault.Key).Select(line => places[line.By]).TakeLast(1);
        var near = noticed.Where(line => line.Key.StartsWith(fault.File + '|', StringComparison.Ordinal)).GroupBy(line => places[line.By]).OrderByDescending(group => group.Count()).Select(group => group.Key);
        var (likely, cheap, sum) = (own.Concat(near).Intersect(reaching[fault.Id]).ToArray(), reaching[fault.Id].OrderBy(place => CostFor(fault, place)).ToArray(), 0.0);
        return likely.Where(place => rows[place].Seconds < Dear).Take(10)
            .Concat(cheap.TakeWhile(place => (sum += rows[place].Seconds) < CheapSeconds))
            .Concat(likely).Concat(cheap).Distinct()
            .Select(place => (rows[place].Row, rows[place].Seconds));
    }

    private double CostFor(Fault fault, int place) => rows[place].Cost * (rows[place].Row.Name.StartsWith(fault.Folder + '.', StringComparison.Ordinal) ? 0.1 : 1);
}
