using System.Net;
using LiveBlog.Application.Tests;
using LiveBlog.Web.Accounts;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class TryLimitTests
{
    private readonly SettableClock clock = new(new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void So_many_tries_are_taken_and_the_next_is_told_when_to_come_back()
    {
        var limit = new TryLimit(3, TimeSpan.FromMinutes(5), clock);
        for (var i = 0; i < 3; i++)
        {
            limit.Take("a");
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        Should.Throw<TooManyTriesException>(() => limit.Take("a")).RetryAfter.ShouldBe(TimeSpan.FromSeconds(270));
        limit.Take("b");
        clock.Advance(TimeSpan.FromSeconds(270));
        limit.Take("a");
        Should.Throw<TooManyTriesException>(() => limit.Take("a")).RetryAfter.ShouldBe(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Refused_tries_do_not_put_the_end_off()
    {
        var limit = new TryLimit(1, TimeSpan.FromMinutes(5), clock);
        limit.Take("a");
        for (var minute = 1; minute < 5; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            Should.Throw<TooManyTriesException>(() => limit.Take("a"));
        }

        clock.Advance(TimeSpan.FromMinutes(1));
        limit.Take("a");
    }

    [Fact]
    public void A_try_that_was_right_does_not_count()
    {
        var limit = new TryLimit(2, TimeSpan.FromMinutes(5), clock);
        for (var i = 0; i < 10; i++)
        {
            limit.Take("a");
            limit.GiveBack("a");
        }

        limit.Take("a");
        limit.Take("a");
        Should.Throw<TooManyTriesException>(() => limit.Take("a"));
    }

    [Fact]
    public async Task Tries_at_the_same_time_are_counted_each()
    {
        var limit = new TryLimit(25, TimeSpan.FromMinutes(5), clock);
        var taken = 0;
        await Parallel.ForAsync(0, 200, (_, _) =>
        {
            try
            {
                limit.Take("a");
                Interlocked.Increment(ref taken);
            }
            catch (TooManyTriesException)
            {
            }

            return ValueTask.CompletedTask;
        });
        taken.ShouldBe(25);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_household_counts_as_one_address(string one, string other, bool isSame) =>
        (SignInLimits.AddressKey(IPAddress.Parse(one)) == SignInLimits.AddressKey(IPAddress.Parse(other))).ShouldBe(isSame);
}
