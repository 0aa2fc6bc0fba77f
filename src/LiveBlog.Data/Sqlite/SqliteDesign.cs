using System.Diagnostics.Metrics;
using LiveBlog.Application;
using LiveBlog.Application.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LiveBlog.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without starting the application.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLiveBlogDb>
{
    public SqliteLiveBlogDb CreateDbContext(string[] args)
    {
        var metrics = new RecordMetrics(new Meter(RecordMetrics.MeterName));
        return new(
            (DbContextOptions<SqliteLiveBlogDb>)LiveBlogData.UseFile(new DbContextOptionsBuilder<SqliteLiveBlogDb>(), new SqliteFile("design.db")).Options,
            new WriteGate(metrics),
            new LiveHub(),
            metrics);
    }
}
