using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BackPainRules.Tests.Faults;

/// <summary>Many threads on one assessor while the app changes the book under them: each answer is whole, and of one of the two books.</summary>
public class SwappedBookTests
{
    private const int Threads = 64;
    private const int CasesEach = 3;

    private static readonly RuleBook[] Books = [BackPainAssessor.Default.Book, BackPainAssessor.Default.Book.With(Settings.StrictNhs, !BackPainAssessor.Default.Book.IsOn(Settings.StrictNhs))];
    private static readonly RunnerCase[] Cases = [.. RandomCases.Some(20).Where(runner => BackPainAssessor.Default.Check(runner).IsValid)];
    private static readonly Lazy<string[][]> Alone = new(() => [.. Books.Select(book => Cases.Select(runner => Said(new(book), runner)).ToArray())]);

    [Fact]
    public void The_two_books_say_different_things() => Alone.Value[0].Zip(Alone.Value[1]).Should().OnlyContain(pair => pair.First != pair.Second);

    [Fact]
    public void Each_answer_is_that_of_one_book_alone()
    {
        // Books and assessors are new each time: what is made when it is first needed is made by many at once.
        var current = Fresh(0);
        var wrong = Everybody(turn =>
        {
            var (assessor, place) = (Volatile.Read(ref current), turn % Cases.Length);
            if (turn % CasesEach == 0)
            {
                Volatile.Write(ref current, Fresh(turn / CasesEach));
            }

            return (place, Said(assessor, Cases[place]));
        });

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void One_assessor_that_nobody_used_yet_says_the_same_to_all()
    {
        var assessor = Fresh(1);
        Everybody(turn => (turn % Cases.Length, Said(assessor, Cases[turn % Cases.Length])), only: 1).Should().BeEmpty();
    }

    [Fact]
    public void A_container_hands_out_each_book_under_its_name_to_all()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules(_ => Books[0])
            .AddKeyedBackPainRules("other", _ => Books[1])
            .BuildServiceProvider();
        Everybody(turn => (turn % Cases.Length, Said(provider.GetRequiredService<BackPainAssessor>(), Cases[turn % Cases.Length])), only: 0).Should().BeEmpty();
        Everybody(turn => (turn % Cases.Length, Said(provider.GetRequiredKeyedService<BackPainAssessor>("other"), Cases[turn % Cases.Length])), only: 1).Should().BeEmpty();
    }

    // What was said and is said by neither book alone, or not by the only one that there is.
    private static List<string> Everybody(Func<int, (int Place, string Said)> ask, int? only = null)
    {
        var (expected, wrong, faults) = (Alone.Value, new List<string>(), new List<Exception>());
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < CasesEach; i++)
            {
                try
                {
                    var (place, said) = ask((number * CasesEach) + i);
                    if (!Books.Where((_, book) => book == (only ?? book) && expected[book][place] == said).Any())
                    {
                        lock (wrong)
                        {
                            wrong.Add($"case {place}: {said}");
                        }
                    }
                }
                catch (Exception fault)
                {
                    lock (wrong)
                    {
                        wrong.Add(fault.ToString());
                    }
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return wrong;
    }

    private static BackPainAssessor Fresh(int number) => new(Books[number % 2]);

    private static string Said(BackPainAssessor assessor, RunnerCase runner) => AssessmentJson.Write(assessor.Assess(runner)) + assessor.Screen(runner);
}
