using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Accounts;

/// <summary>A one-time link as an administrator is shown it, once.</summary>
/// <param name="Address">Absolute, to be sent to somebody.</param>
public sealed record HandedLink(string Name, Guid MemberId, LinkPurpose Purpose, string Address, AccountTexts Texts)
{
    public static HandedLink Of(IssuedLink link, string name, Guid memberId, AccountTexts texts, Publication publication, HttpRequest request) =>
        new(name, memberId, link.Purpose, publication.Absolute(request, OneTimeLinks.Address(link.Purpose, link.Token)), texts);
}
