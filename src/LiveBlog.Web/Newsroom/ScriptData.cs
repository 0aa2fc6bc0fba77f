using System.Text.Json;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>What the scripts of a page are told by it, as JSON in an attribute: addresses, and every text they show.</summary>
internal static class ScriptData
{
    /// <summary>The script's data of a composer.</summary>
    public static string Of(ComposerView view)
    {
        var texts = view.Texts;
        return Json(new
        {
            Purpose = view.Purpose.ToString(),
            view.AnswersPost,
            MemberId = view.Blog.Member.MemberId,
            view.Blog.Slug,
            view.Blog.TimeZone,
            Entry = view.EntryId,
            UndoSeconds = view.Purpose is ComposerPurpose.Correction ? 0 : view.Blog.Member.UndoSeconds,
            Desk = $"/newsroom/{view.Blog.Slug}",
            Preview = $"/newsroom/{view.Blog.Slug}/preview",
            Reading = $"/newsroom/{view.Blog.Slug}/reading",
            Token = "/newsroom/token",
            Texts = new
            {
                texts.KeptAt,
                texts.SavedAt,
                texts.DraftTitle,
                texts.NothingToKeep,
                texts.CannotKeep,
                texts.Sending,
                texts.Offline,
                texts.OnlineAgain,
                texts.NoAnswer,
                texts.ServerFailed,
                texts.SignedOut,
                texts.SignInAgain,
                texts.SomebodyElse,
                texts.Refused,
                texts.Gone,
                texts.TooManyRequests,
                texts.Retry,
                texts.UndoCount,
                texts.TakeBack,
                texts.PublishNow,
                texts.TakenBack,
                texts.Recovered,
                texts.RecoveredOther,
                texts.StartAfresh,
                texts.StartFromServer,
                texts.BringBack,
                texts.QuoteRemoved,
                texts.Undo,
                texts.PreviewUnavailable,
                texts.QuoteNumbered,
                new ProposalTexts(texts.Language).Accepted,
            },
        });
    }

    /// <summary>The script's data of a timeline.</summary>
    public static string Of(TimelineView view) => Json(new { view.Texts.UpToDate, view.Texts.Late, view.Texts.ActFailed, ActRefused = view.Texts.NotAllowedTitle, view.Texts.ActGone });

    private static string Json<T>(T data) => JsonSerializer.Serialize(data, JsonSerializerOptions.Web);
}
