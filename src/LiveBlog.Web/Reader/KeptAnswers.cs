namespace LiveBlog.Web.Reader;

/// <summary>
/// Answers readers from what is kept, before all that other requests pass, on the thread that read the request: it looks up, copies and never
/// waits.
/// </summary>
public sealed class KeptAnswers(RequestDelegate next, RenderedAnswers answers, Publication publication, PageMetrics metrics)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            Span<char> question = stackalloc char[Question.Longest];
            var length = Question.Write(request, publication, question);
            if (length > 0 && answers.Find(question[..length])?.TrySend(context) is { } sending)
            {
                metrics.Answered(context.Response);
                metrics.Hit();
                return sending;
            }
        }

        return next(context);
    }
}
