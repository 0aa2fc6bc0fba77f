using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Texts;

/// <summary>What an import says, counted.</summary>
public sealed class ImportTextsTests
{
    [Theory]
    [InlineData(Language.French, 1, "Confirmer la proposition")]
    [InlineData(Language.French, 2, "Confirmer les 2 propositions")]
    [InlineData(Language.English, 1, "Confirm the proposal")]
    [InlineData(Language.English, 2, "Confirm all 2 proposals")]
    public void One_proposal_is_not_several(Language language, int count, string said) => new ImportTexts(language).ConfirmAll(count).ShouldBe(said);
}
