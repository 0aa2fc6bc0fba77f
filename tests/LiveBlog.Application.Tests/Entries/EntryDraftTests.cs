using LiveBlog.Application.Entries;

namespace LiveBlog.Application.Tests.Entries;

public sealed class EntryDraftTests
{
    [Fact]
    public void A_draft_is_rendered_once()
    {
        var draft = new EntryDraft("Titre.", "Du **texte**.");

        draft.Wording.ShouldBeSameAs(draft.Wording);
        draft.Wording.BodyHtml.ShouldContain("<strong>texte</strong>");
    }

    [Fact]
    public void A_copy_with_another_body_is_rendered_anew()
    {
        var draft = new EntryDraft("Titre.", "Un.");
        draft.Wording.Body.ShouldBe("Un.");

        (draft with { Body = "Deux." }).Wording.Body.ShouldBe("Deux.");
    }
}
