using LiveBlog.Application.Entries;
using MediatR;

namespace LiveBlog.Web.Tests.Architecture;

// Planted so that each rule can be seen to fail. Nothing uses them.
internal sealed class ModelThatSends(IMediator mediator)
{
    public Task Send(IRequest request) => mediator.Send(request);
}

internal sealed class EntityThatAnybodyChanges
{
    public string Headline { get; private set; } = "";

    public void Rewrite(string headline) => Headline = headline;
}

internal sealed class ReaderPageThatPublishes(IMediator mediator)
{
    public async Task OnGetAsync() => await mediator.Send(new PublishEntry.Command(1, null, null, Guid.NewGuid(), new EntryDraft(null, null)));
}

internal static class UnvalidatedSlice
{
    internal sealed record Command(int Number) : IRequest;
}
