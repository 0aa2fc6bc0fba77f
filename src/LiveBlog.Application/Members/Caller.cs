using LiveBlog.Application.Model;

namespace LiveBlog.Application.Members;

/// <summary>
/// On whose behalf the requests of this scope are sent: nobody known, a member, or the system (importer and seeds).
/// The web sets it from the session, the command line makes it the system.
/// </summary>
public sealed class Caller
{
    /// <summary>The member; null for nobody and for the system.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The system may do everything.</summary>
    public bool IsSystem { get; private set; }

    /// <summary>The language in which the caller is answered.</summary>
    public Language Language { get; private set; } = Language.French;

    /// <summary>Acts for a member who is signed in.</summary>
    public void BecomeMember(Guid memberId, Language language)
    {
        MemberId = memberId;
        IsSystem = false;
        Language = language;
    }

    /// <summary>Acts for the system.</summary>
    public void BecomeSystem(Language language)
    {
        MemberId = null;
        IsSystem = true;
        Language = language;
    }

    /// <summary>Acts for nobody known again.</summary>
    public void BecomeNobody(Language language)
    {
        MemberId = null;
        IsSystem = false;
        Language = language;
    }

    /// <summary>Stays nobody, but is answered in <paramref name="language"/>.</summary>
    public void Speak(Language language) => Language = language;
}
