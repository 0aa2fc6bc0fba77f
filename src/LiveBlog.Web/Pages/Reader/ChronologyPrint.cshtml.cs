using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>A blog's chronology on paper.</summary>
public sealed class ChronologyPrintPage(IMediator mediator, Publication publication) : PrintedPage(mediator, publication)
{
    /// <response code="400"><paramref name="after"/> is not a number from 0 on.</response>
    public Task<IActionResult> OnGetAsync(string slug, int after) =>
        PrintAsync(slug, after, quotes: null, blog => blog.Texts.Chronology, blog => $"{blog.ChronologyAddress}/print");
}
