using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>Quotes that are accepted in the composer without script, and what an edit of the text does to them.</summary>
public sealed class ComposerQuotesTests(WebFixture site) : IClassFixture<WebFixture>
{
    private const string Body = "« Nous repartirons à l’aube », a déclaré Solène Kermarec.";

    [Fact]
    public async Task Accepting_the_new_wording_of_a_broken_quote_rewrites_it_and_keeps_what_was_typed_beside_it()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var edit = $"/newsroom/{blog.Slug}?handler=Edit";
        var form = await Accept((await Form.Open(browser, $"/newsroom/{blog.Slug}")).Fill("Form.Body", Body));
        form.Fill("Form.Quotes[0].Venue", "sur le quai").Fill("Form.Body", Body.Replace("l’aube", "midi", StringComparison.Ordinal));

        // A row with nothing in it, before the broken one, is left out when a proposal is accepted.
        form = await Form.In(browser, await form.Send(edit, "add", "quote"));
        form = await Accept(form);
        await form.Press("publish");

        var page = await site.Page($"/{blog.Slug}/quotes");
        page.QuerySelectorAll("main blockquote").ShouldHaveSingleItem().TextContent.ShouldContain("Nous repartirons à midi");
        page.QuerySelector("main")!.TextContent.ShouldContain("sur le quai");

        async Task<Form> Accept(Form on)
        {
            var read = await Form.In(browser, await on.Send(edit, "add", "proposals"));
            var item = read.Page.QuerySelectorAll(".proposal-quote").ShouldHaveSingleItem();
            return await Form.In(browser, await read.Send(edit, "accept", item.GetAttribute("data-proposal")));
        }
    }
}
