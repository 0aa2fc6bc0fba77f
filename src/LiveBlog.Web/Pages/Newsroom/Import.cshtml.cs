using System.Globalization;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>
/// Takes a text into the blog, in two steps: the text is pasted or uploaded, then what is made of it is looked at beside the source,
/// changed, and published or kept as drafts. The text travels with the form, so that nothing is stored in between and nothing is lost.
/// </summary>
[TakesUpTo(RequestSize.Largest)]
public sealed class ImportModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>A text file; goes before what is pasted.</summary>
    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ImportTexts Words => new(Texts.Language);

    public FieldErrors Errors { get; } = new();

    /// <summary>What was read in the text; null in the first step.</summary>
    public ProposeImport.View? Proposal { get; private set; }

    /// <summary>The standfirst that the blog has.</summary>
    public string StandfirstNow { get; private set; } = "";

    /// <summary>What was just imported; null if nothing was.</summary>
    public string? Done { get; private set; }

    public bool MayPublish => Blog.May(Act.Publish);

    public bool MaySetStandfirst => Blog.May(Act.RunBlog);

    /// <summary>How what is proposed is called.</summary>
    public ProposalNames Names => new(Clock, Texts, Blog.Language);

    /// <summary>How many facts are proposed in all.</summary>
    public int FactCount => Proposal is null ? 0 : Proposal.Entries.Append(Proposal.Lead).Sum(entry => entry?.Facts.All.Count() ?? 0);

    /// <summary>Where the forms go.</summary>
    public string Action => $"{DeskAddress}/import";

    /// <inheritdoc />
    public override string Place => "import";

    public void OnGet(int? published, int? drafts, int? there)
    {
        RequireRight();
        Done = published is null ? null : Words.Done(published.Value, drafts ?? 0, there ?? 0);
    }

    /// <summary>The first step: reads the text.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        RequireRight();
        Errors.AddUnreadable(ModelState, Texts);
        if (Upload is { Length: > 0 })
        {
            await using var content = Upload.OpenReadStream();
            var file = await TextFile.ReadAsync(content, Texts.Language, HttpContext.RequestAborted);
            if (file.Problem is { } unreadable)
            {
                Errors.Add(new FieldError("upload", unreadable));
            }
            else
            {
                Form.Text = file.Text;
            }
        }

        if (Errors.Count == 0)
        {
            await ProposeAsync();
        }

        if (Errors.Count > 0)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        Form.Standfirst = Proposal!.Standfirst;
        Form.SetsStandfirst = MaySetStandfirst && Proposal.Standfirst != StandfirstNow && Proposal.Entries.Any(entry => entry.Existing is null);
        Form.Entries =
        [
            .. Proposal.Entries.Select(entry => new ImportFields { Key = entry.Key, Kept = true, Headline = entry.Headline, Body = entry.Body, Day = Proposal.Date }),
        ];
        Form.Lead = Proposal.Lead is { } lead ? new ImportFields { Key = lead.Key, Headline = lead.Headline, Body = lead.Body, Day = Proposal.Date } : null;
        return Again(StatusCodes.Status200OK);
    }

    /// <summary>Back to the first step, with the text.</summary>
    public IActionResult OnPostText()
    {
        RequireRight();
        return Again(StatusCodes.Status200OK);
    }

    public Task<IActionResult> OnPostPublishAsync() => ImportAsync(publish: true);

    public Task<IActionResult> OnPostDraftsAsync() => ImportAsync(publish: false);

    /// <summary>The fields of a paragraph; null if the form has none of it.</summary>
    public (ImportFields Fields, int Index)? FieldsOf(ProposeImport.ProposedEntry entry)
    {
        var index = Form.Entries.FindIndex(fields => fields.Key == entry.Key);
        return index < 0 ? null : (Form.Entries[index], index);
    }

    private async Task<IActionResult> ImportAsync(bool publish)
    {
        RequireRight();
        await ProposeAsync();
        if (Proposal is null)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        Errors.AddUnreadable(ModelState, Texts);
        var (chosen, standfirst) = (Form.Chosen(Proposal), MaySetStandfirst && Form.SetsStandfirst ? Form.Standfirst : null);
        if (chosen.Count == 0 && string.IsNullOrWhiteSpace(standfirst))
        {
            Errors.Add(new FieldError("", Words.NothingChosen));
        }

        if (Errors.Count > 0)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        var command = new ImportText.Command(Blog.BlogId, null, standfirst, chosen, publish);
        try
        {
            if (await Errors.TryAsync(Texts.Language, IdOf, async () => Tell(await Send(command))) is { } status)
            {
                return Again(status);
            }
        }
        catch (NotAllowedException) when (publish && MayPublish)
        {
            Errors.Add(new FieldError("", Words.DraftOfAnother));
            return Again(StatusCodes.Status403Forbidden);
        }

        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private void Tell(ImportText.Result result) => Response.Headers.Location = string.Create(
        CultureInfo.InvariantCulture,
        $"{Action}?published={result.Outcomes.Count(outcome => outcome.IsPublished)}&drafts={result.Outcomes.Count(outcome => outcome.IsNew && !outcome.IsPublished)}&there={result.Outcomes.Count(outcome => !outcome.IsNew && !outcome.IsPublished)}");

    private async Task ProposeAsync()
    {
        StandfirstNow = (await Send(new FindBlog.Query(Blog.Slug))).Standfirst;
        var proposal = await Send(new ProposeImport.Query(Blog.BlogId, Form.Text ?? "", Form.Date));
        if (proposal.Problem is { } problem)
        {
            Errors.Add(new FieldError(proposal.AsksForDate ? "date" : "text", problem));
            return;
        }

        Proposal = proposal;
    }

    /// <summary>Paths count the entries that are to be imported, fields all of them.</summary>
    private string IdOf(string path)
    {
        if (!path.StartsWith("Entries[", StringComparison.Ordinal))
        {
            return Attempt.ElementId(path);
        }

        var chosen = int.Parse(path["Entries[".Length..path.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var index = Form.Entries.IndexOf(Form.Taken[chosen]);
        var field = path.Contains(".HappenedAt", StringComparison.Ordinal) ? "day" : Attempt.ElementId(path[(path.LastIndexOf('.') + 1)..]);
        return index < 0 ? $"lead-{field}" : string.Create(CultureInfo.InvariantCulture, $"entries-{index}-{field}");
    }

    private void RequireRight()
    {
        if (!Blog.May(Act.WriteDraft))
        {
            throw new NotAllowedException(signedIn: true);
        }
    }

    private PageResult Again(int status)
    {
        // The fields show what the form holds, not what was posted.
        ModelState.Clear();
        Response.StatusCode = status;
        return Page();
    }
}
