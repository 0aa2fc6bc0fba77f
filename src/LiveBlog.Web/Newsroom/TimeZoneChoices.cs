using System.Globalization;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Newsroom;

/// <summary>The time zones to choose from, by part of the world.</summary>
/// <param name="Region">The part of the world, in the member's language.</param>
/// <param name="Zones">By city.</param>
public sealed record TimeZoneChoices(string Region, IReadOnlyList<TimeZoneChoices.Zone> Zones)
{
    /// <param name="Id">IANA id.</param>
    /// <param name="Label">The city, and how far its clock is from UTC now: <c>Paris (UTC+1)</c>.</param>
    public sealed record Zone(string Id, string Label);

    /// <summary>Every zone named after a place, and UTC; <paramref name="chosen"/> too, whatever its name.</summary>
    public static IReadOnlyList<TimeZoneChoices> All(Language language, DateTime utcNow, string? chosen)
    {
        var named = TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => (zone, Parts: zone.Id.Split('/', 2)))
            .Where(each => each.Parts.Length == 2 && RegionOf(each.Parts[0], language) is not null)
            .GroupBy(each => RegionOf(each.Parts[0], language)!)
            .OrderBy(group => group.Key, language.Alphabetical())
            .Select(group => new TimeZoneChoices(group.Key, [
                .. group.Select(each => new Zone(each.zone.Id, Label(each.Parts[1].Replace('_', ' ').Replace("/", " – ", StringComparison.Ordinal), each.zone, utcNow)))
                    .OrderBy(zone => zone.Label, StringComparer.Ordinal)]))
            .ToList();
        var others = new List<Zone> { new("UTC", "UTC") };
        if (TimeOfBlog.IsKnown(chosen) && chosen != "UTC" && !named.Exists(region => region.Zones.Any(zone => zone.Id == chosen)))
        {
            others.Add(new Zone(chosen!, Label(chosen!, TimeZoneInfo.FindSystemTimeZoneById(chosen!), utcNow)));
        }

        return [.. named, new TimeZoneChoices(language.Say("Autres", "Others"), others)];
    }

    private static string? RegionOf(string prefix, Language language) => prefix switch
    {
        "Africa" => language.Say("Afrique", "Africa"),
        "America" => language.Say("Amériques", "Americas"),
        "Antarctica" => language.Say("Antarctique", "Antarctica"),
        "Asia" => language.Say("Asie", "Asia"),
        "Atlantic" => language.Say("Atlantique", "Atlantic"),
        "Australia" => language.Say("Australie", "Australia"),
        "Europe" => "Europe",
        "Indian" => language.Say("Océan Indien", "Indian Ocean"),
        "Pacific" => language.Say("Pacifique", "Pacific"),
        _ => null,
    };

    private static string Label(string place, TimeZoneInfo zone, DateTime utcNow)
    {
        var offset = zone.GetUtcOffset(utcNow);
        var minutes = offset.Minutes == 0 ? "" : Math.Abs(offset.Minutes).ToString("':'00", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{place} (UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Math.Abs(offset.Hours)}{minutes})");
    }
}
