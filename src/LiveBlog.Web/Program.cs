using System.Text.Encodings.Web;
using System.Text.Unicode;
using LiveBlog.Application;
using LiveBlog.Application.Seeds;
using LiveBlog.Data;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Api;
using LiveBlog.Web.CommandLine;
using LiveBlog.Web.Live;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Server;
using LiveBlog.Web.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

Transport.Prepare();
var command = Command.In(args);
if (command is not null && await command.AnswerAsync() is { } answered)
{
    return answered;
}

var builder = WebApplication.CreateBuilder(command?.Settings ?? args);
var settings = ServerSettings.From(builder.Configuration);
var metrics = MetricsSettings.From(builder.Configuration);
if ((settings.Problem ?? metrics.Problem) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}

DataFolder folder;
try
{
    folder = DataFolder.Take(Path.Combine(builder.Environment.ContentRootPath, settings.DataFolder));
}
catch (Exception exception) when (exception is DataFolderInUseException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(command is not null && exception is DataFolderInUseException ? $"{exception.Message}\n{command.WhileServing}" : exception.Message);
    return 1;
}

// Beside what stands below: the one works through the model, the other through the pages, and each takes a core for a good part of the start.
var migrating = Task.Run(() => LiveBlogData.MigrateAsync(folder.Database, CancellationToken.None));

// Made by a factory, and asked for below, so that the container lets the folder go when the application ends, however it does.
builder.Services.AddSingleton(_ => folder);
builder.Logging.AddJournal(builder.Configuration, folder);
// Run from its build output, and not published, it finds its assets outside Development too.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.UseInlineTransport().ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.UsePlainStreams();
    kestrel.Limits.MaxRequestBodySize = RequestSize.Usual;
});
builder.Services.AddUseCases().AddSqlite(folder.Database);
builder.Services.AddDataProtection().SetApplicationName("LiveBlog").PersistKeysToFileSystem(Directory.CreateDirectory(folder.Keys));
builder.Services.AddSingleton(settings);
builder.Services.AddAccounts(settings);
builder.Services.AddReaderSite(builder.Configuration).AddLive(builder.Configuration).AddTelemetry(metrics);
builder.Services.AddSingleton<FollowerCounting>().AddHostedService(provider => provider.GetRequiredService<FollowerCounting>());
builder.Services.AddRazorPages().AddMvcOptions(options =>
{
    options.Filters.Add<OnlyHandlers>();

    // As many rows as a form has fields: how many are too many is said by validators, with a sentence, and not by an exception.
    options.MaxModelBindingCollectionSize = RequestSize.MostFields;
});
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.Configure<FormOptions>(options =>
{
    options.ValueLengthLimit = (int)RequestSize.Largest;
    options.ValueCountLimit = RequestSize.MostFields;
});
builder.Services.AddResponseCompression(options =>
{
    options.EnableForHttps = true;
    options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "text/csv", "image/svg+xml"];
});
builder.Services.Configure<ForwardedHeadersOptions>(options =>
{
    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;

    // From proxy to proxy, as long as each is known: a CDN and what stands behind it.
    options.ForwardLimit = null;
    options.KnownProxies.Clear();
    options.KnownIPNetworks.Clear();
    foreach (var network in settings.ProxyNetworks)
    {
        options.KnownIPNetworks.Add(network);
    }
});

// Streams end by themselves; nobody else who is slow holds up a restart for long.
builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));

var app = builder.Build();
app.Services.GetRequiredService<DataFolder>();
if (command is null)
{
    if (settings.Proxies.Count > 0)
    {
        app.UseForwardedHeaders();
    }

    app.UseStreams();
    app.UseMiddleware<KeptAnswers>();
    app.UseMiddleware<Workers>();
    app.UseMiddleware<SecurityHeaders>();
    app.UseMiddleware<AskedLanguage>();
    app.UseMiddleware<Failures>();

    // What a member is shown stands beside secrets (tokens of forms) and is not compressed with them: BREACH.
    app.UseWhen(context => !PrivateAddresses.Include(context.Request.Path), pages => pages.UseResponseCompression());
    app.UseRouting();
    app.UseMiddleware<RequestSize>();
    app.UseAccounts();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapReaderFeeds();
    app.MapDeskStream();
    app.MapApi();
    app.MapLive();
}

await migrating;

// Before a command too: what is found in the newsroom does not depend on what the program was started for first.
try
{
    await Demonstration.LoadAsync(app, settings, CancellationToken.None);
}
catch (SeedException wrong)
{
    await Console.Error.WriteLineAsync($"The demonstration newsroom could not be loaded. {wrong.Message}");
    return 1;
}

if (command is not null)
{
    await using (app)
    {
        return await command.RunAsync(app.Services, CancellationToken.None);
    }
}

try
{
    await using (app)
    {
        // Beside the rest of the start.
        _ = Task.Run(() => app.Services.GetRequiredService<FirstReader>().GoAsync(app.Lifetime.ApplicationStopping));
        Func<string, IEnumerable<string>> signIn;
        await using (var scope = app.Services.CreateAsyncScope())
        {
            signIn = await scope.ServiceProvider.GetRequiredService<FirstAccounts>().TellAsync(CancellationToken.None);
        }

        try
        {
            await app.StartAsync();
        }
        catch
        {
            // What has started already is stopped in order: the host takes its end for a fault otherwise, and says so at length.
            await app.StopAsync();
            throw;
        }

        await Greeting.PrintAsync(app, signIn);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{taken.Message} Stop what listens there, or choose another address with --urls.");
    return 1;
}

/// <summary>The program; public so that tests can start it.</summary>
public partial class Program;
