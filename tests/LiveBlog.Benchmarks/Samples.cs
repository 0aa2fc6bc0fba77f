using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Markup;
using LiveBlog.Application.Model;

namespace LiveBlog.Benchmarks;

/// <summary>A blog and an entry of the size that they usually have.</summary>
internal static class Samples
{
    /// <summary>Two kilobytes of Markdown with what it is used for.</summary>
    public static string Markdown { get; } = string.Concat(Enumerable.Range(1, 8).Select(paragraph => $"""
        Les secours ont **atteint** le quai {paragraph} peu après minuit, selon [la préfecture](https://www.example.org/point-{paragraph}) ; « l'eau monte
        encore », a dit le capitaine du port. Quarante personnes attendent dans la halle, où *deux médecins* les examinent.

        - Le pont est fermé.
        - Le train de 6 h 12 ne part pas.


        """));

    public static BlogView Blog { get; } = new(
        1, "port-de-castelnoy", "Le port de Castelnoy sous la tempête", "Ce que nous savons de la nuit.", Language.French, "Europe/Paris", BlogState.Live, null,
        new DateTime(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc), null, new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc), null, 120, 130, "");

    /// <summary>An entry with a headline, a body of two kilobytes, a quote, an actor and a correction.</summary>
    public static EntryView Entry { get; } = Read();

    private static EntryView Read()
    {
        var (html, text) = Application.Markup.Markdown.Render(Markdown);
        var at = new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc);
        var speaker = new ActorLink("capitaine", "Aline Morvan", ActorKind.Person);
        return new EntryView
        {
            Id = Guid.CreateVersion7(),
            Number = 120,
            State = EntryState.Published,
            Kind = EntryKind.Update,
            IsKey = true,
            Headline = "Quarante personnes sont à l'abri dans la halle.",
            BodyHtml = html,
            BodyText = text,
            HappenedAt = HappenedAt.AtMinute(at.AddMinutes(-20), "Europe/Paris"),
            PublishedAt = at,
            PreviousPublishedAt = at.AddMinutes(-7),
            UpdatedAt = at,
            Authors = [new EntryAuthor(null, "La rédaction")],
            Quotes = [new QuoteView(Guid.CreateVersion7(), "Personne ne manque.", QuoteForm.Direct, speaker, "capitaine du port", "a déclaré", "", null)],
            Actors = [speaker],
            Events = [],
            Corrections = [new CorrectionView(at.AddMinutes(4), "Le nombre était faux.", 2)],
            WithdrawnAt = null,
            WithdrawnReason = "",
        };
    }
}
