using FluentValidation;
using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Accounts;

/// <summary>A page of one's account or of administration: a form or two, and what is wrong with them beside the fields.</summary>
public abstract class AccountPage(IMediator mediator, Caller caller) : PageModel
{
    private readonly Dictionary<string, string> errors = [];

    /// <summary>Texts in the language of whoever looks.</summary>
    public AccountTexts Texts => new(caller.Language);

    /// <summary>Which link of the bar is the page's own; null for none.</summary>
    public virtual string? Place => null;

    /// <summary>What was done before this page was shown, as <see cref="AccountTexts.Done"/> knows it.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? DoneWhat { get; set; }

    /// <summary>What is wrong, by field; the empty name stands for the form as a whole.</summary>
    public IReadOnlyDictionary<string, string> Errors => errors;

    /// <summary>Who is signed in; null for nobody.</summary>
    public SignedIn? Me => HttpContext.Features.Get<SignedIn>();

    /// <summary>On whose behalf, and in which language.</summary>
    protected Caller Caller => caller;

    /// <summary>The member who is signed in.</summary>
    /// <exception cref="NotAllowedException">Nobody is.</exception>
    protected SignedIn Member => Me ?? throw new NotAllowedException(signedIn: false);

    /// <summary>The field of that name, for <c>_AccountField</c>.</summary>
    public Field Field(string name, string label, string? value = null) => new(name, label, value, errors.GetValueOrDefault(name));

    /// <summary>Sends a query or command on the member's behalf.</summary>
    protected Task<T> Send<T>(IRequest<T> request) => mediator.Send(request, HttpContext.RequestAborted);

    /// <summary>Sends a command; what is wrong with it goes to the fields.</summary>
    /// <returns>What it answered; the default when it was not done.</returns>
    protected async Task<(bool Done, T? Answer)> Try<T>(IRequest<T> request)
    {
        try
        {
            return (true, await Send(request));
        }
        catch (ValidationException invalid)
        {
            foreach (var failure in invalid.Errors)
            {
                Wrong(failure.PropertyName, failure.ErrorMessage);
            }
        }
        catch (RuleBrokenException broken)
        {
            Wrong("", broken.In(caller.Language), StatusCodes.Status409Conflict);
        }
        catch (AlreadyThereException)
        {
            Wrong("", new FailureTexts(caller.Language).AlreadyThere, StatusCodes.Status409Conflict);
        }

        return (false, default);
    }

    /// <summary>Notes what is wrong with a field; the first of each counts.</summary>
    protected void Wrong(string field, string sentence, int status = StatusCodes.Status400BadRequest)
    {
        errors.TryAdd(field, sentence);
        Response.StatusCode = status;
    }

    /// <summary>Notes that there were too many tries.</summary>
    protected void Wrong(TooManyTriesException tooMany)
    {
        Wrong("", Texts.TooManyTries(tooMany.RetryAfter), StatusCodes.Status429TooManyRequests);
        Response.Headers.RetryAfter = tooMany.RetryAfterSeconds;
    }

    /// <summary>To a page that says what was done; it can be loaded again without doing it again.</summary>
    protected IActionResult Done(string address, string what) => SeeOther($"{address}?done={what}");

    /// <summary>To another page.</summary>
    /// <param name="address">From the site's root; may hold letters that a header may not.</param>
    protected IActionResult SeeOther(string address)
    {
        Response.Headers.Location = string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}

/// <summary>A field of a form as <c>_AccountField</c> shows it.</summary>
/// <param name="Name">Its name, and its element's id.</param>
/// <param name="Value">What stands in it; a password is never sent back.</param>
/// <param name="Error">What is wrong with it; null if nothing is.</param>
public sealed record Field(string Name, string Label, string? Value, string? Error)
{
    public string Type { get; init; } = "text";

    /// <summary>What a browser may fill in, by the tokens of HTML's <c>autocomplete</c>.</summary>
    public string Autocomplete { get; init; } = "off";

    public string? Help { get; init; }

    public int MaxLength { get; init; } = 100;

    public bool IsRequired { get; init; } = true;

    public bool HasFocus { get; init; }

    /// <summary>A password, which browsers keep and propose.</summary>
    /// <param name="isNew">Whether one is chosen rather than asked for.</param>
    public Field AsPassword(bool isNew) => this with { Type = "password", Value = null, MaxLength = 1_000, Autocomplete = isNew ? "new-password" : "current-password" };
}
