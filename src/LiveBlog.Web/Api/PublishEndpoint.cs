using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.Api;

/// <summary><c>POST /api/v1/blogs/{slug}/entries</c>: publishes by program what the composer publishes by hand.</summary>
public static class PublishEndpoint
{
    /// <summary>The header that makes a retry safe (draft-ietf-httpapi-idempotency-key-header-07).</summary>
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 255;

    /// <summary>Keys that are being dealt with.</summary>
    private static readonly ConcurrentDictionary<Guid, bool> InFlight = new();

    /// <summary>Maps it.</summary>
    public static void MapApi(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/v1/blogs/{slug}/entries", PublishAsync);

    /// <summary>
    /// Answers 201 with the entry's address and number; the same key with the same request is answered the same again, and publishes nothing. Errors are
    /// Problem Details: 400 for a key or field, 401 and 403 for a token, 404, 409 while the same key is under way, 413, 415, 422 for a key that published
    /// something else, 429.
    /// </summary>
    private static async Task<IResult> PublishAsync(
        string slug, HttpContext context, IMediator mediator, Caller caller, Publication publication)
    {
        var texts = new FailureTexts(caller.Language);
        var cancellationToken = context.RequestAborted;
        if (context.Request.Headers[KeyHeader] is not [{ Length: > 0 and <= LongestKey } named])
        {
            return Problem(StatusCodes.Status400BadRequest, texts, texts.KeyNeeded);
        }

        if (!context.Request.HasJsonContentType())
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, texts, texts.JsonNeeded);
        }

        var blog = await mediator.Send(new FindBlog.Query(slug), cancellationToken);
        using var sent = new MemoryStream();
        await context.Request.Body.CopyToAsync(sent, cancellationToken);
        var bytes = sent.GetBuffer().AsMemory(0, (int)sent.Length);
        EntryRequest request;
        try
        {
            request = JsonSerializer.Deserialize<EntryRequest>(bytes.Span, EntryRequest.Reading) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            return Problem(StatusCodes.Status400BadRequest, texts, texts.JsonWrong(wrong.Path, wrong.InnerException?.Message ?? wrong.Message));
        }

        var key = KeyOf(caller.MemberId!.Value, blog.Id, named);
        if (!InFlight.TryAdd(key, true))
        {
            return Problem(StatusCodes.Status409Conflict, texts, texts.KeyInFlight);
        }

        try
        {
            var actors = request.ActorSlugs.ToList();
            var found = actors.Count > 0 || request.Events is { Count: > 0 }
                ? await mediator.Send(new FindNamed.Query(blog.Id, actors, [.. request.Events ?? []]), cancellationToken)
                : FindNamed.View.Nobody;
            var entry = await mediator.Send(
                new PublishEntry.Command(blog.Id, null, null, key, request.ToDraft(found, caller.Language)) { RequestHash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) },
                cancellationToken);
            var address = publication.Absolute(context.Request, $"/{blog.Slug}/{entry.Number}");
            return Results.Created(address, new { id = entry.EntryId, number = entry.Number, url = address });
        }
        catch (ValidationException invalid)
        {
            // Its fields are named as the program named them.
            throw new ValidationException(invalid.Errors.Select(error => new ValidationFailure(FieldOf(error.PropertyName), error.ErrorMessage)));
        }
        finally
        {
            InFlight.TryRemove(key, out _);
        }
    }

    // Of one member and one blog: what another program calls its own is no business of this one. Version 8 (RFC 9562) is for such hashes.
    private static Guid KeyOf(Guid memberId, int blogId, string named)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{memberId:N} {blogId} {named.Trim('"')}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    private static string FieldOf(string property) =>
        string.Join('.', property.Split('.').Where(part => part != "Draft").Select(part => JsonNamingPolicy.CamelCase.ConvertName(part)));

    private static IResult Problem(int status, FailureTexts texts, string sentence) => Results.Problem(sentence, statusCode: status, title: texts.Title(status));
}
