using BenchmarkDotNet.Attributes;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;

namespace LiveBlog.Benchmarks;

/// <summary>From HTML to the bytes that every stream sends: done once a change, whatever the number of readers.</summary>
public class Framing
{
    private string html = "";
    private Fragment entry;
    private Fragment updated;
    private Frame frame = null!;

    [GlobalSetup]
    public void Prepare()
    {
        html = $"<article id=\"entry-120\">{Samples.Entry.BodyHtml}</article>";
        entry = Fragment.Of("entry-120", html);
        updated = Fragment.Of("blog-updated", "<strong id=\"blog-updated\">Mis à jour à 10 h 30</strong>");
        frame = new Frame(130, ChangeKind.Published, 120, [entry, updated]);
    }

    /// <summary>HTML to JSON.</summary>
    [Benchmark]
    public Fragment Escape() => Fragment.Of("entry-120", html);

    /// <summary>Two parts of a page to one frame.</summary>
    [Benchmark]
    public Frame Make() => new(130, ChangeKind.Published, 120, [entry, updated]);

    /// <summary>A frame without a part that a later change carries.</summary>
    [Benchmark]
    public Frame TakeOut() => frame.Without("blog-updated");
}
