using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BackPainRules.Engines;
using BackPainRules.Engines.Circuits;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>The levels of 512 cases at a time: floor, recommended and ceiling, and where asked the rules that are established.</summary>
internal sealed class TriageProgram
{
    // What a run needs is kept for the next one, as much as ran at once.
    private readonly ConcurrentBag<PlaneMemory> memories = [];
    private readonly FlatProgram flat;
    private readonly TableInputs inputs;
    private readonly Urgency[] urgencies;
    private readonly DoubtfulRule[] doubtful;
    private readonly int coreOpen;
    private readonly int firstRule;
    private readonly int ruleCount;
    private readonly int outputCount;

    public TriageProgram(BookProgram program, bool withRules)
    {
        var circuit = program.Compiled.Circuit;
        var outputs = new List<int>(circuit.Levels.Select(level => level.Any));
        urgencies = Array.ConvertAll(circuit.Levels, level => level.Urgency);
        coreOpen = Add(circuit.CoreOpen);
        doubtful = [.. program.Rules.Where(DoubtfulRule.Matters).Select(rule => new DoubtfulRule(rule, place => Add(circuit.Clauses[place])))];
        (firstRule, ruleCount) = (outputs.Count, withRules ? program.Rules.Length : 0);
        foreach (var rule in program.Rules.AsSpan(0, ruleCount))
        {
            Add(circuit.Clauses[rule.Holds]);
        }

        outputCount = outputs.Count;
        flat = FlatProgram.Of(circuit.Circuit, outputs.ToArray());
        inputs = new(program.Book, flat);

        int Add(int node)
        {
            outputs.Add(node);
            return outputs.Count - 1;
        }
    }

    /// <summary>How many cases are screened at once.</summary>
    public const int Cases = TableInputs.Chunks * Planes.Cases;

    /// <summary>Screens the cases from a row on.</summary>
    public void Run(CaseTable table, int firstRow, ScreenedTable into)
    {
        if (!memories.TryTake(out var memory))
        {
            memory = new(inputs.BitVectors, flat.Slots + outputCount);
        }

        var chunks = (Math.Min(Cases, table.Count - firstRow) + Planes.Cases - 1) / Planes.Cases;
        var slots = memory.Planes[..flat.Slots];
        var outputs = memory.Planes[flat.Slots..];
        inputs.Read(table, firstRow, chunks, memory.Bits);
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            inputs.Put(memory.Bits, chunk, slots);
            flat.Run(slots);
            flat.Read<Planes>(slots, outputs);
            Conclude(outputs, firstRow + (chunk * Planes.Cases), into);
        }

        memories.Add(memory);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Conclude(ReadOnlySpan<Planes> outputs, int firstRow, ScreenedTable into)
    {
        Span<byte> floor = stackalloc byte[Planes.Cases], recommended = stackalloc byte[Planes.Cases], ceiling = stackalloc byte[Planes.Cases];
        Span<Vector512<ulong>> suspected = stackalloc Vector512<ulong>[(int)Urgency.EmergencyNow + 1];
        suspected.Clear();
        foreach (var rule in doubtful)
        {
            rule.Call(doubtful, outputs, suspected);
        }

        suspected[(int)Urgency.SelfCareWithReview] |= outputs[coreOpen].Possible;
        floor.Fill((byte)TriageLevel.SelfCare);
        recommended.Fill((byte)TriageLevel.SelfCare);
        ceiling.Fill((byte)TriageLevel.SelfCare);

        // The least urgent first: what is more urgent is written over it.
        for (var i = urgencies.Length - 1; i >= 0; i--)
        {
            var level = (byte)urgencies[i].Level();
            Bits.Write(outputs[i].Established, level, floor);
            Bits.Write(outputs[i].Assumed | suspected[(int)urgencies[i]], level, recommended);
            Bits.Write(outputs[i].Possible, level, ceiling);
        }

        into.Put(firstRow, floor, recommended, ceiling);
        for (var rule = 0; rule < ruleCount; rule++)
        {
            into.PutRule(firstRow, rule, outputs[firstRule + rule].Established);
        }
    }
}
