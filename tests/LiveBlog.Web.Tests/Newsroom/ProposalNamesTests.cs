using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Linguistics;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>What is said of a proposal beside its own words.</summary>
public sealed class ProposalNamesTests
{
    private static readonly ProposedActor Durand = new(ProposedActor.KeyOf("Paul Durand"), default, null, ActorKind.Person, "Paul Durand", "maire de Brest", []);
    private static readonly ProposedActor Petit = new(ProposedActor.KeyOf("Anne Petit"), default, null, ActorKind.Person, "Anne Petit", "", []);

    [Theory]
    [InlineData("Manifestation", NewsEventKind.Protest, "20 novembre 2023, Brest, Paul Durand, Anne Petit", "the title is the kind")]
    [InlineData("Rencontre\u00a0: Paul Durand, Anne Petit", NewsEventKind.Meeting, "20 novembre 2023, Brest", "the title has the kind and who takes part")]
    [InlineData("Panne de courant", NewsEventKind.Other, "20 novembre 2023, Brest, Paul Durand, Anne Petit", "that it is an event stands beside it")]
    [InlineData("Entrevue de Brest", NewsEventKind.Meeting, "Rencontre, 20 novembre 2023, Paul Durand, Anne Petit", "the title has the place, and a word of its own for the kind")]
    public void An_event_says_with_its_year_when_it_was_and_nothing_that_its_title_says(string title, NewsEventKind kind, string detail, string reason)
    {
        var names = new ProposalNames(new BlogClock(Language.French, "Europe/Paris"), new NewsroomTexts(Language.French), Language.French);

        names.Detail(new ProposedEvent("", default, null, kind, title, new DateOnly(2023, 11, 20), "Brest", [Durand, Petit])).Plain().ShouldBe(detail, reason);
    }

    [Fact]
    public void A_quote_says_with_its_year_when_it_was_said()
    {
        var names = new ProposalNames(new BlogClock(Language.English, "Europe/Paris"), new NewsroomTexts(Language.English), Language.English);
        var quote = new ProposedQuote("", default, "We leave at dawn", QuoteForm.Direct, Durand, "mayor of Brest", "said", "", new DateOnly(2023, 11, 20), TextQuoteSelector.Of("We leave at dawn", new TextSpan(0, 16)));

        names.Detail(quote).Plain().ShouldBe("Paul Durand, mayor of Brest, said, 20 November 2023");
    }

    [Theory]
    [InlineData(Language.English, Language.French, "“We leave at dawn”")]
    [InlineData(Language.French, Language.English, "«\u00a0We leave at dawn\u00a0»")]
    public void Words_stand_between_the_marks_of_the_blog_whatever_the_member_reads(Language blog, Language member, string expected)
    {
        var names = new ProposalNames(new BlogClock(member, "Europe/Paris"), new NewsroomTexts(member), blog);
        var quote = new ProposedQuote("", default, "We leave at dawn", QuoteForm.Direct, Durand, "", "", "", null, TextQuoteSelector.Of("We leave at dawn", new TextSpan(0, 16)));

        names.Say(quote).ShouldBe(expected);
    }
}
