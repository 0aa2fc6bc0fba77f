using System.Globalization;
using FluentValidation;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Newsroom;

/// <summary>What a composer is for.</summary>
public enum ComposerPurpose
{
    NewEntry,
    Draft,
    Correction,
}

/// <summary>What a composer's partials render.</summary>
/// <param name="Action">The address its forms go to; <c>?handler=</c> says what to do.</param>
/// <param name="Today">The date on the blog's wall.</param>
/// <param name="AnswersPost">Whether it shows again what was just sent.</param>
public sealed record ComposerView(
    ComposerPurpose Purpose,
    ComposerForm Form,
    FieldErrors Errors,
    ReadChoices.View Choices,
    FindBlog.View Blog,
    BlogClock Clock,
    NewsroomTexts Texts,
    string Action,
    Guid? EntryId,
    DateOnly Today,
    bool AnswersPost,
    ProposeFacts.View? Reading = null)
{
    /// <summary>What was read in the text; empty before it was.</summary>
    public ProposalsView Proposals => new(Reading, Form, Blog, Clock, Texts, Action);

    /// <summary>What the composer's script needs to know.</summary>
    public string Script => ScriptData.Of(this);
}

/// <summary>What a script is told when a composer's form did what it should.</summary>
/// <param name="Done">As <see cref="NewsroomTexts.Done"/> names it.</param>
/// <param name="Message">The same as a sentence.</param>
/// <param name="Version">What the next save of the same entry starts from.</param>
/// <param name="Address">Of the entry in the newsroom.</param>
/// <param name="SeeAddress">Where readers see it; null if nowhere.</param>
/// <param name="NextKey">A fresh key for what is written next.</param>
public sealed record ComposerAnswer(string Done, string Message, Guid EntryId, int? Number, int? Version, string Address, string? SeeAddress, Guid NextKey);

/// <summary>
/// A page with a composer. Whatever goes wrong, it is answered with everything that was typed still in it. The forgery token is
/// checked here rather than by the framework, whose refusal is an empty page: a page open for too long keeps its text.
/// </summary>
[ChecksFormToken]
[IgnoreAntiforgeryToken]
[TakesUpTo(RequestSize.Largest)]
public abstract class ComposerPage(IMediator mediator, Caller caller, IAntiforgery antiforgery) : BlogPage(mediator, caller)
{
    private Guid? sent;

    [BindProperty]
    public ComposerForm Form { get; set; } = new();

    /// <summary>What is wrong with what was typed.</summary>
    public FieldErrors Errors { get; } = new();

    /// <summary>What the composer offers to choose from.</summary>
    public ReadChoices.View Choices { get; private set; } = null!;

    /// <summary>Both versions and their merge, when somebody else saved meanwhile.</summary>
    public ConflictView? Conflict { get; private set; }

    /// <summary>What the composer is for.</summary>
    protected abstract ComposerPurpose Purpose { get; }

    /// <summary>The address its forms go to.</summary>
    protected abstract string Action { get; }

    /// <summary>The entry that is edited; null for a new one.</summary>
    protected virtual Guid? EntryId => null;

    /// <summary>What the composer's partials render.</summary>
    public ComposerView Composer => new(Purpose, Form, Errors, Choices, Blog, Clock, Texts, Action, EntryId, Today, HttpMethods.IsPost(Request.Method), Reading);

    /// <summary>What was read in the text; null unless that was asked for.</summary>
    protected ProposeFacts.View? Reading { get; set; }

    /// <summary>Without script: adds or takes out a row, reads the text, takes or dismisses a proposal; then shows the page again. Nothing is saved.</summary>
    public async Task<IActionResult> OnPostEditAsync(string? add, string? remove, string? accept, string? dismiss)
    {
        await ReadChoicesAsync();
        Errors.Add(ModelState, Texts);
        if (add is "proposals" || accept is not null || dismiss is not null)
        {
            if (!await ReadTextAsync())
            {
                return await AgainAsync(StatusCodes.Status400BadRequest);
            }

            if (Reading!.Facts.All.FirstOrDefault(proposal => proposal.Key == accept) is { } accepted)
            {
                Form.Accept(accepted);
                await ReadTextAsync();
            }
            else if (dismiss is not null)
            {
                Form.Dismiss(dismiss);
                await ReadTextAsync();
            }
        }
        else if (remove is not null)
        {
            Form.Quotes.RemoveAll(quote => quote.Row == remove);
        }
        else if (add is "quote")
        {
            Form.Quotes.Add(new QuoteFields { Row = ComposerForm.FreeRow(Form.Quotes.Select(quote => quote.Row)), SaidOn = Today });
        }
        else
        {
            var quotes = Form.Quotes.ToList();
            Form.Gather(Choices);
            Form.Quotes = quotes;
        }

        return await AgainAsync(StatusCodes.Status200OK);
    }

    /// <summary>The date on the blog's wall now.</summary>
    protected DateOnly Today => TimeOfBlog.Day(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, Blog.TimeZone);

    /// <summary>For what a script alone asks, which shows no page again.</summary>
    /// <exception cref="AntiforgeryValidationException">The form has no token, or that of a page that was open for too long.</exception>
    protected Task RequireTokenAsync() => antiforgery.ValidateRequestAsync(HttpContext);

    /// <summary>Reads what the form's text says. False if it is too long for that: <see cref="Errors"/> say so.</summary>
    protected async Task<bool> ReadTextAsync()
    {
        try
        {
            Reading = await Send(new ProposeFacts.Query(Blog.BlogId, EntryId, Form.ToDraft(Choices), Form.Unwanted));
            return true;
        }
        catch (ValidationException exception)
        {
            Errors.Add(exception, Form.Quotes);
            return false;
        }
    }

    /// <summary>Reads what the page shows besides the composer.</summary>
    protected abstract Task LoadAsync();

    protected async Task ReadChoicesAsync()
    {
        try
        {
            Choices = await Send(new ReadChoices.Query(Blog.BlogId, EntryId));
        }
        catch (NotAllowedException exception) when (exception.SignedIn)
        {
            // Who may not see the entry is refused by what she sends next, on a page that still holds what she typed.
            Choices = await Send(new ReadChoices.Query(Blog.BlogId));
        }
    }

    /// <summary>
    /// Lets <paramref name="act"/> do its work on what was typed; if that is refused, shows the page again, with all that was
    /// typed and what is wrong.
    /// </summary>
    protected async Task<IActionResult> ActAsync(Func<EntryDraft, Task<IActionResult>> act)
    {
        await ReadChoicesAsync();
        Errors.Add(ModelState, Texts);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            Errors.Add(new FieldError("", Texts.SendAgain));
            return await AgainAsync(StatusCodes.Status400BadRequest, renewToken: true);
        }

        if (Form.Key == Guid.Empty)
        {
            // Without one a second press would publish twice: it is given one, and has to be sent again.
            Form.Key = Guid.CreateVersion7();
            Errors.Add(new FieldError("", Texts.SendAgain));
        }

        Form.Gather(Choices);
        foreach (var problem in Form.Problems(Texts, Blog.TimeZone))
        {
            Errors.Add(problem);
        }

        if (Errors.Count > 0)
        {
            return await AgainAsync(StatusCodes.Status400BadRequest);
        }

        var draft = Form.ToDraft(Choices);
        try
        {
            var answer = await act(draft);
            return sent is { } id && await IsStoredAsync(id, draft) is false ? await ShowConflictAsync(id) : answer;
        }
        catch (ValidationException exception)
        {
            Errors.Add(exception, Form.Quotes, draft.NewActors);
            return await AgainAsync(StatusCodes.Status400BadRequest);
        }
        catch (NotAllowedException exception) when (exception.SignedIn)
        {
            Errors.Add(new FieldError("", Texts.NotAllowedTitle + ". " + Texts.NotAllowed));
            return await AgainAsync(StatusCodes.Status403Forbidden);
        }
        catch (EntryChangedMeanwhileException exception)
        {
            return await ShowConflictAsync(exception.EntryId);
        }
        catch (RuleBrokenException exception)
        {
            return EntryId is { } id && await Send(new ReadWholeEntry.Query(Blog.BlogId, id)) is { Entry.State: EntryState.Published } whole && Purpose is ComposerPurpose.Draft
                ? await ShowConflictAsync(whole.Entry.Id)
                : await RefuseAsync(exception);
        }
    }

    /// <summary>The answer to a form that did what it should: data for a script, else the desk with a word of what was done.</summary>
    protected IActionResult Done(string done, Guid entryId, int? number = null, int? version = null)
    {
        sent = entryId;
        if (!WantsJson)
        {
            return ToDesk(done, entryId);
        }

        var name = Form.Headline is { Length: > 0 } headline ? headline : number is { } given ? Texts.EntryNumber(given) : Texts.Untitled;
        var seen = number is { } published ? string.Create(CultureInfo.InvariantCulture, $"/{Blog.Slug}/{published}") : null;
        return new JsonResult(new ComposerAnswer(done, Texts.Done(done, name)!, entryId, number, version, EntryAddress(entryId), seen, Guid.CreateVersion7()));
    }

    /// <summary>The page again with everything typed in it; for a script, what is wrong alone.</summary>
    protected async Task<IActionResult> AgainAsync(int status, bool renewToken = false)
    {
        if (WantsJson)
        {
            return new JsonResult(new
            {
                Summary = Purpose is ComposerPurpose.Correction ? Texts.NotSaved(Errors.Count) : Texts.NothingPublished(Errors.Count),
                Errors = Errors.ToList(),
                RenewToken = renewToken,
            })
            { StatusCode = status };
        }

        // Tag helpers would show what was posted rather than what the form now holds.
        ModelState.Clear();
        await LoadAsync();
        Response.StatusCode = status;
        return Page();
    }

    private async Task<IActionResult> RefuseAsync(RuleBrokenException exception)
    {
        Errors.Add(new FieldError("", exception.In(Texts.Language)));
        return await AgainAsync(StatusCodes.Status409Conflict);
    }

    // A key does its work once. When the answer to it was lost, and more was typed before it was sent again, the entry holds the
    // earlier wording: what was typed since must not be taken for saved.
    private async Task<bool> IsStoredAsync(Guid entryId, EntryDraft draft)
    {
        var entry = (await Send(new ReadWholeEntry.Query(Blog.BlogId, entryId))).Entry;
        if (entry.Headline == draft.Wording.Headline && entry.Body == draft.Wording.Body)
        {
            return true;
        }

        (Form.BaseHeadline, Form.BaseBody) = (entry.Headline, entry.Body);
        return false;
    }

    private async Task<IActionResult> ShowConflictAsync(Guid entryId)
    {
        if (WantsJson)
        {
            // The script sends the form as a page then, whose answer is the one below.
            return new JsonResult(new { Conflict = true }) { StatusCode = StatusCodes.Status409Conflict };
        }

        ModelState.Clear();
        Conflict = ConflictView.Of(await Send(new ReadWholeEntry.Query(Blog.BlogId, entryId)), Form);
        Form.TakeProposal(Conflict);
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
