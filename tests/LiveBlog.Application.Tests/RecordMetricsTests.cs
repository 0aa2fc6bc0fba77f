using System.Diagnostics.Metrics;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Application.Tests;

/// <summary>What is measured of writing.</summary>
public sealed class RecordMetricsTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private Readings readings = null!;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        readings = new Readings(newsroom.Services.GetRequiredService<Meter>());
    }

    [Fact]
    public async Task Changes_are_counted_by_kind_once_they_are_committed()
    {
        var blog = await newsroom.OpenBlog();
        var entry = await newsroom.Publish(blog);
        await newsroom.Publish(blog);
        await newsroom.Send(new WithdrawEntry.Command(entry.EntryId, "Information démentie."));

        readings["liveblog.changes.committed", "published"].ShouldBe(2);
        readings["liveblog.changes.committed", "withdrawn"].ShouldBe(1);
        readings["liveblog.changes.committed", "corrected"].ShouldBe(0);
    }

    [Fact]
    public async Task What_is_rolled_back_is_not_counted()
    {
        var blog = await newsroom.OpenBlog();
        await using (var scope = newsroom.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.English);
            await using var write = await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().BeginWriteAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
                new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", "Un texte.")));
        }

        readings["liveblog.changes.committed", "published"].ShouldBe(0);
    }

    [Fact]
    public async Task Each_writer_is_measured_once_at_the_gate()
    {
        var gate = newsroom.Services.GetRequiredService<WriteGate>();
        var before = readings["liveblog.write_gate.wait"];
        using (await gate.EnterAsync(CancellationToken.None))
        {
            var second = gate.EnterAsync(CancellationToken.None);
            readings["liveblog.write_gate.wait"].ShouldBe(before + 1, "the second one has not got its turn yet");
            second.IsCompleted.ShouldBeFalse();
            _ = second.ContinueWith(turn => turn.Result.Dispose(), TaskScheduler.Default);
        }

        using (await gate.EnterAsync(CancellationToken.None))
        {
            readings["liveblog.write_gate.wait"].ShouldBe(before + 3);
        }
    }

    public async Task DisposeAsync()
    {
        readings.Dispose();
        await newsroom.DisposeAsync();
    }
}
