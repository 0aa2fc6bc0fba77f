using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.CommandLine;

/// <summary>The command <c>import FILE</c>: takes a text file into a blog, with a line for each entry as it goes and a summary at the end.</summary>
/// <param name="mediator">Sends as the system.</param>
/// <param name="caller">Becomes the system.</param>
/// <param name="texts">In the language of who called.</param>
/// <param name="output">Where lines go.</param>
/// <param name="errors">Where refusals go.</param>
public sealed class ImportFile(IMediator mediator, Caller caller, CommandTexts texts, TextWriter output, TextWriter errors)
{
    /// <returns>0 when the blog holds the text, whether or not that took anything; 1 when it was refused, and then nothing was changed.</returns>
    public async Task<int> RunAsync(ImportArguments arguments, CancellationToken cancellationToken)
    {
        caller.BecomeSystem(texts.Language);
        try
        {
            return await ReadAsync(arguments.File, cancellationToken) is { } text ? await ImportAsync(arguments, text, cancellationToken) : 1;
        }
        catch (ValidationException exception)
        {
            return await RefuseAsync([.. exception.Errors.Select(error => error.ErrorMessage).Distinct()]);
        }
        catch (RuleBrokenException exception)
        {
            return await RefuseAsync(exception.In(texts.Language));
        }
    }

    private async Task<string?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var path = CallersFolder.Find(file);
        try
        {
            await using var content = File.OpenRead(path);
            var read = await TextFile.ReadAsync(content, texts.Language, cancellationToken);
            if (read.Problem is null)
            {
                return read.Text;
            }

            await RefuseAsync(read.Problem);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            await RefuseAsync(texts.NoFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await RefuseAsync(Directory.Exists(path) ? texts.IsFolder(path) : texts.Unreadable(path));
        }

        return null;
    }

    private async Task<int> ImportAsync(ImportArguments arguments, string text, CancellationToken cancellationToken)
    {
        var proposal = await mediator.Send(new ProposeImport.Query(null, text, arguments.Date), cancellationToken);
        if (proposal.Problem is { } problem)
        {
            return await RefuseAsync(proposal.AsksForDate ? [problem, texts.GiveDate] : [problem]);
        }

        var slug = arguments.Blog ?? proposal.Slug;
        var blog = await FindAsync(slug, cancellationToken);
        if (blog is not null)
        {
            proposal = await mediator.Send(new ProposeImport.Query(blog.Id, text, arguments.Date), cancellationToken);
            if (arguments.Blog is null && blog.Standfirst != proposal.Standfirst && proposal.Entries.All(entry => entry.Existing is null))
            {
                return await RefuseAsync(texts.AnotherBlog(blog.Slug));
            }
        }

        foreach (var warning in proposal.Warnings)
        {
            await output.WriteLineAsync(texts.Warning(warning));
        }

        var result = await mediator.Send(
            new ImportText.Command(
                blog?.Id,
                new BlogDraft(slug, proposal.Title, proposal.Standfirst, arguments.Language, arguments.TimeZone),
                proposal.Standfirst,
                [.. proposal.Entries.Select(entry => new ImportDraft(entry.Key, entry.Headline, entry.Body, proposal.Date))],
                arguments.Publish,
                new Lines(texts, output)),
            cancellationToken);
        await SummariseAsync(result, proposal, blog?.TimeZone ?? arguments.TimeZone);
        return 0;
    }

    private async Task<BlogView?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        try
        {
            return await mediator.Send(new FindBlog.Query(slug), cancellationToken);
        }
        catch (MovedException moved)
        {
            return await mediator.Send(new FindBlog.Query(moved.Slug), cancellationToken);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private async Task SummariseAsync(ImportText.Result result, ProposeImport.View proposal, string timeZone)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(texts.Summary(
            result.Outcomes.Count(outcome => outcome.IsPublished),
            result.Outcomes.Count(outcome => outcome.IsNew && !outcome.IsPublished),
            result.Outcomes.Count(outcome => !outcome.IsNew && !outcome.IsPublished)));
        await output.WriteLineAsync(texts.DatedTo(new BlogClock(texts.Language, timeZone).Day(proposal.Date!.Value), timeZone, proposal.DateOrigin));
        await output.WriteLineAsync(result switch
        {
            { IsNewBlog: true } => texts.BlogOpened(proposal.Title, result.Slug),
            { IsNewStandfirst: true } => texts.StandfirstSet(result.Slug),
            _ => texts.BlogKept(result.Slug),
        });
    }

    private async Task<int> RefuseAsync(params string[] sentences)
    {
        foreach (var sentence in (string[])[.. sentences, texts.NothingImported])
        {
            await errors.WriteLineAsync(sentence);
        }

        return 1;
    }

    // Progress<T> would tell of them later, and in any order.
    private sealed class Lines(CommandTexts texts, TextWriter output) : IProgress<ImportText.Outcome>
    {
        public void Report(ImportText.Outcome value) => output.WriteLine(texts.Line(value));
    }
}
