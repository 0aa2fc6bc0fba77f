using LiveBlog.Application;
using LiveBlog.Application.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LiveBlog.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without starting the application.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLiveBlogDb>
{
    public SqliteLiveBlogDb CreateDbContext(string[] args) => new(
        (DbContextOptions<SqliteLiveBlogDb>)LiveBlogData.UseFile(new DbContextOptionsBuilder<SqliteLiveBlogDb>(), new SqliteFile("design.db")).Options, new WriteGate(), new LiveHub());
}
