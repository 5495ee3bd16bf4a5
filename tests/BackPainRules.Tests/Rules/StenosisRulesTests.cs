using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class StenosisRulesTests
{
    private const string Legs = "stenosis.legs";
    private const string Trips = "stenosis.trips";

    internal static readonly RuleTable Table = new(
        [
            Holds(Legs, "a leg hurts on standing and walking only", LowBack.Yes(Stenosis.PostureBound)),
            Fails(Legs, "no leg does", LowBack.No(Stenosis.PostureBound)),
            Open(Legs, "it was not asked", LowBack),

            Holds(Trips, "such a leg, and falls", LowBack.Yes(Stenosis.PostureBound, Stenosis.Trips)),
            Fails(Trips, "no trips and no falls", LowBack.Yes(Stenosis.PostureBound).No(Stenosis.Trips)),
            Fails(Trips, "falls without such a leg", LowBack.Yes(Stenosis.Trips).No(Stenosis.PostureBound)),
            Open(Trips, "trips were not asked", LowBack.Yes(Stenosis.PostureBound)),
        ],
        [
            Calls(Legs, "STN1a", UrgentSameDay, "both legs, getting worse", LowBack.Yes(Stenosis.PostureBound, Stenosis.BothLegs, Stenosis.Worse)),
            Calls(Legs, "STN1a", UrgentSameDay, "both legs for long, getting worse", LowBack.Yes(Stenosis.PostureBound, Stenosis.BothLegs, Stenosis.ForLong, Stenosis.Worse)),
            Calls(Legs, "STN1a", UrgentSameDay, "both legs, day 89", LowBack.Yes(Stenosis.PostureBound, Stenosis.BothLegs).No(Stenosis.ForLong).Day(89)),
            Calls(Legs, "STN1a", UrgentSameDay, "both legs, and nobody asked for how long", LowBack.Yes(Stenosis.PostureBound, Stenosis.BothLegs)),
            Calls(Legs, "STN1b", RoutineProfessional, "both legs for 90 days, no worse", LowBack.Yes(Stenosis.PostureBound, Stenosis.BothLegs, Stenosis.ForLong).No(Stenosis.Worse)),
            Calls(Legs, "STN1c", SoonWithin2Days, "one leg, getting worse or less far", LowBack.Yes(Stenosis.PostureBound, Stenosis.Worse).No(Stenosis.BothLegs)),
            Calls(Legs, "STN1c", SoonWithin2Days, "one leg for 90 days, getting worse", LowBack.Yes(Stenosis.PostureBound, Stenosis.Worse, Stenosis.ForLong).Day(120)),
            Calls(Legs, "STN1d", SoonWithin5Days, "one leg, day 89", LowBack.Yes(Stenosis.PostureBound).No(Stenosis.BothLegs, Stenosis.Worse).Day(89)),
            Calls(Legs, "STN1e", RoutineProfessional, "one leg, day 90", LowBack.Yes(Stenosis.PostureBound).No(Stenosis.BothLegs, Stenosis.Worse).Day(90)),

            Calls(Trips, "STN2a", SoonWithin2Days, "one leg or both", LowBack.Yes(Stenosis.PostureBound, Stenosis.Trips)),
            CallsNothing(Trips, "no trips", LowBack.Yes(Stenosis.PostureBound)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
