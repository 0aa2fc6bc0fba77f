using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Tests.Markup;

public class MarkdownSafetyTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;&#x61;vascript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](https:\\\\a.example)")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](\u00a0javascript:alert(1))")]
    [InlineData("[x](\u202ejavascript:alert(1))")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](ftp://a.example/)")]
    [InlineData("[x](blob:https://a.example/1)")]
    [InlineData("[x](view-source:https://a.example)")]
    [InlineData("[x](tel:0102030405)")]
    [InlineData("[x](//a.example/)")]
    [InlineData("[x](\\\\\\\\a.example/)")]
    [InlineData("[x](/newsroom)")]
    [InlineData("[x](#feed)")]
    [InlineData("[x](?q=1)")]
    [InlineData("[x](page)")]
    [InlineData("[x]()")]
    [InlineData("[x](https:)")]
    [InlineData("[x](https://)")]
    [InlineData("[x](https://lemonde.example@b.example/)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml,&lt;svg&#32;onload=alert(1)&gt;)")]
    [InlineData("![x](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("![x](/images/x.png)")]
    public void A_forbidden_link_becomes_its_words(string body)
    {
        var html = Markdown.ToHtml(body);

        html.ShouldBe("<p>x</p>\n");
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<script:alert(1)>")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[x]: <javascript:alert(1)>\n\n[a][x] [x][] ![x]")]
    [InlineData("[x](javascript:alert(1)")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("javascript:alert(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<!-- --!><img src=x onerror=alert(1)> -->")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("<base href=//a.example>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("`</code><script>alert(1)</script>`")]
    [InlineData("```\n</code></pre><script>alert(1)</script>\n```")]
    [InlineData("```\" onmouseover=\"alert(1)\nx\n```")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\\<script>alert(1)</script>")]
    public void What_is_no_link_stays_text(string body)
    {
        var page = AllowedMarkup.Parse(Markdown.ToHtml(body));

        page.QuerySelectorAll("a, script, img, style, base, svg").ShouldBeEmpty();
        page.TextContent.ShouldNotBeNullOrWhiteSpace();
        AllowedMarkup.ForeignTo(page.InnerHtml).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[x](https://a.example/\"onmouseover=\"alert(1))")]
    [InlineData("[x](<https://a.example/\"onmouseover=\"alert(1)>)")]
    [InlineData("[x](https://a.example/' \"t\\\" onclick=\\\"alert(1)\")")]
    [InlineData("[x](https://a.example \"onclick='alert(1)'\")")]
    [InlineData("![\" onerror=\"alert(1)](https://a.example/x.png)")]
    [InlineData("![<script>alert(1)</script>](https://a.example/x.png)")]
    [InlineData("[<img src=x onerror=alert(1)>](https://a.example)")]
    [InlineData("<https://a.example/\"onclick=\"alert(1)>")]
    [InlineData("https://a.example/\"onclick=\"alert(1)")]
    [InlineData("[x](mailto:a@b.example?body=\"><script>)")]
    [InlineData("[x](https:\\\\\\\\a.example)")]
    [InlineData("<a href=\"https://a.example\" onclick=alert(1)>x</a>")]
    [InlineData("![a [b](https://b.example) c](https://a.example)")]
    [InlineData("https://a.example{onclick=alert(1)}")]
    [InlineData("[x](https://a.example){onclick=alert(1)}")]
    public void A_link_brings_nothing_but_its_address(string body)
    {
        var html = Markdown.ToHtml(body);

        AllowedMarkup.Parse(html).QuerySelectorAll("a").Length.ShouldBe(1);
        AllowedMarkup.ForeignTo(html).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p onclick=alert(1)>x</p>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a href=javascript:alert(1)>x</a>")]
    [InlineData("<td style=\"color:red\">x</td>")]
    [InlineData("<img src=https://a.example/x.png>")]
    [InlineData("<p id=feed>x</p>")]
    public void The_list_of_what_is_allowed_finds_what_is_not(string html) =>
        AllowedMarkup.ForeignTo("<table><tr>" + html).ShouldNotBeEmpty();

    [Fact]
    public void Signs_in_any_order_bring_only_what_is_allowed()
    {
        string[] signs =
        [
            "*", "**", "_", "~~", "[", "]", "](", "(", ")", "![", "<", ">", "&", "&lt;", "&#106;", "\\", "`", "```", "|", "|-|-|",
            "\n", "\n\n", "- ", "1. ", "# ", "> ", "a", " ", "\t", "\"", "'", "=", ":", "https://a.example", "javascript:",
            "<script>", "<img src=x onerror=alert(1)>", "onclick=", "<!--", "-->", "<a:b>", "]: ", "{", "}", "\u0000", "\ud800",
        ];
        var random = new Random(20231121);
        for (var round = 0; round < 2_000; round++)
        {
            var body = string.Concat(random.GetItems(signs, random.Next(1, 20)));

            AllowedMarkup.ForeignTo(Markdown.ToHtml(body)).ShouldBeEmpty(body);
        }
    }
}
