namespace LiveBlog.Application.Model;

/// <summary>What a member may do on a blog; each role includes those before it.</summary>
public enum Role
{
    /// <summary>Writes drafts and submits them.</summary>
    Contributor,

    /// <summary>Publishes, and corrects what she signed.</summary>
    Reporter,

    /// <summary>Corrects anything, and ends and reopens the blog.</summary>
    Editor,

    /// <summary>Opens blogs, invites and assigns people, erases.</summary>
    Administrator,
}

/// <summary>A person of the newsroom.</summary>
public sealed class Member
{
    private readonly List<Assignment> assignments = [];

    public Member(string name, string byline, Language language, DateTime joinedAt)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Byline = byline;
        Language = language;
        JoinedAt = joinedAt;
    }

    public Guid Id { get; private set; }

    /// <summary>The name colleagues see; 1 to 100 characters.</summary>
    public string Name { get; private set; }

    /// <summary>The name readers see under an entry; 1 to 100 characters.</summary>
    public string Byline { get; private set; }

    /// <summary>The language of the newsroom's pages for her.</summary>
    public Language Language { get; private set; }

    /// <summary>Seconds, 0 to 60, in which she can take a publication back before it goes out; 0 publishes at once.</summary>
    public int UndoSeconds { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime JoinedAt { get; private set; }

    /// <summary>UTC; set while she may not sign in.</summary>
    public DateTime? DisabledAt { get; private set; }

    public IReadOnlyList<Assignment> Assignments => assignments;

    /// <summary>Her role on a blog: the higher of what she has there and what she has in the whole newsroom; null if none.</summary>
    public Role? RoleOn(int? blogId) => assignments
        .Where(assignment => assignment.BlogId is null || assignment.BlogId == blogId)
        .Max(assignment => (Role?)assignment.Role);

    /// <summary>Gives her <paramref name="role"/> on a blog, or in the whole newsroom when <paramref name="blogId"/> is null; replaces the one she had there.</summary>
    public void Assign(int? blogId, Role role)
    {
        Unassign(blogId);
        assignments.Add(new Assignment(blogId, role));
    }

    /// <summary>Takes back the role given there.</summary>
    public void Unassign(int? blogId) => assignments.RemoveAll(assignment => assignment.BlogId == blogId);

    /// <summary>Changes what she chooses herself.</summary>
    public void Change(string name, string byline, Language language, int undoSeconds)
    {
        Name = name;
        Byline = byline;
        Language = language;
        UndoSeconds = undoSeconds;
    }

    /// <summary>Shuts her out from now on.</summary>
    public void Disable(DateTime at) => DisabledAt ??= at;

    /// <summary>Lets her in again.</summary>
    public void Enable() => DisabledAt = null;
}

/// <summary>The role of a member on one blog, or in the whole newsroom.</summary>
public sealed class Assignment
{
    internal Assignment(int? blogId, Role role)
    {
        Id = Guid.CreateVersion7();
        BlogId = blogId;
        Role = role;
    }

    public Guid Id { get; private set; }

    public Guid MemberId { get; private set; }

    /// <summary>The blog; null for the whole newsroom.</summary>
    public int? BlogId { get; private set; }

    public Role Role { get; private set; }
}
