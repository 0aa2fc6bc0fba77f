namespace LiveBlog.Web.Telemetry;

/// <summary>Registers the ways by which what is measured is seen from outside.</summary>
public static class TelemetryServices
{
    /// <summary>Adds <c>/metrics</c> on a listener of its own, and the export by OTLP; neither does anything before the site has started.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, MetricsSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<Measurements>()
        .AddSingleton<MetricsListener>()
        .AddHostedService(provider => provider.GetRequiredService<MetricsListener>())
        .AddHostedService<MetricsExport>();

    /// <summary>Completes when <paramref name="token"/> is cancelled.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="otherwise"/> was, before.</exception>
    internal static async Task WhenCancelled(this CancellationToken token, CancellationToken otherwise)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = token.UnsafeRegister(static each => ((TaskCompletionSource)each!).TrySetResult(), cancelled);
        await cancelled.Task.WaitAsync(otherwise);
    }
}
