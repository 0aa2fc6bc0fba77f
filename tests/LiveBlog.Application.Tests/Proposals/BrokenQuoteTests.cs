using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;

namespace LiveBlog.Application.Tests.Proposals;

/// <summary>Which quote of the composer a proposal takes the place of, once an edit of the text has broken it. On Tuesday 21 November 2023.</summary>
public sealed class BrokenQuoteTests : IAsyncLifetime
{
    private const string Accepted = "« Nous repartirons demain à l’aube », a dit Solène Kermarec.";

    private Newsroom newsroom = null!;
    private int blogId;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blogId = await newsroom.OpenBlog();
    }

    public Task DisposeAsync() => newsroom.DisposeAsync().AsTask();

    [Theory]
    [InlineData("« Nous repartirons demain à midi », a dit Solène Kermarec.", true, "a word is another")]
    [InlineData("« Nous repartirons bien demain à l’aube », a dit Solène Kermarec.", true, "a word more")]
    [InlineData("« Nous repartirons demain », a dit Solène Kermarec.", true, "words fewer: they are within what was taken")]
    [InlineData("« Nous repartirons », a dit Solène Kermarec, « demain à l’aube ».", true, "the same words, told in two parts")]
    [InlineData("« NOUS repartirons demain à l’aube », a dit Solène Kermarec.", true, "the same words but for capitals")]
    [InlineData("« Nous repartirons demain à midi », a-t-elle dit.", true, "a pronoun says nothing against it")]
    [InlineData("« Nous repartirons demain à midi », a dit Yann Abgrall.", false, "somebody else says so")]
    [InlineData("« Nous repartirons demain à midi », a dit un passager.", false, "somebody else, without a name")]
    [InlineData("« Le vent est tombé », a dit Solène Kermarec.", false, "other words")]
    [InlineData(Accepted + " « Nous repartirons demain à midi », a dit Solène Kermarec.", false, "what was taken still stands in the text")]
    public async Task A_proposal_takes_the_place_of_the_broken_quote_of_its_speaker_and_words(string body, bool replaces, string reason)
    {
        var draft = new EntryDraft("", Accepted).With((await Read(new EntryDraft("", Accepted))).Quotes[0]);

        (await Read(draft with { Body = body })).Quotes.ShouldHaveSingleItem(reason).Replaces.ShouldBe(replaces ? 0 : null, reason);
    }

    [Fact]
    public async Task Each_broken_quote_is_replaced_by_the_proposal_that_is_most_like_it()
    {
        const string Before = Accepted + " « Nous attendrons demain au port », a dit Solène Kermarec. « Rien ne presse », a dit Yann Abgrall.";
        const string After = "« Nous attendrons demain au bureau », a dit Solène Kermarec. « Nous repartirons demain à midi », a dit Solène Kermarec. « Nous attendrons demain au large », a dit Solène Kermarec. « Rien ne presse », a dit Yann Abgrall.";
        var draft = new EntryDraft("", Before);
        foreach (var quote in (await Read(draft)).Quotes)
        {
            draft = draft.With(quote);
        }

        draft.Quotes.Count.ShouldBe(3);
        (await Read(draft with { Body = After })).Quotes.Select(quote => quote.Replaces).ShouldBe([1, 0, null]);
    }

    [Fact]
    public async Task A_broken_quote_of_somebody_known_or_of_nobody_is_found_too()
    {
        var known = (await newsroom.Send(new AddActor.Command(blogId, new ActorDraft("Solène Kermarec", ActorKind.Person, [], [])))).ActorId;
        var anchor = (await Read(new EntryDraft("", Accepted))).Quotes[0].Anchor;
        var quote = new QuoteDraft(null, "Nous repartirons demain à l’aube", QuoteForm.Direct, known, Anchor: anchor);
        var edited = new EntryDraft("", "« Nous repartirons demain à midi », a dit Mme Kermarec.");

        (await Read(edited with { Quotes = [new QuoteDraft(null, "Autre chose", QuoteForm.Direct, known), quote] })).Quotes.ShouldHaveSingleItem().Replaces.ShouldBe(1);
        (await Read(edited with { Quotes = [quote with { SpeakerId = null }] })).Quotes.ShouldHaveSingleItem().Replaces.ShouldBe(0);
        (await Read(edited with { Quotes = [quote with { Anchor = null }] })).Quotes.ShouldHaveSingleItem().Replaces.ShouldBeNull("it was typed by hand and never stood in the text");
    }

    private async Task<ProposedFacts> Read(EntryDraft draft) => (await newsroom.Send(new ProposeFacts.Query(blogId, null, draft, []))).Facts;
}

/// <summary>Accepts as the composer does.</summary>
file static class Accepting
{
    public static EntryDraft With(this EntryDraft draft, ProposedQuote quote)
    {
        var speaker = Guid.NewGuid();
        return draft with
        {
            Quotes = [.. draft.Quotes, new QuoteDraft(null, quote.Text, quote.Form, speaker, quote.Role, quote.Verb, quote.Venue, quote.SaidOn, quote.Anchor)],
            NewActors = [.. draft.NewActors, new NewActorDraft(speaker, quote.Speaker!.Name, ActorKind.Person, null)],
        };
    }
}
