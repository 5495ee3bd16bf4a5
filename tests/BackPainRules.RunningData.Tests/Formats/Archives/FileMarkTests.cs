using System.Text;
using BackPainRules.RunningData.Formats;
using BackPainRules.RunningData.Formats.Archives;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public class FileMarkTests
{
    [Theory]
    [InlineData("<gpx version=\"1.1\">", "Gpx")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\n<!-- <HealthData> -->\n<gpx>", "Gpx")]
    [InlineData("  \n<?xml version=\"1.0\"?><g:gpx xmlns:g=\"x\">", "Gpx")]
    [InlineData("\u000B<TrainingCenterDatabase\n xmlns=\"x\">", "Tcx")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE HealthData [\n<!ELEMENT gpx ANY>", "AppleHealth")]
    [InlineData("<HealthData>", "AppleHealth")]
    [InlineData("<ClinicalDocument>", "Unknown")]
    [InlineData("<!-- not closed <gpx>", "Unknown")]
    [InlineData("<gpxx>", "Unknown")]
    [InlineData("<", "Unknown")]
    [InlineData("Activity Date,Activity Type,Distance,Filename\n", "Table")]
    [InlineData("\uFEFF\"Aktivitätsdatum\";\"Aktivitätsart\";\"Distanz\"\r\n1;2;3", "Table")]
    [InlineData("<span class=\"translation_missing\">Activity Date</span>,Activity Type,Elapsed Time\n", "Table")]
    [InlineData("id,start_date_local,type\n", "Table")]
    [InlineData("Bike Name,Bike Brand,Bike Model,Bike Default Sport Types\n", "Unknown")]
    [InlineData("Activity Date,Activity Type,Distance\u0000\n", "Unknown")]
    [InlineData("{\"type\": \"FeatureCollection\", \"distance\": 1}", "Unknown")]
    [InlineData("PK is how a text may begin, too", "Unknown")]
    [InlineData("PK\u0003\u0004", "Zip")]
    [InlineData("PK\u0005\u0006", "Zip")]
    [InlineData("..-v----.FIT", "Fit")]
    [InlineData("\uFEFF..-v----.FIT", "Fit")]
    [InlineData("..-v----.FI", "Unknown")]
    [InlineData("", "Unknown")]
    public void A_file_is_what_its_first_bytes_say(string text, string format) =>
        FileMark.Of(Encoding.UTF8.GetBytes(text)).Should().Be(Enum.Parse<FileFormat>(format));

    [Theory]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<gpx>", "Gpx")]
    [InlineData("<TrainingCenterDatabase>", "Tcx")]
    [InlineData("\uFEFF<html>", "Unknown")]
    [InlineData("\uFEFF", "Unknown")]
    public void XML_may_have_letters_of_two_bytes(string text, string format)
    {
        FileMark.Of(Encoding.Unicode.GetBytes(text)).Should().Be(Enum.Parse<FileFormat>(format));
        FileMark.Of(Encoding.BigEndianUnicode.GetBytes(text)).Should().Be(Enum.Parse<FileFormat>(format));
    }

    [Theory]
    [InlineData(39, "Unknown")]
    [InlineData(40, "Table")]
    public void A_table_as_wide_as_an_export_of_activities_is_told_of_even_if_no_heading_is_known(int columns, string format) =>
        FileMark.Of(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, columns)))).Should().Be(Enum.Parse<FileFormat>(format));
}
