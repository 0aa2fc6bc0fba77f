namespace LiveBlog.Web.Live;

/// <summary>Those who follow one blog, as far as one broadcaster serves them.</summary>
/// <param name="broadcaster">Who passes along them when there is news.</param>
public sealed class Audience(Broadcaster broadcaster)
{
    private readonly List<Follower> followers = [];
    private int isTold;
    private long newsFrom;

    /// <summary>How many they are.</summary>
    public int Count
    {
        get
        {
            lock (followers)
            {
                return followers.Count;
            }
        }
    }

    /// <summary>Takes somebody in.</summary>
    /// <param name="share">With which share of the heartbeats she gets hers.</param>
    public void Add(Follower follower, int share)
    {
        lock (followers)
        {
            follower.Seat = (this, followers.Count, share);
            followers.Add(follower);
        }
    }

    /// <summary>Lets somebody go who is here.</summary>
    public void Remove(Follower follower)
    {
        lock (followers)
        {
            // The last one takes her place.
            var (_, place, _) = follower.Seat;
            var last = followers[^1];
            last.Seat = (this, place, last.Seat.Share);
            followers[place] = last;
            followers.RemoveAt(followers.Count - 1);
        }
    }

    /// <summary>There is news: the broadcaster will pass along, once for all that has come by then.</summary>
    /// <param name="from">When the oldest of it was committed: a timestamp of <see cref="System.Diagnostics.Stopwatch"/>.</param>
    public void Tell(long from)
    {
        Interlocked.CompareExchange(ref newsFrom, from, 0);
        if (Interlocked.Exchange(ref isTold, 1) == 0)
        {
            broadcaster.Serve(this);
        }
    }

    /// <summary>Lets everybody send what there is.</summary>
    /// <param name="passed">Room for those who are here now, made larger where they are more; empty again afterwards.</param>
    /// <returns>How many changes went out meanwhile, and when the oldest of them was committed; 0 if that was told of already.</returns>
    internal (int Delivered, long From) Advance(ref Follower[] passed)
    {
        // Before anybody is passed: news that comes meanwhile is served by another pass.
        Volatile.Write(ref isTold, 0);
        var from = Interlocked.Exchange(ref newsFrom, 0);
        var count = CopyTo(ref passed);
        var delivered = 0;
        for (var each = 0; each < count; each++)
        {
            passed[each].Advance();
            delivered += passed[each].TakeDelivered();
        }

        Array.Clear(passed, 0, count);
        return (delivered, from);
    }

    /// <summary>Everybody who is here now.</summary>
    public Follower[] ToArray()
    {
        lock (followers)
        {
            return [.. followers];
        }
    }

    private int CopyTo(ref Follower[] passed)
    {
        lock (followers)
        {
            if (passed.Length < followers.Count)
            {
                passed = new Follower[followers.Count * 2];
            }

            followers.CopyTo(passed);
            return followers.Count;
        }
    }
}
