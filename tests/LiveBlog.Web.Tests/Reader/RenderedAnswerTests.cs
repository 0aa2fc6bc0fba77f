using System.IO.Compression;
using System.Text;
using LiveBlog.Web.Reader;
using Microsoft.AspNetCore.Http;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>What a request says of codings and of what it has already.</summary>
public sealed class RenderedAnswerTests
{
    private readonly RenderedAnswer answer = new(200, "text/html; charset=utf-8", null, Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Repeat("Ce qui se passe.", 200))), null);

    [Theory]
    [InlineData(null, ContentCoding.Identity)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData("br", ContentCoding.Brotli)]
    [InlineData("BR", ContentCoding.Brotli)]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("gzip, deflate", ContentCoding.Gzip)]
    [InlineData("x-gzip", ContentCoding.Gzip)]
    [InlineData("br;q=0, gzip;q=0.5", ContentCoding.Gzip)]
    [InlineData("br;q=0.1, gzip;q=0.9", ContentCoding.Gzip)]
    [InlineData("gzip;q=0.5, br ; q = 0.5", ContentCoding.Brotli)]
    [InlineData("br;q=0.000", ContentCoding.Identity)]
    [InlineData("br;q=0.001", ContentCoding.Brotli)]
    [InlineData("identity", ContentCoding.Identity)]
    [InlineData("identity;q=1, br;q=0.5", ContentCoding.Identity)]
    [InlineData("identity, br", ContentCoding.Brotli)] // among equals the shorter one
    [InlineData("deflate, zstd, compress", ContentCoding.Identity)] // none that is made here
    [InlineData("*", ContentCoding.Gzip)]
    [InlineData("*;q=0, br", ContentCoding.Brotli)]
    [InlineData("gzip;q=0, *", ContentCoding.Identity)]
    [InlineData("*;q=0, identity", ContentCoding.Identity)]
    [InlineData("identity;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("identity;q=0", null)]
    [InlineData("*;q=0", null)]
    [InlineData("br;q=0, gzip;q=0, *;q=0", null)]
    [InlineData("br;q=x, gzip;q=", ContentCoding.Identity)] // a weight that cannot be read
    [InlineData("br;q=2", ContentCoding.Identity)]
    [InlineData("br;q=1.5", ContentCoding.Identity)]
    [InlineData("br;level=9", ContentCoding.Identity)]
    [InlineData("brotli, xbr, br2", ContentCoding.Identity)]
    [InlineData(", ,br,,", ContentCoding.Brotli)]
    [InlineData(";;;,;q=1,=", ContentCoding.Identity)]
    public void The_coding_that_is_asked_for_most_is_taken(string? accepted, ContentCoding? coding) => AcceptedCodings.Best(accepted).ShouldBe(coding);

    [Fact]
    public void Codings_may_be_asked_for_in_several_lines() => AcceptedCodings.Best(new(["gzip", "br"])).ShouldBe(ContentCoding.Brotli);

    [Fact]
    public async Task Every_coding_says_the_same_in_bytes_of_its_own_with_a_validator_of_its_own()
    {
        var sent = new List<(string? Coding, byte[] Body, string Tag)>();
        foreach (var asked in (string[])["identity", "gzip", "br"])
        {
            var (response, body) = await KeptAnswersTests.AskAsync(answer, asked);
            response.StatusCode.ShouldBe(200);
            response.ContentLength.ShouldBe(body.Length);
            response.Headers.Vary.ToString().ShouldBe("Accept-Encoding");
            sent.Add((response.Headers.ContentEncoding, body, response.Headers.ETag.ToString()));
        }

        sent.Select(each => each.Coding).ShouldBe([null, "gzip", "br"]);
        sent.Select(each => each.Tag).Distinct().Count().ShouldBe(3);
        sent.ShouldAllBe(each => each.Tag.StartsWith('"'));
        using var gzip = new GZipStream(new MemoryStream(sent[1].Body), CompressionMode.Decompress);
        using var brotli = new BrotliStream(new MemoryStream(sent[2].Body), CompressionMode.Decompress);
        foreach (var stream in (Stream[])[gzip, brotli])
        {
            var plain = new MemoryStream();
            await stream.CopyToAsync(plain);
            plain.ToArray().ShouldBe(sent[0].Body);
        }
    }

    [Theory]
    [InlineData("{tag}", 304)]
    [InlineData("W/{tag}", 304)] // a proxy made it a weak one
    [InlineData("\"other\", {tag}", 304)]
    [InlineData("\"a, b\",W/\"c\" ,{tag}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("{identity}", 200)] // the same in another coding
    [InlineData("{tag", 200)] // no end
    [InlineData("", 200)]
    [InlineData("W/", 200)]
    [InlineData("nonsense", 200)]
    [InlineData("\"", 200)]
    public async Task Who_has_it_already_is_told_so(string known, int status)
    {
        var tag = (await KeptAnswersTests.AskAsync(answer, "br")).Response.Headers.ETag.ToString();
        var identity = (await KeptAnswersTests.AskAsync(answer, "identity")).Response.Headers.ETag.ToString();

        var (response, body) = await KeptAnswersTests.AskAsync(
            answer, "br", known.Replace("{tag}", tag, StringComparison.Ordinal).Replace("{tag", tag[..^1], StringComparison.Ordinal).Replace("{identity}", identity, StringComparison.Ordinal));

        response.StatusCode.ShouldBe(status);
        (body.Length == 0).ShouldBe(status == 304);
        response.Headers.ETag.ToString().ShouldBe(tag);
        response.Headers.Vary.ToString().ShouldBe("Accept-Encoding");
        response.Headers.CacheControl.ToString().ShouldBe("no-cache");
    }

    [Fact]
    public async Task Who_takes_it_in_no_coding_is_told_that_there_is_none()
    {
        var (response, body) = await KeptAnswersTests.AskAsync(answer, "identity;q=0");

        response.StatusCode.ShouldBe(406);
        body.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_ready_in_a_coding_is_not_sent_at_once()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptEncoding = "br";

        answer.TrySend(context).ShouldBeNull();
        context.Response.Headers.ShouldBeEmpty();
    }
}
