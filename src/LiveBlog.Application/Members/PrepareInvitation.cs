using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>What the form to invite somebody offers: the blogs on which she could have a role, the latest first.</summary>
public static class PrepareInvitation
{
    public sealed record Query : IRequest<IReadOnlyList<BlogName>>, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, IReadOnlyList<BlogName>>
    {
        public Task<IReadOnlyList<BlogName>> Handle(Query query, CancellationToken cancellationToken) => BlogName.ReadAsync(db, cancellationToken);
    }
}
