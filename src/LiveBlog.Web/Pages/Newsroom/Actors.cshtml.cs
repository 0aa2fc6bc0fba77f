using LiveBlog.Application.Actors;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Search;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The actors of a blog.</summary>
public sealed class ActorsModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    /// <summary>From so many names on there is a field to find one by.</summary>
    private const int Many = 12;

    /// <summary>Words that a name is to begin with.</summary>
    [FromQuery(Name = "q")]
    public string? Sought { get; set; }

    /// <summary>What was just done.</summary>
    [FromQuery(Name = "done")]
    public string? DoneName { get; set; }

    public NamesTexts Words => new(Texts.Language);

    public ListActors.View View { get; private set; } = null!;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Sought);

    public bool OffersFilter => IsFiltered || View.Actors.Count > Many;

    public bool MayAdd => Blog.May(Act.AddActor);

    public bool MayChange => Blog.May(Act.ChangeActor);

    /// <summary>Those shown, by kind.</summary>
    public IEnumerable<IGrouping<ActorKind, ListActors.ActorRow>> Groups { get; private set; } = [];

    /// <inheritdoc />
    public override string Place => "actors";

    public async Task OnGetAsync()
    {
        View = await Send(new ListActors.Query(Blog.BlogId));
        var sought = FoldedWords.Of(Sought ?? "");
        Groups = View.Actors
            .Where(actor => !IsFiltered || actor.Aliases.Prepend(actor.Name).Any(sought.BeginWordsOf))
            .GroupBy(actor => actor.Kind)
            .OrderBy(group => group.Key);
    }

    /// <summary>How often it is used, in words.</summary>
    public string Uses(ListActors.ActorRow actor) => actor.IsUsed
        ? string.Join(", ", new[]
        {
            actor.Entries > 0 ? Words.Entries(actor.Entries) : "",
            actor.Quotes > 0 ? Words.Quotes(actor.Quotes) : "",
            actor.Events > 0 ? Words.EventCount(actor.Events) : "",
        }.Where(part => part.Length > 0))
        : Words.Unused;
}
