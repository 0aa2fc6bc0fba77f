using FluentValidation;
using FluentValidation.Results;
using LiveBlog.Application;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace LiveBlog.Web.Tests.Security;

/// <summary>The one map from an exception to an answer.</summary>
public sealed class FailureTests
{
    public static TheoryData<Exception, int, string> Map => new()
    {
        { new ValidationException([new ValidationFailure("Title", "Give one.")]), 400, "needs correcting" },
        { new NotAllowedException(signedIn: false), 401, "Sign in first." },
        { new NotAllowedException(signedIn: true), 403, "ask an administrator" },
        { new NotFoundException(), 404, "nothing at this address" },
        { new RuleBrokenException("En français.", "It has ended: reopen it."), 409, "It has ended: reopen it." },
        { new EntryChangedMeanwhileException(Guid.Empty), 409, "Somebody else saved this entry" },
        { new AlreadyThereException(new InvalidOperationException("UNIQUE constraint failed: Blogs.Slug")), 409, "just saved the same" },
        { new AntiforgeryValidationException("The provided antiforgery token…"), 400, "Reload it" },
        { new AntiforgeryValidationException("Unable to read…", new BadHttpRequestException("Request body too large.", 413)), 413, "send it in parts" },
        { new AntiforgeryValidationException("Unable to read…", new InvalidDataException("Form value count limit 1024 exceeded.")), 400, "malformed" },
        { new TooManyTriesException(TimeSpan.FromMinutes(5)), 429, "too many tries" },
        { new BodyTooLargeException(2 << 20), 413, "larger than 2 MB" },
        { new BadHttpRequestException("Request body too large. The max request body size is 2097152 bytes.", 413), 413, "send it in parts" },
        { new InvalidDataException("Form value count limit 1024 exceeded."), 400, "malformed" },
        { new InvalidOperationException("Sequence contains no elements"), 500, "fault on our side" },
        { new TimeoutException(), 500, "fault on our side" },
    };

    [Theory]
    [MemberData(nameof(Map))]
    public void Each_has_its_status_and_a_sentence_that_tells_what_to_do(Exception exception, int status, string sentence)
    {
        var failure = Failure.Of(exception, Language.English);
        failure.Status.ShouldBe(status);
        failure.Sentence.ShouldContain(sentence);
        if (exception is not RuleBrokenException)
        {
            failure.Sentence.ShouldNotContain(exception.Message, Case.Insensitive, "an exception's own words are for us");
        }
    }

    [Fact]
    public void The_fields_that_are_wrong_are_named()
    {
        var failure = Failure.Of(new ValidationException([new("Title", "Give one."), new("Slug", "Too short."), new("Slug", "Taken.")]), Language.English);
        failure.Fields["Title"].ShouldBe(["Give one."]);
        failure.Fields["Slug"].ShouldBe(["Too short.", "Taken."]);
    }

    [Fact]
    public void It_is_told_in_French_as_well() => Failure.Of(new RuleBrokenException("En français.", "In English."), Language.French).Sentence.ShouldBe("En français.");
}
