using FluentValidation;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LiveBlog.Web.Newsroom;

/// <summary>Lets a form ask for something, and turns what was wrong with it into errors beside its fields.</summary>
public static class Attempt
{
    /// <param name="errors">Takes what was wrong.</param>
    /// <param name="language">The member's.</param>
    /// <param name="idOf">The id of the element that a property path (<c>Draft.Title</c>) is about; empty for the form as a whole.</param>
    /// <param name="ask">What the form asks for.</param>
    /// <returns>The status to show the form again with; null when it was done.</returns>
    public static async Task<int?> TryAsync(this FieldErrors errors, Language language, Func<string, string> idOf, Func<Task> ask)
    {
        try
        {
            await ask();
            return null;
        }
        catch (ValidationException exception)
        {
            foreach (var failure in exception.Errors)
            {
                errors.Add(new FieldError(idOf(failure.PropertyName), failure.ErrorMessage));
            }

            return StatusCodes.Status400BadRequest;
        }
        catch (RuleBrokenException exception)
        {
            errors.Add(new FieldError("", exception.In(language)));
            return StatusCodes.Status409Conflict;
        }
    }

    /// <summary>Takes what could not be read as a date, a number or a choice.</summary>
    public static void AddUnreadable(this FieldErrors errors, ModelStateDictionary state, NewsroomTexts texts)
    {
        foreach (var (path, value) in state.Where(each => each.Value!.Errors.Count > 0))
        {
            errors.Add(new FieldError(ElementId(path), texts.NotUnderstood(value!.AttemptedValue ?? "")));
        }
    }

    /// <summary>The id of a field from the last part of a path: <c>Draft.TimeZone</c> is <c>time-zone</c>, <c>Draft.Roles[2].From</c> is <c>roles-2-from</c>, <c>Form.ParticipantIds[2]</c> is <c>participant-ids</c>.</summary>
    public static string ElementId(string path)
    {
        var parts = (path.EndsWith(']') ? path[..path.LastIndexOf('[')] : path).Split('.');
        var start = Array.FindIndex(parts, part => part.EndsWith(']'));
        return string.Join('-', parts[(start < 0 ? ^1 : start)..].Select(part => Hyphenated(part.Replace('[', '-').TrimEnd(']'))));
    }

    private static string Hyphenated(string name) => string.Concat(name.Select((letter, at) =>
        char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
