using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>A blog: the newest entries, or with <c>?before=</c> those older than the entry of that number.</summary>
[FreshAnswer(IsKept = true)]
public sealed class BlogPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadBlog.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>Whether this is the page of the newest entries, which follows the blog when scripts run.</summary>
    public bool IsNewest { get; private set; }

    /// <response code="400"><paramref name="before"/> is not a number from 1 on.</response>
    public async Task<IActionResult> OnGetAsync(string slug, int? before)
    {
        if (!ModelState.IsValid || before < 1)
        {
            return BadRequest();
        }

        View = await Ask(new ReadBlog.Query(slug, before));
        Blog = new ReaderBlog(View.Blog);
        HttpContext.Features.Set(new BlogAtSequence(View.Blog.Id, View.Blog.Sequence));
        IsNewest = before is null;
        var about = View.Entries.Where(entry => entry.IsPublished).SelectMany(entry => entry.Events);
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = before is { } number ? Blog.Texts.OlderTitle(View.Blog.Title, number) : View.Blog.Title,
            Description = FirstWords.Of(View.Blog.Standfirst.Length > 0 ? View.Blog.Standfirst : View.Blog.Title, 200),
            Canonical = before is { } anchor ? Blog.OlderThan(anchor) : Blog.Address,
            Type = "article",
            PublishedAt = View.Blog.OpenedAt,
            UpdatedAt = View.Blog.UpdatedAt,
            IsLive = IsNewest,
            StructuredData = new StructuredData(Publication, Absolute).LiveBlog(Blog, View.Entries, about),
        };
        return Page();
    }
}
