namespace LiveBlog.Web.Live;

/// <summary>The live path of the web: from the change log to pages that are open.</summary>
public static class LivePath
{
    /// <summary>Adds what it needs; its settings are the section <c>Live</c>.</summary>
    public static IServiceCollection AddLive(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LiveSettings>(configuration.GetSection("Live"));
        services.AddSingleton<PartialRenderer>();
        services.AddSingleton<BlogFragments>();
        services.AddSingleton<LiveMetrics>();
        services.AddSingleton<Broadcasts>();
        services.AddSingleton<StreamLimits>();
        services.AddSingleton<PollPace>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<PlainStreams>();
        services.AddSingleton<FirstReader>();
        services.AddHostedService<Heartbeat>();
        return services;
    }

    /// <summary>Answers those who ask for a stream before anything else that every request passes.</summary>
    public static void UseStreams(this IApplicationBuilder app)
    {
        var streams = app.ApplicationServices.GetRequiredService<StreamEndpoint>();
        app.Use(next => context => streams.AnswerEarlyAsync(context, next));
    }

    /// <summary>Maps <c>/{slug}/stream</c> and <c>/{slug}/changes</c>.</summary>
    public static void MapLive(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{slug:slug}/stream", (string slug, HttpContext context, StreamEndpoint streams) => streams.AnswerAsync(slug, context));
        endpoints.MapGet("/{slug:slug}/changes", ChangesEndpoint.AnswerAsync);
    }
}
