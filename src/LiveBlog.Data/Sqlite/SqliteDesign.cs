using Microsoft.EntityFrameworkCore.Design;

namespace LiveBlog.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without starting the application.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLiveBlogDb>
{
    public SqliteLiveBlogDb CreateDbContext(string[] args) => LiveBlogData.Open(new SqliteFile("design.db"));
}
