using System.Text.RegularExpressions;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>What no text of an advice says: no promise, no brand, no medicine to take, nothing about weight to who did not ask.</summary>
public class AdviceTextTests
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase;

    private const string OtherWeight = "light weight|no weight on that leg|the weight off the leg";

    private static readonly Regex Promise = Words(
        @"don't worry|do not worry|no need to worry|nothing serious|nothing to worry|harmless|cures?|cured|guarante\w*|heals? you|always works",
        "in a few days|in two days|safe to run through");

    private static readonly Regex Brand = Words(
        "Nurofen|Advil|Voltarol|Voltaren|Panadol|Tylenol|Aleve|Anadin|Disprin|Deep Heat|Tiger Balm|Biofreeze|Theragun",
        "Garmin|Strava|Nike|Adidas|Asics|Hoka|Brooks|Saucony|Peloton");

    private static readonly Regex OtherMedicine = Words(
        "ibuprofen|naproxen|diclofenac|celecoxib|tramadol|diazepam|gabapentin|pregabalin|amitriptyline");

    private static readonly Regex ToTake = Words(
        @"(take|try|use|swallow)( \w+){0,3} (paracetamol|aspirin|anti-inflammator\w+|codeine|opioid\w*|painkillers?)");

    private static readonly Regex BedOrBravery = Words(
        "stay in bed|bed rest|rest in bed|run through|push through|train through|no pain,? no gain|wait until monday|sleep on it");

    // Rows that speak of medicines: each sends to a pharmacist or doctor, or says no.
    private static readonly string[] AboutMedicines = ["AD08", "AD53", "AD54", "AD55", "AD60"];

    // A pack or a small weight in the hand, and no weight on a leg, are not body weight.
    private static readonly string[] OtherWeights = ["AD14", "AD15", "AD42"];

    public static TheoryData<string> Rows
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var advice in BackPainAssessor.Default.Book.Advice)
            {
                rows.Add(advice.Row);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_promises_nothing(string row)
    {
        foreach (var text in Texts(row))
        {
            text.Should().NotMatchRegex(Promise);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_names_no_brand(string row)
    {
        foreach (var text in Texts(row))
        {
            text.Should().NotMatchRegex(Brand);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_recommends_no_medicine_only_to_ask(string row)
    {
        var advice = Advice(row);
        foreach (var text in Texts(row))
        {
            text.Should().NotMatchRegex(OtherMedicine);
            text.Should().NotMatchRegex(ToTake);
        }

        if (AboutMedicines.Contains(row))
        {
            (advice.Offer == Offer.Never || Regex.IsMatch(advice.Text, "^Ask a pharmacist")).Should().BeTrue();
            return;
        }

        foreach (var text in Texts(row))
        {
            text.Should().NotMatchRegex(new Regex(@"\b(paracetamol|aspirin|anti-inflammator\w+|codeine|opioid\w*|painkillers?|pills?)\b", AnyCase));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_speaks_of_weight_to_who_asks_only(string row)
    {
        if (row == "AD65")
        {
            Advice(row).Offer.Should().Be(Offer.OnRequest);
            Texts(row).Should().NotContain(text => Regex.IsMatch(text, @"\d+ ?(kg|kilo|pounds|calories|kcal|BMI)", AnyCase));
            return;
        }

        foreach (var text in Texts(row))
        {
            (OtherWeights.Contains(row) ? Regex.Replace(text, OtherWeight, string.Empty, AnyCase) : text).Should().NotMatchRegex(new Regex(@"\b(weight|overweight|obes\w+|BMI|slim\w*|diet|calories)\b", AnyCase));
        }
    }

    [Fact]
    public void Of_food_it_gives_no_numbers() => Texts("AD64").Should().NotContain(text => text.Any(char.IsDigit));

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_sends_nobody_to_bed_and_nobody_running_through_pain(string row)
    {
        foreach (var text in Texts(row))
        {
            text.Should().NotMatchRegex(BedOrBravery);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_written_in_whole_sentences(string row)
    {
        var advice = Advice(row);
        advice.Text.Should().EndWith(".");
        advice.Title.Should().NotEndWith(".");
        advice.NotWhen.Where(one => !one.Why.EndsWith('.') || !one.Instead.EndsWith('.')).Should().BeEmpty();
    }

    private static Regex Words(params string[] words) => new($@"\b({string.Join('|', words)})\b", AnyCase);

    private static IEnumerable<string> Texts(string row)
    {
        var advice = Advice(row);
        return [advice.Title, advice.Text, advice.Dose, .. advice.NotWhen.SelectMany(one => (string[])[one.Why, one.Instead])];
    }

    private static Advice Advice(string row) => BackPainAssessor.Default.Book.Advice.Single(advice => advice.Row == row);
}
