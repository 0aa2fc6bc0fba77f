using LiveBlog.Application.Model;

namespace LiveBlog.Application.NewsEvents;

/// <summary>What each kind of news event is called: on readers' pages, in the newsroom, and in the title of one that is proposed.</summary>
public static class KindNames
{
    /// <summary>The kind as a title begins with it.</summary>
    public static string Name(this NewsEventKind kind, Language language) => kind switch
    {
        NewsEventKind.Talks => language.Say("Pourparlers", "Talks"),
        NewsEventKind.Meeting => language.Say("Rencontre", "Meeting"),
        NewsEventKind.Summit => language.Say("Sommet", "Summit"),
        NewsEventKind.Visit => language.Say("Visite", "Visit"),
        NewsEventKind.Vote => language.Say("Vote", "Vote"),
        NewsEventKind.Strike => language.Say("Grève", "Strike"),
        NewsEventKind.Trial => language.Say("Procès", "Trial"),
        NewsEventKind.Match => language.Say("Match", "Match"),
        NewsEventKind.Attack => language.Say("Attaque", "Attack"),
        NewsEventKind.Disaster => language.Say("Catastrophe", "Disaster"),
        NewsEventKind.Agreement => language.Say("Accord", "Agreement"),
        NewsEventKind.Protest => language.Say("Manifestation", "Protest"),
        NewsEventKind.Accident => language.Say("Accident", "Accident"),
        NewsEventKind.Release => language.Say("Libération", "Release"),
        NewsEventKind.Arrest => language.Say("Arrestation", "Arrest"),
        NewsEventKind.Appointment => language.Say("Nomination ou départ", "Appointment or departure"),
        NewsEventKind.Death => language.Say("Décès", "Death"),
        NewsEventKind.Ceremony => language.Say("Cérémonie", "Ceremony"),
        NewsEventKind.Other => language.Say("Événement", "Event"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of event."),
    };
}
