using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Application.Tests.Entries;

public sealed class EntryLifeTests
{
    [Fact]
    public async Task What_is_published_is_read_back_whole()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var actor = await newsroom.Send(new AddActor.Command(blog, new ActorDraft("John Kirby", ActorKind.Person, ["Kirby"], [new RoleDraft("porte-parole", new DateOnly(2022, 5, 1), null)])));

        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un accord proche.", "Il **reste** du travail.")
        {
            HappenedAt = new HappenedDraft(new DateOnly(2023, 11, 21), DayPart.Evening),
            IsKey = true,
            Pin = true,
            Quotes = [new QuoteDraft(null, "Nous n'avons jamais été aussi proches", QuoteForm.Direct, actor.ActorId, SaidOn: new DateOnly(2023, 11, 21))],
            ActorIds = [actor.ActorId],
        }));

        var view = await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"));
        var entry = view.Entries.ShouldHaveSingleItem();
        entry.Headline.ShouldBe("Un accord proche.");
        entry.BodyHtml.ShouldContain("<strong>reste</strong>");
        entry.HappenedAt.ShouldBe(HappenedAt.During(new DateOnly(2023, 11, 21), DayPart.Evening));
        entry.Authors.Select(author => author.Byline).ShouldBe(["La rédaction"]);
        var quote = entry.Quotes.ShouldHaveSingleItem();
        quote.Speaker!.Name.ShouldBe("John Kirby");
        quote.Role.ShouldBe("porte-parole");
        view.Pinned!.Number.ShouldBe(1);
        view.KeyEvents.ShouldHaveSingleItem();
        view.Blog.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task A_correction_keeps_the_old_wording_and_tells_readers_why()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog, body: "Douze otages.");
        newsroom.Clock.Advance(TimeSpan.FromMinutes(5));

        await newsroom.Send(new CorrectEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("Un titre.", "Treize otages."), "Le nombre était faux."));

        var view = await newsroom.SendAsNobody(new ReadEntry.Query("direct-du-jour", 1));
        view.Entry.BodyText.Trim().ShouldBe("Treize otages.");
        var corrected = view.History.ShouldHaveSingleItem();
        corrected.Note.ShouldBe("Le nombre était faux.");
        corrected.Before.Body.ShouldBe("Douze otages.");
        corrected.After.Body.ShouldBe("Treize otages.");
    }

    [Fact]
    public async Task A_withdrawn_entry_leaves_only_its_tombstone()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog, "Secret.", "Un secret.");
        (await newsroom.Db(db => db.Search(blog, "secret").CountAsync())).ShouldBe(1);

        await newsroom.Send(new WithdrawEntry.Command(published.EntryId, "Publié par erreur."));

        var entry = (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Entries.ShouldHaveSingleItem();
        entry.State.ShouldBe(EntryState.Withdrawn);
        entry.ToString().ShouldNotContain("ecret");
        entry.WithdrawnReason.ShouldBe("Publié par erreur.");
        (await newsroom.Db(db => db.Search(blog, "secret").CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_erased_wording_is_no_longer_in_the_database_file()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog, "Xylophone.", "Quadrilatère zygomatique.");
        await newsroom.Send(new AddQuote.Command(published.EntryId, 1, Guid.NewGuid(), new QuoteDraft(null, "Zygomatique, dit-il", QuoteForm.Direct, null)));
        File.ReadAllText(newsroom.DatabaseFile + "-wal").ShouldContain("zygomatique");

        await newsroom.Send(new EraseEntry.Command(published.EntryId, "Demande du juge."));

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(newsroom.DatabaseFile)!))
        {
            File.ReadAllText(file).ToLowerInvariant().ShouldNotContain("zygomatique");
            File.ReadAllText(file).ToLowerInvariant().ShouldNotContain("xylophone");
        }
    }

    [Fact]
    public async Task Inside_a_larger_write_an_erased_wording_leaves_the_file_when_that_one_is_committed()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var published = await newsroom.Publish(blog, "Xylophone.", "Quadrilatère zygomatique.");
        await using (var scope = newsroom.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.English);
            var (db, mediator) = (scope.ServiceProvider.GetRequiredService<LiveBlogDb>(), scope.ServiceProvider.GetRequiredService<IMediator>());
            await using var write = await db.BeginWriteAsync(CancellationToken.None);
            await mediator.Send(new EraseEntry.Command(published.EntryId, "Demande du juge."));
            Words().ShouldContain("zygomatique", Case.Insensitive, "until then it can still be taken back");
            await write.CommitAsync(CancellationToken.None);
        }

        Words().ShouldNotContain("zygomatique", Case.Insensitive);
        Words().ShouldNotContain("xylophone", Case.Insensitive);

        string Words() => string.Concat(Directory.GetFiles(Path.GetDirectoryName(newsroom.DatabaseFile)!).Select(File.ReadAllText));
    }

    [Fact]
    public async Task A_draft_is_erased_even_from_the_database_file_and_readers_are_told_nothing()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var draft = await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Zygomatique.", "Un nom qui ne devait pas être là, Zygomatique.")));
        await newsroom.Send(new DiscardDraft.Command(draft.EntryId));

        await newsroom.Send(new EraseEntry.Command(draft.EntryId, "Par décision de justice."));

        var entry = await newsroom.Db(db => db.Entries.AsNoTracking().SingleAsync());
        entry.ShouldSatisfyAllConditions(each => each.State.ShouldBe(EntryState.Erased), each => each.Body.ShouldBe(""), each => each.WithdrawnAt.ShouldBeNull());
        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Blog.Sequence.ShouldBe(0);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(newsroom.DatabaseFile)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            (await reader.ReadToEndAsync()).ShouldNotContain("ygomatique", Case.Insensitive, file);
        }

        await Should.ThrowAsync<RuleBrokenException>(() => newsroom.Send(new RecoverDraft.Command(draft.EntryId)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_entry()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var command = new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Une fois.", "Une seule."));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => newsroom.Send(command)));

        answers.Distinct().ShouldHaveSingleItem();
        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Changes_tell_what_came_after_a_sequence()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Publish(blog);
        var second = await newsroom.Publish(blog, "Deux.");
        await newsroom.Send(new WithdrawEntry.Command(second.EntryId, "Faux."));

        var view = await newsroom.SendAsNobody(new ReadChanges.Query("direct-du-jour", 1));

        view.Changes.Select(change => (change.Sequence, change.Kind, change.Entry!.State)).ShouldBe(
            [(2L, ChangeKind.Published, EntryState.Withdrawn), (3L, ChangeKind.Withdrawn, EntryState.Withdrawn)]);
        (await newsroom.SendAsNobody(new ReadChanges.Query("direct-du-jour", 99))).IsKnown.ShouldBeFalse();
    }
}
