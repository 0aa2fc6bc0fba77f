using FluentValidation;
using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Antiforgery;

namespace LiveBlog.Web.Server;

/// <summary>What somebody whose request came to nothing is told.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">What is wrong and what to do next, in the caller's language.</param>
/// <param name="Fields">What is wrong with each field; empty when no field is.</param>
public sealed record Failure(int Status, string Sentence, IReadOnlyDictionary<string, string[]> Fields)
{
    private static readonly Dictionary<string, string[]> NoFields = [];

    /// <summary>The one map from an exception to an answer. Of what is not foreseen nothing is told but that it is written down.</summary>
    public static Failure Of(Exception exception, Language language)
    {
        var texts = new FailureTexts(language);
        return exception switch
        {
            ValidationException invalid => new(
                StatusCodes.Status400BadRequest,
                texts.Invalid,
                invalid.Errors.GroupBy(error => error.PropertyName).ToDictionary(group => group.Key, group => group.Select(error => error.ErrorMessage).ToArray())),
            NotAllowedException { SignedIn: false } => Of(StatusCodes.Status401Unauthorized, language),
            NotAllowedException => Of(StatusCodes.Status403Forbidden, language),
            NotFoundException => Of(StatusCodes.Status404NotFound, language),
            RuleBrokenException broken => new(StatusCodes.Status409Conflict, broken.In(language), NoFields),
            EntryChangedMeanwhileException => new(StatusCodes.Status409Conflict, texts.ChangedMeanwhile, NoFields),
            AlreadyThereException => new(StatusCodes.Status409Conflict, texts.AlreadyThere, NoFields),
            KeyUsedOtherwiseException => new(StatusCodes.Status422UnprocessableEntity, texts.KeyUsedOtherwise, NoFields),
            TooManyTriesException => Of(StatusCodes.Status429TooManyRequests, language),

            // The token is read from the form, so that what is wrong with the form is found there first.
            AntiforgeryValidationException { InnerException: (BadHttpRequestException or InvalidDataException) and var unread } => Of(unread, language),
            AntiforgeryValidationException => new(StatusCodes.Status400BadRequest, texts.FormExpired, NoFields),
            BodyTooLargeException large => Of(large.StatusCode, language, large.Limit),
            BadHttpRequestException bad => Of(bad.StatusCode, language),

            // A form with too many fields, or one too long.
            InvalidDataException => Of(StatusCodes.Status400BadRequest, language),
            _ => Of(StatusCodes.Status500InternalServerError, language),
        };
    }

    /// <summary>The usual sentence for <paramref name="status"/>.</summary>
    /// <param name="limit">Bytes that the address takes, of what is too large for it; null if it is not known.</param>
    public static Failure Of(int status, Language language, long? limit = null) =>
        new(status, limit is { } bytes ? new FailureTexts(language).TooLarge(bytes) : new FailureTexts(language).Of(status), NoFields) { IsUsual = true, Limit = limit };

    /// <summary>Whether it says no more than its status, and the limit.</summary>
    private bool IsUsual { get; init; }

    private long? Limit { get; init; }

    /// <summary>The same in another language, as far as it can be said: what is refused before it is known who asks is told to her in her own.</summary>
    public Failure In(Language language) => IsUsual ? Of(Status, language, Limit) : this;
}
