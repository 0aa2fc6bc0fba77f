using LiveBlog.Application;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Followers;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Proposals;
using LiveBlog.Application.Quotes;
using LiveBlog.Application.Search;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Security;

/// <summary>
/// The rights matrix of what can be sent: every request, with each role and with none, about one's own work and others'. What is
/// expected is written out here and not taken from the table of rights. A request without a row fails.
/// </summary>
public sealed class RequestRightsTests(RightsWorld world) : IClassFixture<RightsWorld>
{
    private const Role Contributor = Role.Contributor, Reporter = Role.Reporter, Editor = Role.Editor, Administrator = Role.Administrator;

    private static readonly EntryDraft Draft = new("Un titre", "Un texte.");
    private static readonly QuoteDraft Quote = new(null, "Nous parlons.", QuoteForm.Direct, null);
    private static readonly ActorDraft Actor = new("Karim Bel", ActorKind.Person, [], []);
    private static readonly NewsEventDraft Event = new("Le sommet", NewsEventKind.Summit, NewsEventStatus.Expected, null, null, null, []);
    private static readonly BlogDraft NewBlog = new("un-nouveau-direct", "Un nouveau direct", null, Language.French, "Europe/Paris");

    private static readonly Row[] Rows =
    [
        // What is public.
        new(Need.Nothing, (_, _) => new ListBlogs.Query()),
        new(Need.Nothing, (w, _) => new Application.Blogs.FindBlog.Query(w.Blog.Slug)),
        new(Need.Nothing, (w, _) => new ReadBlog.Query(w.Blog.Slug)),
        new(Need.Nothing, (w, _) => new ReadEntry.Query(w.Blog.Slug, 1)),
        new(Need.Nothing, (w, _) => new ReadChanges.Query(w.Blog.Slug, 0)),
        new(Need.Nothing, (w, _) => new ReadFeed.Query(w.Blog.Slug)),
        new(Need.Nothing, (w, _) => new ReadQuotes.Query(w.Blog.Slug)),
        new(Need.Nothing, (w, _) => new ReadChronology.Query(w.Blog.Slug)),
        new(Need.Nothing, (w, _) => new ReadActor.Query(w.Blog.Slug, w.Actor.Slug)),
        new(Need.Nothing, (w, _) => new ReadNewsEvent.Query(w.Blog.Slug, w.NewsEvent.Slug)),
        new(Need.Nothing, (w, _) => new SearchBlog.Query(w.Blog.Slug, "texte")),

        // One's own.
        new(Need.SignIn, (_, _) => new ReadMyBlogs.Query()),
        new(Need.SignIn, (_, _) => new ReadProfile.Query()),
        new(Need.SignIn, (_, _) => new ChangeProfile.Command("Camille", "Camille", Language.French, 0)),
        new(Need.SignIn, (_, _) => new ListSessions.Query()),
        new(Need.SignIn, (_, _) => new EndSession.Command(Guid.NewGuid())),
        new(Need.SignIn, (_, _) => new EndOtherSessions.Command(Guid.NewGuid())),
        new(Need.SignIn, (_, _) => new ListAccessTokens.Query()),
        new(Need.SignIn, (_, _) => new MakeAccessToken.Command("Agence")),
        new(Need.SignIn, (_, _) => new RevokeAccessToken.Command(Guid.NewGuid())),

        // The desk.
        new(Need.OnBlog(Contributor), (w, _) => new Application.Desk.FindBlog.Query(w.Blog.Slug)),
        new(Need.OnBlog(Contributor), (w, _) => new ReadTimeline.Query(w.Blog.BlogId)),
        new(Need.OnBlog(Contributor), (w, _) => new ReadFollowers.Query(w.Blog.BlogId)),
        new(Need.OnBlog(Contributor), (w, _) => new ReadChoices.Query(w.Blog.BlogId)),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new ReadChoices.Query(w.Blog.BlogId, work.Draft)),
        new(Need.OnBlog(Contributor), (w, _) => new FindSubmission.Query(w.Blog.BlogId, Guid.NewGuid())),
        new(Need.OnBlog(Contributor), (w, _) => new ListActors.Query(w.Blog.BlogId)),
        new(Need.OnBlog(Contributor), (w, _) => new ListNewsEvents.Query(w.Blog.BlogId)),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new ReadWholeEntry.Query(w.Blog.BlogId, work.Draft)),
        new(Need.OnBlog(Contributor), (w, work) => new ReadWholeEntry.Query(w.Blog.BlogId, work.Published)),
        new(Need.OnBlog(Contributor), (w, _) => new PreviewEntry.Query(w.Blog.BlogId, null, Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new PreviewEntry.Query(w.Blog.BlogId, work.Draft, Draft)),
        new(Need.OnBlog(Contributor), (w, _) => new ProposeFacts.Query(w.Blog.BlogId, null, Draft, [])),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new ProposeFacts.Query(w.Blog.BlogId, work.Draft, Draft, [])),

        // Drafts.
        new(Need.OnBlog(Contributor), (w, _) => new SaveDraft.Command(w.Blog.BlogId, null, null, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new SaveDraft.Command(w.Blog.BlogId, work.Draft, 1, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new SubmitDraft.Command(work.Draft)),
        new(Need.OnBlog(Contributor), (w, _) => new SubmitEntry.Command(w.Blog.BlogId, null, null, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (w, work) => new SubmitEntry.Command(w.Blog.BlogId, work.Draft, 1, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new DiscardDraft.Command(work.Draft)),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new RecoverDraft.Command(work.Draft)),
        new(Need.OnBlog(Editor), (_, work) => new HandBackDraft.Command(work.Draft)),
        new(Need.OnBlog(Contributor), (w, _) => new ProposeImport.Query(w.Blog.BlogId, "date 2023-11\n\nUn texte.", null)),
        new(Need.OnBlog(Contributor), (w, _) => new ImportText.Command(w.Blog.BlogId, null, null, [new(Guid.NewGuid(), "Titre", "Texte.", null)], Publish: false)),

        // Publishing, and what is published.
        new(Need.OnBlog(Reporter), (w, _) => new FindNamed.Query(w.Blog.BlogId, [], [])),
        new(Need.OnBlog(Reporter), (w, _) => new PublishEntry.Command(w.Blog.BlogId, null, null, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Reporter, any: Editor), (w, work) => new PublishEntry.Command(w.Blog.BlogId, work.Draft, 1, Guid.NewGuid(), Draft)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new PublishDraft.Command(work.Draft, 1)),
        new(Need.OnBlog(Reporter), (w, _) => new ImportText.Command(w.Blog.BlogId, null, null, [new(Guid.NewGuid(), "Titre", "Texte.", null)], Publish: true)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new CorrectEntry.Command(work.Published, 1, Guid.NewGuid(), Draft, "Le titre était faux.")),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new FixEntry.Command(work.Published, 1, Guid.NewGuid(), Draft with { Quotes = [Quote with { Id = work.PublishedQuote }] })),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new WithdrawEntry.Command(work.Published, "Information démentie.")),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new RestoreEntry.Command(work.Published)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new PinEntry.Command(work.Published)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new UnpinEntry.Command(work.Published)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new MarkKey.Command(work.Published)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new UnmarkKey.Command(work.Published)),
        new(Need.OnBlog(Administrator), (_, work) => new EraseEntry.Command(work.Published, "Par décision de justice.")),

        new(Need.OnBlog(Administrator), (_, work) => new EraseEntry.Command(work.Draft, "Par décision de justice.")),

        // Quotes, actors, events.
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new AddQuote.Command(work.Draft, 1, Guid.NewGuid(), Quote)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new AddQuote.Command(work.Published, 1, Guid.NewGuid(), Quote)),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new ChangeQuote.Command(work.Draft, 1, work.DraftQuote, Guid.NewGuid(), Quote)),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new ChangeQuote.Command(work.Published, 1, work.PublishedQuote, Guid.NewGuid(), Quote)),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new RemoveQuote.Command(work.Draft, 1, work.DraftQuote, Guid.NewGuid())),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new RemoveQuote.Command(work.Published, 1, work.PublishedQuote, Guid.NewGuid())),
        new(Need.OnBlog(own: Contributor, any: Editor), (_, work) => new TieEntry.Command(work.Draft, 1, Guid.NewGuid(), [], [])),
        new(Need.OnBlog(own: Reporter, any: Editor), (_, work) => new TieEntry.Command(work.Published, 1, Guid.NewGuid(), [], [])),
        new(Need.OnBlog(Contributor), (w, _) => new AddActor.Command(w.Blog.BlogId, Actor)),
        new(Need.OnBlog(Reporter), (w, _) => new ChangeActor.Command(w.Blog.BlogId, w.Actor.ActorId, Actor)),
        new(Need.OnBlog(Reporter), (w, _) => new RemoveActor.Command(w.Blog.BlogId, w.Actor.ActorId)),
        new(Need.OnBlog(Contributor), (w, _) => new AddNewsEvent.Command(w.Blog.BlogId, Event)),
        new(Need.OnBlog(Reporter), (w, _) => new ChangeNewsEvent.Command(w.Blog.BlogId, w.NewsEvent.NewsEventId, Event)),
        new(Need.OnBlog(Reporter), (w, _) => new RemoveNewsEvent.Command(w.Blog.BlogId, w.NewsEvent.NewsEventId)),

        // Running a blog.
        new(Need.OnBlog(Editor), (w, _) => new ReadBlogSettings.Query(w.Blog.BlogId)),
        new(Need.OnBlog(Editor), (w, _) => new ChangeBlog.Command(w.Blog.BlogId, NewBlog)),
        new(Need.OnBlog(Editor), (w, _) => new StartBlog.Command(w.Blog.BlogId)),
        new(Need.OnBlog(Editor), (w, _) => new EndBlog.Command(w.Blog.BlogId)),
        new(Need.OnBlog(Editor), (w, _) => new ReopenBlog.Command(w.Blog.BlogId)),
        new(Need.OnBlog(Administrator), (w, _) => new AssignMember.Command(w.Target, w.Blog.BlogId, Reporter)),
        new(Need.OnBlog(Administrator), (w, _) => new UnassignMember.Command(w.Target, w.Blog.BlogId)),

        // What the program alone does.
        new(Need.Program, (w, _) => new CountFollowers.Command([new(w.Blog.BlogId, 1)])),

        // The newsroom.
        new(Need.InNewsroom(Administrator), (_, _) => new OpenBlog.Command(NewBlog)),
        new(Need.InNewsroom(Administrator), (_, _) => new ProposeImport.Query(null, "date 2023-11\n\nUn texte.", null)),
        new(Need.InNewsroom(Administrator), (_, _) => new ImportText.Command(null, NewBlog, null, [], Publish: false)),
        new(Need.InNewsroom(Administrator), (_, _) => new ListMembers.Query()),
        new(Need.InNewsroom(Administrator), (w, _) => new ReadMember.Query(w.Target)),
        new(Need.InNewsroom(Administrator), (_, _) => new PrepareInvitation.Query()),
        new(Need.InNewsroom(Administrator), (_, _) => new InviteMember.Command("Nadia", "nadia", null, Language.French, null, Reporter)),
        new(Need.InNewsroom(Administrator), (w, _) => new AssignMember.Command(w.Target, null, Administrator)),
        new(Need.InNewsroom(Administrator), (w, _) => new UnassignMember.Command(w.Target, null)),
        new(Need.InNewsroom(Administrator), (w, _) => new DisableMember.Command(w.Target)),
        new(Need.InNewsroom(Administrator), (w, _) => new EnableMember.Command(w.Target)),
        new(Need.InNewsroom(Administrator), (w, _) => new ResetPassword.Command(w.Target)),
        new(Need.InNewsroom(Administrator), (w, _) => new RemoveSecondFactor.Command(w.Target)),
    ];

    public static TheoryData<int> RowNumbers => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(RowNumbers))]
    public async Task Whoever_may_not_send_it_is_refused_and_whoever_may_is_not(int number)
    {
        var (need, make) = Rows[number];
        foreach (var person in world.People)
        {
            foreach (var own in person.Id is null ? [false] : new[] { true, false })
            {
                var request = make(world, world.WorkOf(person, own));
                (await IsLetAsync(person, request)).ShouldBe(
                    need.Lets(person, own), $"{request.GetType().DeclaringType!.Name} sent by {person.Who}, about {(own ? "her own" : "another’s")} work");
            }
        }
    }

    [Fact]
    public void Every_request_has_a_row()
    {
        var guarded = typeof(LiveBlogDb).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IGuarded))).ToList();
        guarded.Count.ShouldBeGreaterThan(50);
        var rows = Rows.Select(row => row.Make(world, world.WorkOf(world.People[0], own: false)).GetType()).ToHashSet();
        guarded.Where(type => !rows.Contains(type)).Select(type => type.FullName).ShouldBeEmpty("each needs a row that says who may send it");
    }

    // What is wrong with a request, or with the state of things, is told to those who may send it, and to nobody else.
    private async Task<bool> IsLetAsync(Person person, object request)
    {
        await using var scope = world.Site.Services.CreateAsyncScope();
        if (person.Id is { } id)
        {
            scope.ServiceProvider.GetRequiredService<Caller>().BecomeMember(id, Language.English);
        }

        // A command is taken back, whatever it did.
        await using var write = request.GetType().Name is "Command"
            ? await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().BeginWriteAsync(CancellationToken.None)
            : null;
        try
        {
            await Send(scope.ServiceProvider.GetRequiredService<IMediator>(), (dynamic)request);
            return true;
        }
        catch (Exception refused) when (refused is NotAllowedException or NotFoundException)
        {
            return false;
        }
        catch (RuleBrokenException)
        {
            return true;
        }
    }

    // Called with a dynamic argument, which finds out what the request answers.
    private static Task<T> Send<T>(IMediator mediator, IRequest<T> request) => mediator.Send(request);

    private sealed record Row(Need Need, Func<RightsWorld, Work, object> Make);
}
