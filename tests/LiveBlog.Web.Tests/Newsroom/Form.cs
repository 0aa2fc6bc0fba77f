using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>A form as a browser without script holds it: filled in, and sent by one of its buttons.</summary>
public sealed class Form
{
    private readonly HttpClient browser;
    private readonly IDocument page;
    private readonly string address;
    private readonly List<KeyValuePair<string, string>> fields = [];

    private Form(HttpClient browser, IDocument page, string address, string selector)
    {
        (this.browser, this.page, this.address) = (browser, page, address);
        var form = (IHtmlFormElement?)page.QuerySelector(selector) ?? throw new ShouldAssertException($"There is no {selector} on {address}.");
        foreach (var control in form.Elements.OfType<IHtmlElement>().Where(control => control.GetAttribute("name") is { Length: > 0 } && !control.IsDisabled()))
        {
            var value = control switch
            {
                IHtmlTextAreaElement text => text.Value,
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement input => input.Value,
                _ => null,
            };
            if (value is not null)
            {
                fields.Add(new(control.GetAttribute("name")!, value));
            }
        }
    }

    /// <summary>Opens a page and takes the form on it.</summary>
    public static async Task<Form> Open(HttpClient browser, string address, string selector = "#composer-form")
    {
        using var answer = await browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address} should open");
        return new Form(browser, await WebFixture.Parse(answer), address, selector);
    }

    /// <summary>Takes the form of a page that answered a form.</summary>
    public static async Task<Form> In(HttpClient browser, HttpResponseMessage answer, string selector = "#composer-form") =>
        new(browser, await WebFixture.Parse(answer), answer.RequestMessage!.RequestUri!.PathAndQuery, selector);

    public IDocument Page => page;

    /// <summary>What a field holds; null if it is not there, or its box is not ticked.</summary>
    public string? this[string name] => fields.Find(field => field.Key == name).Value;

    /// <summary>Types into a field, or ticks a box; null empties.</summary>
    public Form Fill(string name, string? value)
    {
        fields.RemoveAll(field => field.Key == name);
        if (value is not null)
        {
            fields.Add(new(name, value));
        }

        return this;
    }

    /// <summary>Presses the button of that id; a second press sends the same again.</summary>
    public Task<HttpResponseMessage> Press(string id, bool asScript = false)
    {
        var button = page.GetElementById(id) ?? page.QuerySelector(id) ?? throw new ShouldAssertException($"There is no button {id} on {address}.");
        return Send(button.GetAttribute("formaction") ?? button.Closest("form")!.GetAttribute("action") ?? address, button.GetAttribute("name"), button.GetAttribute("value"), asScript);
    }

    /// <summary>Sends the fields to an address.</summary>
    public async Task<HttpResponseMessage> Send(string to, string? name = null, string? value = null, bool asScript = false)
    {
        using var content = new MultipartFormDataContent();
        foreach (var field in name is null ? fields : [.. fields, new(name, value ?? "")])
        {
            content.Add(new StringContent(field.Value), field.Key);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = content };
        if (asScript)
        {
            request.Headers.Accept.ParseAdd("application/json");
            request.Headers.Add("Sec-Fetch-Mode", "cors");
        }

        return await browser.SendAsync(request);
    }
}
