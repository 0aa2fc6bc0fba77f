using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>Fills in the forms of the newsroom's pages as a browser without script does.</summary>
internal static class FormPages
{
    /// <summary>The page at an address, which must open.</summary>
    public static async Task<IDocument> OpenAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await WebFixture.Parse(answer);
    }

    /// <summary>Types into a field.</summary>
    public static IDocument Type(this IDocument page, string id, string? value)
    {
        switch (page.GetElementById(id))
        {
            case IHtmlTextAreaElement area:
                area.Value = value ?? "";
                break;
            case IHtmlInputElement input:
                input.SetAttribute("type", "text");
                input.Value = value ?? "";
                break;
            case IHtmlSelectElement select:
                select.Value = value;
                break;
            case var other:
                throw new ShouldAssertException($"There is no field {id} but {other?.OuterHtml}.");
        }

        return page;
    }

    /// <summary>What a field holds.</summary>
    public static string? Typed(this IDocument page, string id) => page.GetElementById(id) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        _ => throw new ShouldAssertException($"There is no field {id}."),
    };

    /// <summary>Ticks, or unticks, a box or a radio button.</summary>
    public static IDocument Tick(this IDocument page, string name, string value, bool ticked = true)
    {
        page.QuerySelector<IHtmlInputElement>($"input[name='{name}'][value='{value}']")!.IsChecked = ticked;
        return page;
    }

    /// <summary>What is wrong with a field.</summary>
    public static string WrongWith(this IDocument page, string id) => page.GetElementById($"{id}-error")!.TextContent;

    /// <summary>Presses a button of the page's main form.</summary>
    /// <param name="button">Part of its <c>formaction</c>; empty for the one that sends the form where it goes.</param>
    public static async Task<HttpResponseMessage> PressAsync(this HttpClient browser, IDocument page, string button = "")
    {
        var pressed = page.QuerySelectorAll("main button").Single(each => button.Length == 0
            ? each.ClassList.Contains("button-primary")
            : (each.GetAttribute("formaction") ?? each.Closest("form")!.GetAttribute("action") ?? "").Contains(button, StringComparison.Ordinal));
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var field in form.Elements)
        {
            var (name, value) = field switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (name is not null)
            {
                fields.Add(KeyValuePair.Create(name, value!));
            }
        }

        var address = pressed.GetAttribute("formaction") ?? form.GetAttribute("action")!;
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            using var encoded = new FormUrlEncodedContent(fields);
            return await browser.PostAsync(address.Split('#')[0], encoded);
        }

        using var parts = new MultipartFormDataContent();
        fields.ForEach(field => parts.Add(new StringContent(field.Value), field.Key));
        return await browser.PostAsync(address, parts);
    }
}
