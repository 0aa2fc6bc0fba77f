using FluentValidation;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Application.Seeds;

/// <summary>
/// Fills an empty record with the demonstration newsroom: everything that its texts tell is done again, in the order of time,
/// by the commands that members send too, on behalf of the system.
/// </summary>
public sealed class DemonstrationNewsroom
{
    private readonly LiveBlogDb db;
    private readonly SeedNewsroom newsroom;
    private readonly SeedClock clock = new();
    private readonly Dictionary<string, Guid> members = [];
    private readonly Dictionary<string, int> blogs = [];

    private DemonstrationNewsroom(LiveBlogDb db, SeedNewsroom newsroom)
    {
        this.db = db;
        this.newsroom = newsroom;
    }

    /// <summary>
    /// Loads a newsroom if there is neither a blog nor a member yet, all of it or nothing. Inside a write of
    /// <paramref name="db"/> it joins that one, so that a caller can make the members' accounts in the same transaction.
    /// </summary>
    /// <param name="db">The record.</param>
    /// <param name="read">Reads the newsroom; called only if it is wanted.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>The members made, in the order of the text; empty if the record was not.</returns>
    /// <exception cref="SeedException">A text cannot be read, or a command refused what it asks for; nothing was loaded.</exception>
    public static async Task<IReadOnlyList<DemonstrationMember>> LoadAsync(LiveBlogDb db, Func<SeedNewsroom> read, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        if (await db.Blogs.AnyAsync(cancellationToken) || await db.Members.AnyAsync(cancellationToken))
        {
            return [];
        }

        var loaded = await new DemonstrationNewsroom(db, read()).LoadAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return loaded;
    }

    private async Task<IReadOnlyList<DemonstrationMember>> LoadAsync(CancellationToken cancellationToken)
    {
        // A small container of its own, so that the handlers are given this clock; the application's goes on telling the time.
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton(db).AddLogging().AddUseCases();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.English);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var steps = newsroom.Blogs.SelectMany(blog => new Replay(this, blog, mediator).Steps()).OrderBy(step => step.At).ToList();
        await AddMembersAsync(steps.Count > 0 ? steps[0].At : DateTime.UnixEpoch, cancellationToken);
        foreach (var step in steps)
        {
            clock.Set(step.At);
            await RunAsync(step, cancellationToken);

            // Every command loads what it needs; what the last ones loaded would only be compared again at each save.
            db.ChangeTracker.Clear();
        }

        await AssignMembersAsync(cancellationToken);
        return [.. newsroom.Members.Select(member => new DemonstrationMember(
            members[member.Handle], member.Handle, member.Name, member.Language, member.Roles))];
    }

    private static async Task RunAsync(Step step, CancellationToken cancellationToken)
    {
        try
        {
            await step.Run(cancellationToken);
        }
        catch (ValidationException refused)
        {
            throw step.Section.Wrong(string.Join(" ", refused.Errors.Select(error => error.ErrorMessage)));
        }
        catch (RuleBrokenException refused)
        {
            throw step.Section.Wrong(refused.In(Language.English));
        }
    }

    private async Task AddMembersAsync(DateTime joinedAt, CancellationToken cancellationToken)
    {
        foreach (var each in newsroom.Members)
        {
            var member = new Member(each.Name, each.Byline, each.Language, joinedAt);
            members.Add(each.Handle, member.Id);
            db.Add(member);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AssignMembersAsync(CancellationToken cancellationToken)
    {
        foreach (var each in newsroom.Members)
        {
            var member = await db.Members.Include(loaded => loaded.Assignments).SingleAsync(loaded => loaded.Id == members[each.Handle], cancellationToken);
            foreach (var (role, slug) in each.Roles)
            {
                member.Assign(slug is null ? null : blogs[slug], role);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>One thing done at one instant, and where a text tells of it.</summary>
    private sealed record Step(DateTime At, SeedSection Section, Func<CancellationToken, Task> Run);

    /// <summary>What happens in one blog, as commands.</summary>
    private sealed class Replay(DemonstrationNewsroom newsroom, SeedBlog blog, IMediator mediator)
    {
        private readonly Dictionary<string, Guid> actors = [];
        private readonly Dictionary<string, Guid> events = [];
        private BlogDraft draft = new(blog.Slug, blog.Title, blog.Standfirst, blog.Language, blog.TimeZone, StartsAt: blog.StartsAt);
        private int id;

        /// <summary>In the order of causes; for the same instant that order counts.</summary>
        public IEnumerable<Step> Steps()
        {
            yield return new(blog.OpenedAt, blog.Section, OpenAsync);
            foreach (var actor in blog.Actors)
            {
                yield return new(blog.OpenedAt, actor.Section, cancellationToken => AddActorAsync(actor, cancellationToken));
            }

            foreach (var newsEvent in blog.Events)
            {
                yield return new(blog.OpenedAt, newsEvent.Section, cancellationToken => AddEventAsync(newsEvent, cancellationToken));
            }

            foreach (var change in blog.Changes)
            {
                yield return new(change.At, change.Section, cancellationToken => ChangeAsync(change, cancellationToken));
            }

            foreach (var step in blog.Entries.SelectMany(StepsOf))
            {
                yield return step;
            }

            if (blog.EndedAt is { } endedAt)
            {
                yield return new(endedAt, blog.Section, cancellationToken => mediator.Send(new EndBlog.Command(id), cancellationToken));
            }
        }

        private IEnumerable<Step> StepsOf(SeedEntry entry)
        {
            var entryId = Guid.Empty;
            yield return new(entry.At, entry.Section, async cancellationToken => entryId = await SaveAsync(entry, cancellationToken));
            foreach (var happening in entry.Happenings)
            {
                yield return new(happening.At, happening.Section, cancellationToken => HappenAsync(entryId, entry, happening, cancellationToken));
            }
        }

        private async Task OpenAsync(CancellationToken cancellationToken)
        {
            id = (await mediator.Send(new OpenBlog.Command(draft), cancellationToken)).BlogId;
            newsroom.blogs.Add(blog.Slug, id);
        }

        private async Task AddActorAsync(SeedActor actor, CancellationToken cancellationToken) =>
            actors.Add(actor.Handle, (await mediator.Send(new AddActor.Command(id, actor.Draft), cancellationToken)).ActorId);

        private async Task AddEventAsync(SeedEvent each, CancellationToken cancellationToken)
        {
            var eventDraft = new NewsEventDraft(each.Title, each.Kind, each.Status, each.From, each.To, each.Place, Ids(each.Participants, actors));
            events.Add(each.Handle, (await mediator.Send(new AddNewsEvent.Command(id, eventDraft), cancellationToken)).NewsEventId);
        }

        private async Task ChangeAsync(SeedBlogChange change, CancellationToken cancellationToken)
        {
            draft = draft with
            {
                Slug = change.Slug ?? draft.Slug,
                Title = change.Title ?? draft.Title,
                Standfirst = change.Standfirst ?? draft.Standfirst,
                Summary = change.Summary ?? draft.Summary,
            };
            await mediator.Send(new ChangeBlog.Command(id, draft), cancellationToken);
        }

        private async Task<Guid> SaveAsync(SeedEntry entry, CancellationToken cancellationToken)
        {
            var (key, entryDraft) = (Guid.CreateVersion7(), DraftOf(entry, entry.Words, []));
            if (entry.State is EntryState.Published)
            {
                return (await mediator.Send(new PublishEntry.Command(id, null, null, key, entryDraft), cancellationToken)).EntryId;
            }

            var entryId = (await mediator.Send(new SaveDraft.Command(id, null, null, key, entryDraft), cancellationToken)).EntryId;
            if (entry.State is EntryState.Submitted)
            {
                await mediator.Send(new SubmitDraft.Command(entryId), cancellationToken);
            }

            return entryId;
        }

        private async Task HappenAsync(Guid entryId, SeedEntry entry, SeedHappening happening, CancellationToken cancellationToken)
        {
            switch (happening.Kind)
            {
                case ChangeKind.Corrected or ChangeKind.Fixed:
                    await ReviseAsync(entryId, entry, happening, cancellationToken);
                    break;
                case ChangeKind.Withdrawn:
                    await mediator.Send(new WithdrawEntry.Command(entryId, happening.Reason), cancellationToken);
                    break;
                case ChangeKind.Restored:
                    await mediator.Send(new RestoreEntry.Command(entryId), cancellationToken);
                    break;
                case ChangeKind.Erased:
                    await mediator.Send(new EraseEntry.Command(entryId, happening.Reason), cancellationToken);
                    break;
                case ChangeKind.Pinned:
                    await mediator.Send(new PinEntry.Command(entryId), cancellationToken);
                    break;
                case ChangeKind.Unpinned:
                    await mediator.Send(new UnpinEntry.Command(entryId), cancellationToken);
                    break;
                default:
                    throw new InvalidOperationException($"{happening.Kind} does not happen to an entry of a seed text.");
            }
        }

        private async Task ReviseAsync(Guid entryId, SeedEntry entry, SeedHappening happening, CancellationToken cancellationToken)
        {
            var stored = await newsroom.db.Entries.Where(each => each.Id == entryId)
                .Select(each => new { each.Version, QuoteIds = each.Quotes.OrderBy(quote => quote.Position).Select(quote => quote.Id).ToList() })
                .SingleAsync(cancellationToken);
            var (key, entryDraft) = (Guid.CreateVersion7(), DraftOf(entry, happening.Words, stored.QuoteIds));
            if (happening.Kind is ChangeKind.Corrected)
            {
                await mediator.Send(new CorrectEntry.Command(entryId, stored.Version, key, entryDraft, happening.Reason), cancellationToken);
            }
            else
            {
                await mediator.Send(new FixEntry.Command(entryId, stored.Version, key, entryDraft), cancellationToken);
            }
        }

        private EntryDraft DraftOf(SeedEntry entry, SeedWords words, List<Guid> quoteIds) => new(words.Headline, words.Body)
        {
            HappenedAt = entry.HappenedAt,
            Kind = entry.Kind,
            IsKey = entry.IsKey,
            AuthorIds = Ids(entry.Authors, newsroom.members),
            Quotes = [.. words.Quotes.Select((quote, position) => new QuoteDraft(
                position < quoteIds.Count ? quoteIds[position] : null,
                quote.Text,
                quote.Form,
                quote.Speaker is { } speaker ? actors[speaker] : null,
                quote.Role,
                quote.Verb,
                quote.Venue,
                quote.SaidOn))],
            ActorIds = Ids(entry.Actors, actors),
            EventIds = Ids(entry.Events, events),
        };

        private static List<Guid> Ids(IEnumerable<string> handles, Dictionary<string, Guid> known) => [.. handles.Select(handle => known[handle])];
    }
}

/// <summary>A member that was made, to be given an account.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Handle">A short name in a–z, good for signing in (<c>nora</c>).</param>
/// <param name="Name">The name colleagues see.</param>
/// <param name="Language">The language she works in.</param>
/// <param name="Roles">Her roles; the slug is null for the whole newsroom.</param>
public sealed record DemonstrationMember(Guid MemberId, string Handle, string Name, Language Language, IReadOnlyList<(Role Role, string? BlogSlug)> Roles);
