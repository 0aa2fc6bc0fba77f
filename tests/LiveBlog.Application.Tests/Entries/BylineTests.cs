using FluentValidation;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Entries;

/// <summary>Who signs an entry, and that a correction does not rewrite it.</summary>
public sealed class BylineTests : IAsyncLifetime
{
    private static readonly Guid Key = Guid.NewGuid();

    private Newsroom newsroom = null!;
    private int blog;
    private Guid ada;
    private Guid editor;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blog = await newsroom.OpenBlog();
        (ada, editor) = (await newsroom.Member(Role.Reporter, blog, "Ada"), await newsroom.Member(Role.Editor, blog, "Éva"));
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    [Fact]
    public async Task Whoever_mends_a_comma_of_the_newsrooms_entry_does_not_sign_it()
    {
        var published = await newsroom.Publish(blog);
        var choices = await newsroom.SendAs(editor, new ReadChoices.Query(blog, published.EntryId));
        choices.Members.Select(member => member.Byline).ShouldBe(["Ada", "Éva"]);

        // The composer sends the members whose boxes are ticked: none.
        await newsroom.SendAs(editor, new FixEntry.Command(published.EntryId, 1, Key, new EntryDraft("Un titre.", "Un texte, mieux.") { AuthorIds = [] }));

        (await Bylines(published.EntryId)).ShouldBe(["La rédaction"]);
    }

    [Fact]
    public async Task Who_has_left_still_signs_what_she_wrote()
    {
        var entry = await PublishAsAda();
        await newsroom.Send(new DisableMember.Command(ada));
        await newsroom.Send(new UnassignMember.Command(ada, blog));
        var choice = (await newsroom.SendAs(editor, new ReadChoices.Query(blog, entry))).Members[0];
        choice.ShouldBe(new ReadChoices.MemberChoice(ada, "Ada"));

        await newsroom.SendAs(editor, new CorrectEntry.Command(entry, 1, Key, new EntryDraft("Un titre.", "Treize otages.") { AuthorIds = [choice.Id] }, "Le nombre était faux."));

        (await Bylines(entry)).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task A_byline_stays_as_it_was_when_its_member_goes_by_another_name()
    {
        var entry = await PublishAsAda();
        await newsroom.SendAs(ada, new ChangeProfile.Command("Ada", "Ada Martin", Language.French, 0));

        await newsroom.SendAs(editor, new CorrectEntry.Command(entry, 1, Key, new EntryDraft("Un titre.", "Treize otages.") { AuthorIds = [ada, editor] }, "Éva a aidé."));

        (await Bylines(entry)).ShouldBe(["Ada", "Éva"]);
    }

    [Fact]
    public async Task Bylines_that_nobody_speaks_of_stay()
    {
        var entry = await PublishAsAda();

        await newsroom.SendAs(editor, new FixEntry.Command(entry, 1, Key, new EntryDraft("Un titre.", "Douze otages ?")));

        (await Bylines(entry)).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task Who_no_longer_works_on_the_blog_cannot_be_made_to_sign()
    {
        var published = await newsroom.Publish(blog);
        await newsroom.Send(new DisableMember.Command(ada));

        var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.SendAs(
            editor, new FixEntry.Command(published.EntryId, 1, Key, new EntryDraft("Un titre.", "Un texte.") { AuthorIds = [ada] })));

        refused.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Draft.AuthorIds");
    }

    [Fact]
    public async Task A_wording_keeps_who_signed_it_and_the_history_shows_the_change()
    {
        var entry = await PublishAsAda();

        await newsroom.SendAs(editor, new CorrectEntry.Command(entry, 1, Key, new EntryDraft("Un titre.", "Douze otages.") { AuthorIds = [editor] }, "La signature était fausse."));

        var step = (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).History.ShouldHaveSingleItem();
        step.Before.Authors.ShouldBe([new EntryAuthor(ada, "Ada")]);
        step.After.Authors.ShouldBe([new EntryAuthor(editor, "Éva")]);
    }

    [Fact]
    public async Task A_drafts_preview_is_signed_as_the_draft_is()
    {
        var draft = await newsroom.SendAs(ada, new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Titre.", null)));

        var preview = await newsroom.SendAs(editor, new PreviewEntry.Query(blog, draft.EntryId, new EntryDraft("Titre.", null)));

        preview.Entry.Authors.ShouldBe([new EntryAuthor(ada, "Ada")]);
    }

    private async Task<Guid> PublishAsAda() => (await newsroom.SendAs(
        ada, new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", "Douze otages.")))).EntryId;

    private Task<List<string>> Bylines(Guid entryId) => newsroom.Db(async db =>
        (await db.Entries.AsNoTracking().SingleAsync(entry => entry.Id == entryId)).Authors.ConvertAll(author => author.Byline));
}
