using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>What every request says of itself, so that its right can be looked up before it is handled.</summary>
public interface IGuarded
{
    /// <summary>What it does.</summary>
    Act Act { get; }

    /// <summary>The blog it concerns; null when that follows from <see cref="SubjectEntry"/>, or when it concerns no single blog.</summary>
    int? SubjectBlog => null;

    /// <summary>The entry it concerns; null for none, or a new one.</summary>
    Guid? SubjectEntry => null;
}

/// <summary>Refuses what the table of rights does not allow, before the handler runs.</summary>
public sealed class RightsBehavior<TRequest, TResponse>(LiveBlogDb db, Caller caller) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull, IRequest<TResponse>
{
    /// <exception cref="NotAllowedException">The caller may not do this.</exception>
    /// <exception cref="NotFoundException">The entry named is not there, or is not of the blog named.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is not IGuarded guarded)
        {
            throw new InvalidOperationException($"{typeof(TRequest)} does not say what it does: make it IGuarded.");
        }

        if (!caller.IsSystem && guarded.Act is not Act.Read)
        {
            await CheckAsync(guarded, cancellationToken);
        }

        return await next();
    }

    private async Task CheckAsync(IGuarded guarded, CancellationToken cancellationToken)
    {
        if (caller.MemberId is not { } memberId)
        {
            throw new NotAllowedException(signedIn: false);
        }

        var member = await db.Members.AsNoTracking().Include(each => each.Assignments)
            .SingleOrDefaultAsync(each => each.Id == memberId && each.DisabledAt == null, cancellationToken)
            ?? throw new NotAllowedException(signedIn: false);

        var (blogId, own, published) = (guarded.SubjectBlog, true, false);
        if (guarded.SubjectEntry is { } entryId)
        {
            var entry = await db.Entries.Where(each => each.Id == entryId)
                .Select(each => new { each.BlogId, each.CreatedById, each.Authors, each.Number })
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellationToken);
            if (entry is null || (blogId is not null && blogId != entry.BlogId) || member.RoleOn(entry.BlogId) is null)
            {
                throw new NotFoundException();
            }

            (blogId, own, published) = (
                entry.BlogId,
                entry.CreatedById == memberId || entry.Authors.Any(author => author.MemberId == memberId),
                entry.Number is not null);
        }

        if (!Rights.Allow(guarded.Act, member.RoleOn(blogId), signedIn: true, own, published))
        {
            throw new NotAllowedException(signedIn: true);
        }
    }
}

/// <summary>Asks the table inside a use case, where what may be done depends on what is sent.</summary>
internal static class AskedRights
{
    /// <summary>Whether the caller may do <paramref name="act"/> to an entry.</summary>
    public static async Task<bool> MayAsync(this LiveBlogDb db, Caller caller, Act act, Entry entry, CancellationToken cancellationToken)
    {
        if (caller.IsSystem)
        {
            return true;
        }

        var member = await db.Members.AsNoTracking().Include(each => each.Assignments).SingleOrDefaultAsync(each => each.Id == caller.MemberId, cancellationToken);
        return member is not null && Rights.Allow(act, member.RoleOn(entry.BlogId), signedIn: true, entry.IsBy(member.Id), entry.Number is not null);
    }
}

/// <summary>The caller may not do what was asked: 403, or 401 when nobody is signed in.</summary>
public sealed class NotAllowedException(bool signedIn) : Exception(signedIn ? "Your role does not allow this." : "Nobody is signed in.")
{
    /// <summary>Whether a member asked.</summary>
    public bool SignedIn => signedIn;
}

/// <summary>What was asked for is not there, or not for this caller to know of: 404.</summary>
public sealed class NotFoundException() : Exception("There is nothing at this address.");
