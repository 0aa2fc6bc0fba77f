using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Import;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Application.Quotes;

namespace LiveBlog.Application.Tests.Import;

/// <summary>What an import proposes of each paragraph, and what of it is recorded.</summary>
public sealed class ImportFactsTests
{
    private const string Text =
        "date 2024-02-08 La grève dure au Havre. « On ne lâche rien », a prévenu le porte-parole des dockers, Yann Abgrall.\n\n"
        + "Les quais sont à l'arrêt. La directrice du port, Solène Kermarec, a rencontré mercredi soir des élus. « Nous ne céderons pas », a-t-elle déclaré.\n\n"
        + "Point à la mi-journée. « Le trafic\nreprendra demain », a promis Mme Kermarec dans un communiqué.";

    [Fact]
    public async Task Each_paragraph_has_what_it_says_read_in_the_whole_text()
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var proposal = await newsroom.Send(new ProposeImport.Query(await newsroom.OpenBlog(), Text, null));

        proposal.Lead!.Facts.Quotes.Select(Said).ShouldBe([("On ne lâche rien", "Yann Abgrall", "porte-parole des dockers")]);
        proposal.Entries.SelectMany(entry => entry.Facts.Quotes).Select(Said).ShouldBe([
            ("Nous ne céderons pas", "Solène Kermarec", "directrice du port"), ("Le trafic reprendra demain", "Solène Kermarec", "directrice du port")]);
        proposal.Entries[0].Facts.Happened!.HappenedAt.ShouldBe(new HappenedDraft(new DateOnly(2024, 2, 7), DayPart.Evening));
        proposal.Entries[1].Facts.Quotes[0].Venue.ShouldBe("dans un communiqué");
    }

    [Fact]
    public async Task Only_what_is_confirmed_is_recorded_and_a_person_of_two_entries_is_one_actor()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var proposal = await newsroom.Send(new ProposeImport.Query(blog, Text, null));
        var lead = proposal.Lead!;

        await newsroom.Send(new ImportText.Command(
            blog, null, null,
            [
                new ImportDraft(lead.Key, lead.Headline, lead.Body, proposal.Date),
                .. proposal.Entries.Select(entry => new ImportDraft(entry.Key, entry.Headline, entry.Body, proposal.Date) { Confirmed = [.. entry.Facts.All] }),
            ],
            Publish: true));

        var quotes = (await newsroom.Send(new ReadQuotes.Query("direct-du-jour"))).Groups.SelectMany(group => group.Quotes);
        quotes.Select(each => (each.Number, each.Quote.Text, each.Quote.Speaker?.Name, each.Quote.Role)).ShouldBe([
            (2, "Nous ne céderons pas", "Solène Kermarec", "directrice du port"), (3, "Le trafic reprendra demain", "Solène Kermarec", "directrice du port")], ignoreOrder: true);
        var editor = await newsroom.Member(Role.Editor, blog);
        var actors = (await newsroom.SendAs(editor, new ReadChoices.Query(blog))).Actors;
        actors.Count(actor => actor.Name == "Solène Kermarec").ShouldBe(1);
        actors.ShouldNotContain(actor => actor.Name == "Yann Abgrall", "the lead's facts were not confirmed");
        var timeline = await newsroom.SendAs(editor, new ReadTimeline.Query(blog));
        var third = (await newsroom.Send(new ReadWholeEntry.Query(blog, timeline.Published[0].Id))).Entry;
        third.Quotes[0].Anchor!.In(third.BodyText)!.Value.In(third.BodyText).ShouldBe("Le trafic reprendra demain", "the anchor is that of the entry's own text, on one line");
        (await newsroom.Send(new ProposeImport.Query(blog, Text, null))).Entries.ShouldAllBe(entry => entry.Facts == ProposedFacts.None, "what the blog has is not proposed again");
    }

    private static (string, string?, string) Said(ProposedQuote quote) => (quote.Text, quote.Speaker?.Name, quote.Role);
}
