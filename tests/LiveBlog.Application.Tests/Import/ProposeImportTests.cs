using System.Globalization;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Import;

public sealed class ProposeImportTests
{
    private const string Paragraphs = "Le chapeau du texte.\n\nUn titre. Un *corps*.";

    [Theory]
    [InlineData("", "Le texte est vide\u00a0: donnez un texte avec un chapeau et des paragraphes.", false)]
    [InlineData(" \n\t\n", "Le texte est vide\u00a0: donnez un texte avec un chapeau et des paragraphes.", false)]
    [InlineData("date 2024-02-08", "Le texte est vide\u00a0: donnez un texte avec un chapeau et des paragraphes.", false)]
    [InlineData(Paragraphs, "Le texte ne dit pas de quel jour il est\u00a0: donnez la date, ou commencez-le par une marque comme «\u00a0date 2023-11-21\u00a0».", true)]
    [InlineData("Le 8 février, " + Paragraphs, "Le texte dit «\u00a08 février\u00a0» sans l’année\u00a0: donnez la date entière, ou commencez-le par une marque comme «\u00a0date 2023-11\u00a0».", true)]
    [InlineData("date 2024-02 " + Paragraphs, "Le texte est daté de «\u00a02024-02\u00a0», sans jour, et n’en nomme aucun\u00a0: donnez la date avec le jour.", true)]
    [InlineData("date 2024-02-31 " + Paragraphs, "Le texte est daté de «\u00a02024-02-31\u00a0», qui n’est pas dans le calendrier\u00a0: donnez la date.", true)]
    public async Task A_text_that_cannot_be_taken_in_is_told_why_and_what_to_do(string text, string sentence, bool asksForDate)
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var proposal = await Propose(newsroom, text, null);

        proposal.Problem.ShouldBe(sentence);
        proposal.AsksForDate.ShouldBe(asksForDate);
        if (asksForDate)
        {
            (await Propose(newsroom, text, new DateOnly(2024, 2, 8))).Problem.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("date 2024-02-08 " + Paragraphs, "C’est la date de la marque du texte, «\u00a02024-02-08\u00a0».")]
    [InlineData("Le 8 février 2024, " + Paragraphs, "Le texte le dit\u00a0: «\u00a08 février 2024\u00a0».")]
    [InlineData("date 2024-02 Le 8 février, " + Paragraphs, "Le jour vient de «\u00a08 février\u00a0», l’année de la marque «\u00a02024-02\u00a0».")]
    public async Task The_date_says_where_in_the_text_it_comes_from(string text, string origin)
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var proposal = await Propose(newsroom, text, null);

        proposal.Date.ShouldBe(new DateOnly(2024, 2, 8));
        proposal.DateOrigin.ShouldBe(origin);
        (await Propose(newsroom, text, new DateOnly(2024, 2, 9))).ShouldSatisfyAllConditions(
            given => given.Date.ShouldBe(new DateOnly(2024, 2, 9)), given => given.DateOrigin.ShouldBe(""));
    }

    [Theory]
    [InlineData("date 2024-02-08 Un seul paragraphe.", null, "Le texte n’a qu’un paragraphe\u00a0: il devient le chapeau, et il n’y a aucune entrée. Une ligne vide sépare les paragraphes.")]
    [InlineData("date 2024-02 " + Paragraphs, "2024-03-01", "La date donnée n’est pas celle de la marque du texte, «\u00a02024-02\u00a0»\u00a0: vérifiez-la.")]
    [InlineData("Lundi 8 février 2024, " + Paragraphs, null, "«\u00a0Lundi 8 février 2024\u00a0»\u00a0: ce jour de la semaine n’est pas celui de la date. Vérifiez-la.")]
    [InlineData("date 2024-02-08 Le 31 février 2024, " + Paragraphs, null, "Le texte dit «\u00a031 février 2024\u00a0», qui n’est pas dans le calendrier.")]
    [InlineData("Le 8 février 2024, " + Paragraphs + " C'était le 9 février 2024.", null, "Le texte nomme aussi «\u00a09 février 2024\u00a0»\u00a0: vérifiez que la date retenue est la bonne.")]
    public async Task What_is_worth_a_look_is_said(string text, string? date, string sentence)
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var proposal = await Propose(newsroom, text, date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture));

        proposal.Problem.ShouldBeNull();
        proposal.Warnings.ShouldBe([sentence]);
    }

    [Fact]
    public async Task A_proposal_shows_each_paragraph_beside_what_is_made_of_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var proposal = await Propose(newsroom, "date 2024-02-08 " + Paragraphs, null);

        proposal.Standfirst.ShouldBe("Le chapeau du texte.");
        proposal.Title.ShouldBe("Le chapeau du texte");
        proposal.Slug.ShouldBe("le-chapeau-du-texte");
        var entry = proposal.Entries.ShouldHaveSingleItem();
        (entry.Source, entry.Headline, entry.Body, entry.Existing).ShouldBe(("Un titre. Un *corps*.", "Un titre.", @"Un \*corps\*.", null));
    }

    [Fact]
    public async Task What_the_blog_has_already_is_told()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var text = "date 2024-02-08 " + Paragraphs;
        var key = (await Propose(newsroom, text, null)).Entries[0].Key;
        await newsroom.Send(new ImportText.Command(blog, null, null, [new ImportDraft(key, "Changé.", null, null)], Publish: true));

        var proposal = await newsroom.Send(new ProposeImport.Query(blog, text + "\n\nNouveau. Oui.", null));

        proposal.Entries.Select(entry => entry.Existing?.Number).ShouldBe([1, null]);
    }

    [Theory]
    [InlineData("Import", "direct-import", "an address that the site uses itself")]
    [InlineData("Ah", "direct-ah", "too short for an address")]
    [InlineData("停战谈判", "direct", "another script")]
    [InlineData("La Croix-Rouge internationale ne participe pas aux négociations en cours", "la-croix-rouge-internationale-ne-participe-pas-aux", "cut after a word")]
    public async Task The_address_proposed_is_one_a_blog_can_have(string lead, string slug, string because)
    {
        await using var newsroom = await Newsroom.OpenAsync();

        (await Propose(newsroom, $"date 2024-02-08 {lead}\n\nUn titre. Un corps.", null)).Slug.ShouldBe(slug, because);
    }

    [Fact]
    public async Task A_text_of_too_many_paragraphs_is_refused_before_it_is_shown()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var text = "date 2024-02-08 Chapeau.\n\n" + string.Join("\n\n", Enumerable.Range(0, 501).Select(number => $"Entrée {number}. Texte."));

        (await Propose(newsroom, text, null)).Problem.ShouldBe("Ce texte donne 501 entrées, l’import en prend 500 au plus à la fois\u00a0: coupez-le en plusieurs.");
    }

    [Fact]
    public async Task Only_who_may_bring_a_text_has_it_read()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var contributor = await newsroom.Member(Role.Contributor, blog);
        var stranger = await newsroom.Member(null, null);

        (await newsroom.SendAs(contributor, new ProposeImport.Query(blog, "date 2024-02-08 " + Paragraphs, null))).Entries.Count.ShouldBe(1);
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(contributor, new ProposeImport.Query(null, Paragraphs, null)));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(stranger, new ProposeImport.Query(blog, Paragraphs, null)));
    }

    private static Task<ProposeImport.View> Propose(Newsroom newsroom, string text, DateOnly? date) =>
        newsroom.SendAs(caller => caller.BecomeSystem(Language.French), new ProposeImport.Query(null, text, date));
}
