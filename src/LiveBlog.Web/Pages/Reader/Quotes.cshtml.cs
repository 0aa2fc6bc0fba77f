using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;
using MediatR;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>Who said what: every quote of a blog, by speaker and in order of time.</summary>
[FreshAnswer(IsKept = true)]
public sealed class QuotesPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadQuotes.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>The place on the page of what a speaker said.</summary>
    public static string PlaceOf(ReadQuotes.SpeakerView speaker) => speaker.Speaker is { } actor ? $"said-by-{actor.Slug}" : "said-by-nobody";

    public async Task OnGetAsync(string slug)
    {
        View = await Ask(new ReadQuotes.Query(slug));
        Blog = new ReaderBlog(View.Blog);
        HttpContext.Features.Set(new BlogAtSequence(View.Blog.Id, View.Blog.Sequence));
        var title = $"{Blog.Texts.WhoSaidWhat} – {View.Blog.Title}";
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = title,
            Description = Blog.Texts.Voices(View.Total, View.Speakers.Count),
            Canonical = Blog.QuotesAddress,
            StructuredData = new StructuredData(Publication, Absolute).Part(
                Blog, "CollectionPage", Blog.QuotesAddress, title, null, View.Speakers.SelectMany(speaker => speaker.Quotes).Select(quote => quote.Quote)),
        };
    }
}
