using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace LiveBlog.Web.Exports;

/// <summary>How many stretches of exports are read at once. A turn lasts for one of them, and not while it is sent: who reads slowly keeps nobody waiting.</summary>
public sealed class ExportTurns : IDisposable
{
    private readonly SemaphoreSlim turns = new(2);

    /// <summary>Reads when it is its turn.</summary>
    public async Task<T> TakeAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        try
        {
            return await read();
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turns.Dispose();
}

/// <summary>
/// A blog's chronology and "who said what", all of it or what was asked for, as CSV and JSON. A blog may be long: it is read and sent a stretch at a time, and nothing of it is kept. The
/// validator is of the blog's last change, so that whoever has a file already is told so without a row being read.
/// </summary>
public static class ExportEndpoints
{
    /// <summary>Maps <c>/{slug}/chronology.csv</c>, <c>/{slug}/chronology.json</c>, <c>/{slug}/quotes.csv</c> and <c>/{slug}/quotes.json</c>.</summary>
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        Map("/{slug:slug}/chronology.csv", false, into => new CsvFile(ExportColumn.OfChronology, into));
        Map("/{slug:slug}/chronology.json", false, into => new JsonFile("entries", ExportColumn.OfChronology, into));
        Map("/{slug:slug}/quotes.csv", true, into => new CsvFile(ExportColumn.OfQuotes, into));
        Map("/{slug:slug}/quotes.json", true, into => new JsonFile("quotes", ExportColumn.OfQuotes, into));

        void Map(string pattern, bool ofQuotes, Func<IBufferWriter<byte>, IExportFile> file) => app.MapMethods(
            pattern,
            [HttpMethods.Get, HttpMethods.Head],
            (string slug, HttpContext http, IMediator mediator, Publication publication, ExportTurns turns) => AnswerAsync(slug, ofQuotes, file, http, mediator, publication, turns));
    }

    private static async Task AnswerAsync(
        string slug, bool ofQuotes, Func<IBufferWriter<byte>, IExportFile> make, HttpContext http, IMediator mediator, Publication publication, ExportTurns turns)
    {
        var quotes = ofQuotes ? QuoteQuestion.Read(http.Request.Query) ?? throw new BadHttpRequestException("A date or a form is none.") : null;
        string Absolute(string path) => publication.Absolute(http.Request, path);
        var blog = new ReaderBlog(await mediator.Send(new FindBlog.Query(slug), http.RequestAborted));
        if (quotes?.Problem(blog.View.Language) is { } problem)
        {
            throw new ValidationException([new ValidationFailure("", problem)]);
        }

        var tag = new EntityTagHeaderValue($"\"{TagOf(blog.View, Absolute("/"))}\"", isWeak: true);
        using var file = make(http.Response.BodyWriter);
        var headers = http.Response.GetTypedHeaders();
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        headers.ETag = tag;
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = file.ContentType;
        headers.ContentDisposition = new ContentDispositionHeaderValue(file is CsvFile ? "attachment" : "inline") { FileName = http.Request.Path.Value!.Trim('/').Replace('/', '-') };
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        file.Begin(blog, Absolute);
        for (int? after = 0; after is { } number;)
        {
            var stretch = await turns.TakeAsync(() => mediator.Send(new ReadChronology.Query(blog.View.Slug, number, quotes), http.RequestAborted), http.RequestAborted);
            foreach (var entry in stretch.Entries)
            {
                foreach (var row in ofQuotes ? entry.Quotes.Select(quote => new ExportRow(blog, entry, quote, Absolute)) : [new ExportRow(blog, entry, null, Absolute)])
                {
                    file.Write(row);
                }
            }

            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
            after = stretch.NextAfter;
        }

        file.End();
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    // What is told changes with the blog's log, with the site's address, and with the program.
    private static string TagOf(BlogView blog, string site) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{blog.Id} {blog.Sequence} {site} {typeof(ExportEndpoints).Module.ModuleVersionId}"))).AsSpan(0, 12));
}
