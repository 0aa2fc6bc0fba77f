using LiveBlog.Application.Model;

namespace LiveBlog.Application.Members;

/// <summary>What a request does, as far as rights go.</summary>
public enum Act
{
    /// <summary>Reads what is public.</summary>
    Read,

    /// <summary>Sees one's own account and the list of one's blogs.</summary>
    UseNewsroom,

    /// <summary>Sees a blog's desk: its timeline and one's own drafts.</summary>
    SeeDesk,

    /// <summary>Sees a draft, or the history of an entry.</summary>
    SeeEntry,

    /// <summary>Writes a new draft, alone or by import.</summary>
    WriteDraft,

    /// <summary>Changes, submits or discards a draft.</summary>
    EditDraft,

    /// <summary>Hands a submitted draft back.</summary>
    ReviewDraft,

    /// <summary>Publishes.</summary>
    Publish,

    /// <summary>Corrects, fixes or annotates what is published.</summary>
    EditPublished,

    /// <summary>Changes quotes, actors and events of an entry: <see cref="EditDraft"/> or <see cref="EditPublished"/>, as it stands.</summary>
    Annotate,

    /// <summary>Withdraws and restores.</summary>
    Withdraw,

    /// <summary>Pins, unpins, marks as key.</summary>
    Highlight,

    /// <summary>Erases wording for good.</summary>
    Erase,

    /// <summary>Adds an actor or event.</summary>
    AddActor,

    /// <summary>Changes and removes actors and events.</summary>
    ChangeActor,

    /// <summary>Changes a blog's title, standfirst, summary, address; starts, ends and reopens it.</summary>
    RunBlog,

    /// <summary>Gives members roles on a blog.</summary>
    AssignMembers,

    /// <summary>Opens a new blog.</summary>
    OpenBlog,

    /// <summary>Writes down how many readers follow; the program alone does.</summary>
    CountFollowers,

    /// <summary>Invites, disables and enables members, gives roles in the whole newsroom, resets passwords.</summary>
    ManageMembers,
}

/// <summary>The table of rights. Everything that is sent passes it, in <see cref="RightsBehavior{TRequest,TResponse}"/>.</summary>
public static class Rights
{
    /// <summary>For each act: the least role for what one wrote or signs oneself, and for what others did.</summary>
    private static readonly Dictionary<Act, (Role Own, Role Any)> Least = new()
    {
        [Act.SeeDesk] = (Role.Contributor, Role.Contributor),
        [Act.SeeEntry] = (Role.Contributor, Role.Editor),
        [Act.WriteDraft] = (Role.Contributor, Role.Contributor),
        [Act.EditDraft] = (Role.Contributor, Role.Editor),
        [Act.ReviewDraft] = (Role.Editor, Role.Editor),
        [Act.Publish] = (Role.Reporter, Role.Editor),
        [Act.EditPublished] = (Role.Reporter, Role.Editor),
        [Act.Withdraw] = (Role.Reporter, Role.Editor),
        [Act.Highlight] = (Role.Reporter, Role.Editor),
        [Act.Erase] = (Role.Administrator, Role.Administrator),
        [Act.AddActor] = (Role.Contributor, Role.Contributor),
        [Act.ChangeActor] = (Role.Reporter, Role.Reporter),
        [Act.RunBlog] = (Role.Editor, Role.Editor),
        [Act.AssignMembers] = (Role.Administrator, Role.Administrator),
        [Act.OpenBlog] = (Role.Administrator, Role.Administrator),
        [Act.ManageMembers] = (Role.Administrator, Role.Administrator),
    };

    /// <summary>Whether somebody may do it.</summary>
    /// <param name="act">What is asked.</param>
    /// <param name="role">The role where it is asked: on the blog, or in the whole newsroom when no blog is concerned; null for none.</param>
    /// <param name="signedIn">Whether it is a member at all.</param>
    /// <param name="own">Whether she wrote or signs the entry concerned; true when there is no entry yet.</param>
    /// <param name="published">Whether the entry concerned has been published.</param>
    public static bool Allow(Act act, Role? role, bool signedIn, bool own, bool published) => act switch
    {
        Act.Read => true,
        Act.UseNewsroom => signedIn,
        Act.CountFollowers => false,
        Act.Annotate => Allow(published ? Act.EditPublished : Act.EditDraft, role, signedIn, own, published),

        // Once an entry is out, its colleagues on the desk may read its history.
        Act.SeeEntry when published => role >= Role.Contributor,
        _ => role >= (own ? Least[act].Own : Least[act].Any),
    };
}
