using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Security;

/// <summary>Somebody who asks.</summary>
/// <param name="Id">Null for nobody.</param>
/// <param name="OnBlog">The role on the blog that is asked about, wherever it comes from.</param>
/// <param name="InNewsroom">The role in the whole newsroom.</param>
public sealed record Person(string Who, Guid? Id, Role? OnBlog, Role? InNewsroom, bool IsDisabled = false)
{
    public bool IsSignedIn => Id is not null && !IsDisabled;
}

/// <summary>An entry of each kind that somebody wrote, with a quote in it.</summary>
public sealed record Work(Guid Draft, Guid Published, Guid DraftQuote, Guid PublishedQuote);

/// <summary>Who may.</summary>
public abstract record Need
{
    /// <summary>Everybody, signed in or not.</summary>
    public static readonly Need Nothing = new ForNothing();

    /// <summary>Members, whatever their role.</summary>
    public static readonly Need SignIn = new ForSignIn();

    /// <summary>No member at all.</summary>
    public static readonly Need Program = new ForProgram();

    /// <summary>Those with this role on the blog, for what they wrote themselves and for what others did.</summary>
    public static Need OnBlog(Role own, Role any) => new ForBlog(own, any);

    public static Need OnBlog(Role least) => new ForBlog(least, least);

    /// <summary>Those with this role in the whole newsroom.</summary>
    public static Need InNewsroom(Role least) => new ForNewsroom(least);

    public abstract bool Lets(Person person, bool own);

    private sealed record ForNothing : Need
    {
        public override bool Lets(Person person, bool own) => true;
    }

    private sealed record ForSignIn : Need
    {
        public override bool Lets(Person person, bool own) => person.IsSignedIn;
    }

    private sealed record ForProgram : Need
    {
        public override bool Lets(Person person, bool own) => false;
    }

    private sealed record ForBlog(Role Own, Role Any) : Need
    {
        public override bool Lets(Person person, bool own) => person.IsSignedIn && person.OnBlog >= (own ? Own : Any);
    }

    private sealed record ForNewsroom(Role Least) : Need
    {
        public override bool Lets(Person person, bool own) => person.IsSignedIn && person.InNewsroom >= Least;
    }
}

/// <summary>A newsroom with somebody of every kind in it: each role on the blog, on another one and everywhere, none at all, and disabled.</summary>
public sealed class RightsWorld : IAsyncLifetime
{
    private readonly Dictionary<Guid, Work> works = [];
    private Work colleagues = null!;

    public WebFixture Site { get; } = new();

    public OpenBlog.Result Blog { get; private set; } = null!;

    public AddActor.Result Actor { get; private set; } = null!;

    public AddNewsEvent.Result NewsEvent { get; private set; } = null!;

    /// <summary>A member with an account, whom things are done to.</summary>
    public Guid Target { get; private set; }

    public IReadOnlyList<Person> People { get; private set; } = [];

    /// <summary>What the person wrote, or what a colleague did.</summary>
    public Work WorkOf(Person person, bool own) => own && person.Id is { } id ? works[id] : colleagues;

    public async Task InitializeAsync()
    {
        Blog = await Site.OpenBlog();
        var other = await Site.OpenBlog();
        Actor = await Site.AddActor(Blog, "Maria Zaïd");
        NewsEvent = await Site.AddNewsEvent(Blog, "Les pourparlers");
        Target = await Site.Member(null);
        await Site.Db(async db =>
        {
            db.Add(new Account(Target, "cible"));
            return await db.SaveChangesAsync();
        });

        // Readers know of those who stand in what is published.
        await Site.Publish(Blog, new EntryDraft("Un titre", "Un texte.") { ActorIds = [Actor.ActorId], EventIds = [NewsEvent.NewsEventId] });
        colleagues = await Write(await Site.Member(Role.Contributor, Blog.BlogId));
        var people = new List<Person> { new("nobody", null, null, null), new("a member without a role", await Joins(null, null), null, null) };
        foreach (var role in Enum.GetValues<Role>())
        {
            people.Add(new($"a {role} of the blog", await Joins(role, Blog.BlogId), role, null));
            people.Add(new($"a {role} of another blog", await Joins(role, other.BlogId), null, null));
            people.Add(new($"a {role} of the newsroom", await Joins(role, null), role, role));
        }

        var disabled = await Joins(Role.Administrator, null);
        await Change(disabled, member => member.Disable(Site.Clock.GetUtcNow().UtcDateTime));
        people.Add(new("a disabled administrator", disabled, Role.Administrator, Role.Administrator, IsDisabled: true));
        People = people;
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    // Who has no role on the blog now had one when she wrote there.
    private async Task<Guid> Joins(Role? role, int? blogId)
    {
        var id = await Site.Member(Role.Contributor, Blog.BlogId);
        works[id] = await Write(id);
        await Site.Db(async db =>
        {
            db.Add(new Account(id, $"membre-{works.Count}"));
            return await db.SaveChangesAsync();
        });
        await Change(id, member =>
        {
            member.Unassign(Blog.BlogId);
            if (role is { } given)
            {
                member.Assign(blogId, given);
            }
        });
        return id;
    }

    private async Task<Work> Write(Guid memberId)
    {
        var (draft, draftQuote) = await WriteOne(memberId);
        var (published, publishedQuote) = await WriteOne(memberId);
        await Site.Send(new PublishDraft.Command(published, 1));
        return new Work(draft, published, draftQuote, publishedQuote);
    }

    private async Task<(Guid Entry, Guid Quote)> WriteOne(Guid memberId)
    {
        var saved = await Site.SendAs(memberId, new SaveDraft.Command(Blog.BlogId, null, null, Guid.NewGuid(), new EntryDraft("Un titre", "Un texte.")
        {
            Quotes = [new QuoteDraft(null, "Nous parlons.", QuoteForm.Direct, null)],
        }));
        return (saved.EntryId, await Site.Db(db => db.Quotes.Where(quote => quote.EntryId == saved.EntryId).Select(quote => quote.Id).SingleAsync()));
    }

    private Task<int> Change(Guid memberId, Action<Member> verb) => Site.Db(async db =>
    {
        verb(await db.Members.Include(member => member.Assignments).SingleAsync(member => member.Id == memberId));
        return await db.SaveChangesAsync();
    });
}
