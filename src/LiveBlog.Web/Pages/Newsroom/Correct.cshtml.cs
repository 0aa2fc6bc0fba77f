using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Old and new wording side by side, and whether readers are told.</summary>
public sealed class CorrectModel(IMediator mediator, Caller caller, IAntiforgery antiforgery) : ComposerPage(mediator, caller, antiforgery)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The entry as readers see it now.</summary>
    public ReadWholeEntry.View Whole { get; private set; } = null!;

    /// <summary>What the fields change of it.</summary>
    public DifferenceView Difference => new(Texts, Whole.Entry.Headline, Whole.Entry.Body, Form.Headline ?? "", Form.Body ?? "") { FewWords = FixEntry.FewWords };

    protected override ComposerPurpose Purpose => ComposerPurpose.Correction;

    protected override string Action => $"{EntryAddress(Id)}/correct";

    protected override Guid? EntryId => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        if (Whole.Entry.State is not EntryState.Published)
        {
            return LocalRedirect(Whole.Entry.Number is null ? EntryAddress(Id) : $"{EntryAddress(Id)}/history");
        }

        RequireRight();
        await ReadChoicesAsync();
        Form = ComposerForm.Of(Whole.Entry, Blog.TimeZone);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => ActAsync(async draft =>
    {
        // Checks that the entry is of the blog in the address.
        await LoadAsync();
        if (Form.Version is not { } version)
        {
            Errors.Add(new FieldError("", Texts.SendAgain));
            return await AgainAsync(StatusCodes.Status400BadRequest);
        }

        if (Form.Silent)
        {
            var saved = await Send(new FixEntry.Command(Id, version, Form.Key, draft));
            return Done("fixed", Id, version: saved.Version);
        }

        var corrected = await Send(new CorrectEntry.Command(Id, version, Form.Key, draft, Form.Note ?? ""));
        return Done("corrected", Id, version: corrected.Version);
    });

    /// <summary>What the fields change, as a fragment: for the script, as one types.</summary>
    public async Task<IActionResult> OnPostDifferenceAsync()
    {
        await LoadAsync();
        return Partial("_DifferenceText", Difference);
    }

    protected override async Task LoadAsync() => Whole = await Send(new ReadWholeEntry.Query(Blog.BlogId, Id));

    private void RequireRight()
    {
        if (!Blog.May(Act.EditPublished, Whole.Entry.IsBy(Blog.Member.MemberId), published: true))
        {
            throw new NotAllowedException(signedIn: true);
        }
    }
}
