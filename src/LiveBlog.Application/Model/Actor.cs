namespace LiveBlog.Application.Model;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    Person,
    Organisation,
    Place,
}

/// <summary>
/// A person, organisation or place that a blog speaks of, with other names and dated roles. Actors belong to one blog, as
/// rights do, so that nobody can change what another blog's readers see.
/// </summary>
public sealed class Actor
{
    private readonly List<ActorRole> roles = [];

    internal Actor(int blogId, string slug, ActorKind kind, string name, IEnumerable<string> aliases)
    {
        Id = Guid.CreateVersion7();
        BlogId = blogId;
        Slug = slug;
        Kind = kind;
        Name = name;
        Aliases = [.. aliases];
    }

    private Actor()
    {
        Slug = Name = "";
        Aliases = [];
    }

    public Guid Id { get; private set; }

    public int BlogId { get; private set; }

    /// <summary>The last part of the actor's address, unique in the blog; it stays when the name changes.</summary>
    public string Slug { get; private set; }

    public ActorKind Kind { get; private set; }

    /// <summary>The name readers see; 1 to 200 characters.</summary>
    public string Name { get; private set; }

    /// <summary>Other names of the same actor: spellings, acronyms, long forms.</summary>
    public List<string> Aliases { get; private set; }

    /// <summary>Roles held, oldest first.</summary>
    public IReadOnlyList<ActorRole> Roles => [.. roles.OrderBy(role => role.From ?? DateOnly.MinValue)];

    /// <summary>The role held on <paramref name="day"/>: the latest begun of those that cover it; null if none does.</summary>
    public string? RoleOn(DateOnly day) => roles
        .Where(role => role.Covers(day))
        .OrderByDescending(role => role.From ?? DateOnly.MinValue)
        .FirstOrDefault()?.Title;

    /// <summary>Changes kind, name and other names.</summary>
    internal void Change(ActorKind kind, string name, IEnumerable<string> aliases)
    {
        Kind = kind;
        Name = name;
        Aliases = [.. aliases];
    }

    /// <summary>Replaces the roles.</summary>
    internal void SetRoles(IEnumerable<(string Title, DateOnly? From, DateOnly? To)> held)
    {
        roles.Clear();
        roles.AddRange(held.Select(role => new ActorRole(role.Title, role.From, role.To)));
    }
}

/// <summary>A role held between two days, both included; open on either side when it is not known.</summary>
public sealed class ActorRole
{
    internal ActorRole(string title, DateOnly? from, DateOnly? to)
    {
        Id = Guid.CreateVersion7();
        Title = title;
        From = from;
        To = to;
    }

    public Guid Id { get; private set; }

    /// <summary>The role as it is written beside the name; 1 to 300 characters.</summary>
    public string Title { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>Whether it was held on <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
