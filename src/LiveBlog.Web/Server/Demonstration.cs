using LiveBlog.Application;
using LiveBlog.Application.Seeds;
using LiveBlog.Web.Accounts;

namespace LiveBlog.Web.Server;

/// <summary>What somebody who tries LiveBlog finds in it: in Development, an empty record is filled with the demonstration newsroom.</summary>
public static class Demonstration
{
    /// <summary>Loads it if it is wanted: in Development, when a folder of texts is set and the record is empty.</summary>
    /// <exception cref="SeedException">A text is wrong; nothing was loaded.</exception>
    public static async Task LoadAsync(WebApplication app, ServerSettings settings, CancellationToken cancellationToken)
    {
        if (!app.Environment.IsDevelopment() || settings.Seeds.Length == 0)
        {
            return;
        }

        var folder = Path.GetFullPath(Path.Combine(app.Environment.ContentRootPath, settings.Seeds));
        if (!Directory.Exists(folder))
        {
            app.Logger.LogWarning("There is no demonstration newsroom: {Folder} is not there", folder);
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var members = await DemonstrationNewsroom.LoadAsync(db, () => SeedReader.ReadFolder(folder), cancellationToken);
        if (members.Count > 0)
        {
            await scope.ServiceProvider.GetRequiredService<FirstAccounts>().GiveAsync(
                [.. members.Select(member => (member.MemberId, member.Handle, About(member)))], cancellationToken);
        }

        await write.CommitAsync(cancellationToken);
        if (members.Count > 0)
        {
            app.Logger.LogInformation("The demonstration newsroom is loaded, with {Members} members", members.Count);
        }
    }

    private static string About(DemonstrationMember member) => $"{member.Name}: " + string.Join(
        ", ", member.Roles.Select(role => role.BlogSlug is { } slug ? $"{role.Role.ToString().ToLowerInvariant()} on {slug}" : role.Role.ToString().ToLowerInvariant()));
}
