using FluentValidation;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Quotes;

/// <summary>Quotes, actors and events of an entry changed by themselves, without its wording.</summary>
public sealed class AnnotateTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blog;
    private SaveDraft.Result draft = null!;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blog = await newsroom.OpenBlog();
        draft = await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null)));
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    [Fact]
    public async Task A_quote_sent_twice_is_added_once_to_a_draft_too()
    {
        var add = new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Oui"));
        var first = await newsroom.Send(add);

        (await newsroom.Send(add)).ShouldBe(first);

        (await Stored()).Quotes.ShouldHaveSingleItem().Id.ShouldBe(first.QuoteId);
    }

    [Fact]
    public async Task What_somebody_saved_since_is_not_annotated_blindly()
    {
        var added = await newsroom.Send(new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Oui")));

        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.Send(new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Non"))));
        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.Send(new ChangeQuote.Command(draft.EntryId, draft.Version, added.QuoteId, Guid.NewGuid(), Said("Non"))));
        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.Send(new RemoveQuote.Command(draft.EntryId, draft.Version, added.QuoteId, Guid.NewGuid())));
        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.Send(new TieEntry.Command(draft.EntryId, draft.Version, Guid.NewGuid(), [], [])));

        (await Stored()).Quotes.ShouldHaveSingleItem().Text.ShouldBe("Oui");
    }

    [Fact]
    public async Task A_quote_is_changed_and_removed_and_each_form_acts_once()
    {
        var added = await newsroom.Send(new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Oui")));
        var change = new ChangeQuote.Command(draft.EntryId, added.Version, added.QuoteId, Guid.NewGuid(), Said("Peut-être"));
        var changed = await newsroom.Send(change);
        (await newsroom.Send(change)).ShouldBe(changed);
        (await Stored()).Quotes.ShouldHaveSingleItem().Text.ShouldBe("Peut-être");

        var remove = new RemoveQuote.Command(draft.EntryId, changed.Version, added.QuoteId, Guid.NewGuid());
        var removed = await newsroom.Send(remove);
        (await newsroom.Send(remove)).ShouldBe(removed);
        (await Stored()).Quotes.ShouldBeEmpty();
        await Should.ThrowAsync<NotFoundException>(() => newsroom.Send(remove with { Key = Guid.NewGuid(), Version = removed.Version }));
    }

    [Fact]
    public async Task An_actor_of_another_blog_neither_speaks_nor_is_spoken_of()
    {
        var elsewhere = await newsroom.OpenBlog("un-autre-direct");
        var stranger = (await newsroom.Send(new AddActor.Command(elsewhere, new ActorDraft("John Kirby", ActorKind.Person, [], [])))).ActorId;

        (await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Oui") with { SpeakerId = stranger }))))
            .Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Quote.SpeakerId");
        (await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new TieEntry.Command(draft.EntryId, draft.Version, Guid.NewGuid(), [stranger], []))))
            .Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("ActorIds");
    }

    [Fact]
    public async Task A_speakers_role_is_the_one_held_the_day_it_was_said()
    {
        var kirby = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft(
            "John Kirby", ActorKind.Person, [], [new RoleDraft("porte-parole", new DateOnly(2022, 5, 1), null)])))).ActorId;

        await newsroom.Send(new AddQuote.Command(draft.EntryId, draft.Version, Guid.NewGuid(), Said("Oui") with { SpeakerId = kirby, SaidOn = new DateOnly(2023, 11, 21) }));

        (await Stored()).Quotes.ShouldHaveSingleItem().Role.ShouldBe("porte-parole");
    }

    private static QuoteDraft Said(string words) => new(null, words, QuoteForm.Direct, null);

    private Task<Entry> Stored() => newsroom.Db(db => db.Entries.AsNoTracking().Include(entry => entry.Quotes).SingleAsync(entry => entry.Id == draft.EntryId));
}
