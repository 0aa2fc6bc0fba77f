using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using LiveBlog.Application.Markup;
using LiveBlog.Web.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace LiveBlog.Benchmarks;

/// <summary>From Markdown to what readers are shown, and compressed: done once a change.</summary>
public class Rendering
{
    private IServiceProvider services = null!;
    private BlogFragments fragments = null!;
    private byte[] page = [];
    private byte[] room = [];
    private string markdown = "";

    [GlobalSetup]
    public async Task Prepare()
    {
        markdown = Samples.Markdown;
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(BlogFragments).Assembly);
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<PartialRenderer>().AddSingleton<BlogFragments>();
        services = builder.Build().Services;
        fragments = services.GetRequiredService<BlogFragments>();

        // Fifty entries, no two of them alike.
        var html = new StringBuilder();
        for (var each = 0; each < 50; each++)
        {
            var entry = Samples.Entry with { Number = each + 1, Headline = $"Point numéro {each * 7919 % 1000}", BodyHtml = Samples.Entry.BodyHtml[(each * 31)..] };
            html.Append(Encoding.UTF8.GetString((await fragments.RenderEntryAsync(services, Samples.Blog, entry)).Json.Span));
        }

        page = Encoding.UTF8.GetBytes(html.ToString());
        room = new byte[BrotliEncoder.GetMaxCompressedLength(page.Length)];
    }

    /// <summary>Two kilobytes of Markdown to safe HTML and plain text: once a save.</summary>
    [Benchmark]
    public (string Html, string Text) Write() => Markdown.Render(markdown);

    /// <summary>An entry as the page and the stream show it.</summary>
    [Benchmark]
    public Task<Fragment> Entry() => fragments.RenderEntryAsync(services, Samples.Blog, Samples.Entry);

    /// <summary>What stands above and beside the entries.</summary>
    [Benchmark]
    public async Task<int> Head() => (await fragments.RenderHeadAsync(services, Samples.Blog, Samples.Entry, [])).Count;

    /// <summary>A page of fifty entries compressed when it is first asked for.</summary>
    [Benchmark]
    public int CompressAtOnce() => Compress(5);

    /// <summary>The same once it has rested.</summary>
    [Benchmark]
    public int CompressAtLeisure() => Compress(11);

    private int Compress(int quality) => BrotliEncoder.TryCompress(page, room, out var length, quality, 22) ? length : throw new InvalidOperationException();
}
