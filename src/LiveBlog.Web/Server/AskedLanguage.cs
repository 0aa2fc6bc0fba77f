using LiveBlog.Application.Members;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Server;

/// <summary>Answers whoever is not signed in in the first language that her browser asks for and we speak.</summary>
public sealed class AskedLanguage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Caller caller, Publication publication)
    {
        if (caller.MemberId is null)
        {
            caller.Speak(publication.LanguageFor(context.Request));
        }

        return next(context);
    }
}
