using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Entries;

public sealed class SubmissionTests
{
    [Fact]
    public async Task A_publish_whose_answer_was_lost_is_answered_the_same_when_sent_again()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var key = Guid.NewGuid();
        var draft = await newsroom.Send(new SaveDraft.Command(blog, null, null, key, new EntryDraft("Brouillon.", null)));
        var publish = new PublishEntry.Command(blog, draft.EntryId, draft.Version, key, new EntryDraft("Titre.", "Texte."));

        var first = await newsroom.Send(publish);
        var second = await newsroom.Send(publish);

        second.ShouldBe(first);
        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Blog.Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_sent_twice_is_one_correction()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog);
        var correct = new CorrectEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("Titre.", "Mieux."), "Le texte était faux.");

        await newsroom.Send(correct);
        await newsroom.Send(correct);

        (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).History.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_editor_who_started_from_an_older_wording_overwrites_nothing()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog);
        await newsroom.Send(new FixEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("Un titre.", "De la collègue.")));

        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.Send(
            new CorrectEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("Un titre.", "De moi."), "Faux.")));

        (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).Entry.BodyHtml.ShouldContain("De la collègue.");
    }

    [Fact]
    public async Task A_silent_fix_does_not_stand_in_the_public_history_and_a_later_correction_shows_its_outcome()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog, body: "Douze ottages.");
        await newsroom.Send(new FixEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("Un titre.", "Douze otages.")));
        (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).History.ShouldBeEmpty();

        await newsroom.Send(new CorrectEntry.Command(published.EntryId, 2, Guid.NewGuid(), new EntryDraft("Un titre.", "Treize otages."), "Le nombre était faux."));

        var history = (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).History.ShouldHaveSingleItem();
        history.Before.Body.ShouldBe("Douze otages.");
    }

    [Fact]
    public async Task Somebody_elses_key_opens_nothing()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var (ada, bea) = (await newsroom.Member(Role.Reporter, blog, "Ada"), await newsroom.Member(Role.Reporter, blog, "Bea"));
        var key = Guid.NewGuid();
        await newsroom.SendAs(ada, new SaveDraft.Command(blog, null, null, key, new EntryDraft("D'Ada.", null)));

        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(bea, new PublishEntry.Command(blog, null, null, key, new EntryDraft("De Bea.", null))));
    }

    [Fact]
    public async Task A_discarded_draft_can_be_taken_back()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var draft = await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null)));
        await newsroom.Send(new DiscardDraft.Command(draft.EntryId));
        await Should.ThrowAsync<RuleBrokenException>(() => newsroom.Send(new PublishDraft.Command(draft.EntryId, draft.Version)));

        await newsroom.Send(new RecoverDraft.Command(draft.EntryId));

        (await newsroom.Send(new PublishDraft.Command(draft.EntryId, draft.Version))).Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_drafts_form_sent_again_overwrites_nothing_that_an_editor_changed_meanwhile()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var (ada, editor) = (await newsroom.Member(Role.Contributor, blog, "Ada"), await newsroom.Member(Role.Editor, blog, "Éva"));
        var form = new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("D'Ada.", "Un."));
        var draft = await newsroom.SendAs(ada, form);
        await newsroom.SendAs(editor, new SaveDraft.Command(blog, draft.EntryId, draft.Version, Guid.NewGuid(), new EntryDraft("D'Ada.", "Relu.")));

        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.SendAs(ada, form with { Draft = new EntryDraft("D'Ada.", "Deux.") }));

        (await Stored(newsroom, draft.EntryId)).ShouldSatisfyAllConditions(entry => entry.Body.ShouldBe("Relu."), entry => entry.SavedById.ShouldBe(editor));
    }

    [Fact]
    public async Task A_new_drafts_form_gone_back_to_overwrites_nothing_that_its_author_saved_elsewhere()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var ada = await newsroom.Member(Role.Contributor, blog, "Ada");
        var form = new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("D'Ada.", "Un."));
        var draft = await newsroom.SendAs(ada, form);
        await newsroom.SendAs(ada, new SaveDraft.Command(blog, draft.EntryId, draft.Version, Guid.NewGuid(), new EntryDraft("D'Ada.", "Un, deux.")));

        await Should.ThrowAsync<EntryChangedMeanwhileException>(() => newsroom.SendAs(ada, form));
    }

    [Fact]
    public async Task A_discarded_draft_is_not_answered_as_saved()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var form = new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", "Un."));
        var draft = await newsroom.Send(form);
        await newsroom.Send(new DiscardDraft.Command(draft.EntryId));

        var refused = await Should.ThrowAsync<RuleBrokenException>(() => newsroom.Send(form with { Draft = new EntryDraft("Brouillon.", "Deux.") }));
        refused.In(Language.French).ShouldContain("jeté");

        await newsroom.Send(new RecoverDraft.Command(draft.EntryId));
        await newsroom.Send(form with { Draft = new EntryDraft("Brouillon.", "Deux.") });
        (await Stored(newsroom, draft.EntryId)).Body.ShouldBe("Deux.");
    }

    [Fact]
    public async Task A_draft_whose_answer_was_lost_is_saved_again_without_a_conflict()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var ada = await newsroom.Member(Role.Contributor, blog, "Ada");
        var draft = await newsroom.SendAs(ada, new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("D'Ada.", "Un.")));
        var form = new SaveDraft.Command(blog, draft.EntryId, draft.Version, Guid.NewGuid(), new EntryDraft("D'Ada.", "Deux."));
        var first = await newsroom.SendAs(ada, form);

        (await newsroom.SendAs(ada, form)).ShouldBe(first, "the same content is no new version");
        var more = await newsroom.SendAs(ada, form with { Draft = new EntryDraft("D'Ada.", "Deux, trois.") });

        more.Version.ShouldBe(first.Version + 1);
        (await Stored(newsroom, draft.EntryId)).Body.ShouldBe("Deux, trois.");
    }

    [Fact]
    public async Task Handing_in_is_one_act_and_the_same_form_hands_in_once()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var ada = await newsroom.Member(Role.Contributor, blog, "Ada");
        var form = new SubmitEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("D'Ada.", "Un."));

        var first = await newsroom.SendAs(ada, form);
        (await newsroom.SendAs(ada, form)).ShouldBe(first);

        (await Stored(newsroom, first.EntryId)).State.ShouldBe(EntryState.Submitted);
        await newsroom.Send(new PublishDraft.Command(first.EntryId, first.Version));
        (await newsroom.SendAs(ada, form)).EntryId.ShouldBe(first.EntryId);
        (await Stored(newsroom, first.EntryId)).State.ShouldBe(EntryState.Published);
    }

    [Fact]
    public async Task Who_may_not_highlight_makes_no_draft_that_pins_itself_and_unpins_none()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var (ada, editor) = (await newsroom.Member(Role.Contributor, blog, "Ada"), await newsroom.Member(Role.Editor, blog, "Éva"));
        var draft = await newsroom.SendAs(ada, new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("D'Ada.", null) { Pin = true, IsKey = true }));
        (await Stored(newsroom, draft.EntryId)).ShouldSatisfyAllConditions(entry => entry.PinWhenPublished.ShouldBeFalse(), entry => entry.IsKey.ShouldBeFalse());

        var pinned = await newsroom.SendAs(editor, new SaveDraft.Command(
            blog, draft.EntryId, draft.Version, Guid.NewGuid(), new EntryDraft("D'Ada.", null) { Pin = true, IsKey = true }));
        await newsroom.SendAs(ada, new SaveDraft.Command(blog, draft.EntryId, pinned.Version, Guid.NewGuid(), new EntryDraft("D'Ada.", "Encore.")));

        (await Stored(newsroom, draft.EntryId)).ShouldSatisfyAllConditions(entry => entry.PinWhenPublished.ShouldBeTrue(), entry => entry.IsKey.ShouldBeTrue());
    }

    [Theory]
    [InlineData("2026-03-29", "02:30", null, "jamais été 02:30")] // skipped in spring
    [InlineData("2026-10-25", "02:30", null, "deux fois")] // lived twice in autumn, and it is not said which
    public async Task A_time_that_does_not_exist_or_exists_twice_is_asked_back(string day, string time, bool? second, string said)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();

        var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.SendAs(caller => caller.BecomeSystem(Language.French), new PublishEntry.Command(
            blog, null, null, Guid.NewGuid(), new EntryDraft("Titre.", "Texte.") { HappenedAt = new HappenedDraft(DateOnly.Parse(day, null), null, TimeOnly.Parse(time, null), second) })));

        refused.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldContain(said);
        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_body_of_235_KB_is_kept_whole()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var body = string.Join("\n\n", Enumerable.Range(1, 2_400).Select(number => $"Paragraphe {number} : les pourparlers continuent, sans qu'une issue soit connue ce soir, dit-on à Doha."));
        body.Length.ShouldBeGreaterThan(235_000);

        await newsroom.Publish(blog, "Long.", body);

        var entry = (await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1))).Entry;
        entry.BodyHtml.ShouldContain("Paragraphe 2400");
    }

    private static Task<Entry> Stored(Newsroom newsroom, Guid entryId) =>
        newsroom.Db(db => db.Entries.AsNoTracking().SingleAsync(entry => entry.Id == entryId));
}
