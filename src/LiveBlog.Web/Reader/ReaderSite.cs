using System.IO.Compression;
using LiveBlog.Web.Exports;
using LiveBlog.Web.Feeds;
using Microsoft.AspNetCore.ResponseCompression;

namespace LiveBlog.Web.Reader;

/// <summary>Registers what readers see.</summary>
public static class ReaderSite
{
    /// <summary>Adds who publishes, from the section <c>Publication</c>, and the shape of blog addresses.</summary>
    public static IServiceCollection AddReaderSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Publication").Get<Publication>() ?? new Publication());
        services.AddSingleton<PageMetrics>();
        services.AddSingleton<ExportTurns>();
        services.Configure<PageSettings>(configuration.GetSection("Pages"));
        services.AddSingleton<RenderedAnswers>();
        services.AddHostedService<RestedAnswers>();
        services.Configure<RouteOptions>(options => options.ConstraintMap["slug"] = typeof(SlugConstraint));

        // A page is read far more often than it changes, and mostly on phones: smaller is worth a little time.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>Maps feeds and exports; the pages map themselves.</summary>
    public static IEndpointRouteBuilder MapReaderFeeds(this IEndpointRouteBuilder app)
    {
        app.MapAtomFeed();
        app.MapExports();
        return app;
    }
}
