namespace LiveBlog.Web.Live;

/// <summary>Those who follow one blog.</summary>
/// <param name="broadcasters">Who passes along them when there is news.</param>
public sealed class Audience(Broadcasters broadcasters)
{
    private readonly List<Follower> followers = [];

    /// <summary>Everybody who is here, until somebody comes or goes.</summary>
    private Follower[]? everybody;

    /// <summary>The pass that is waiting to begin.</summary>
    private Pass? told;
    private int added;

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

    /// <summary>Takes somebody in, to a share of the heartbeats that has no more readers than the others.</summary>
    public void Add(Follower follower)
    {
        lock (followers)
        {
            follower.Seat = (followers.Count, added++ % Heartbeat.Shares);
            added %= Heartbeat.Shares;
            followers.Add(follower);
            everybody = null;
        }
    }

    /// <summary>Lets somebody go who is here.</summary>
    public void Remove(Follower follower)
    {
        lock (followers)
        {
            // The last one takes her place.
            var (place, _) = follower.Seat;
            var last = followers[^1];
            last.Seat = (place, last.Seat.Share);
            followers[place] = last;
            followers.RemoveAt(followers.Count - 1);
            everybody = null;
        }
    }

    /// <summary>There is news: everybody will be passed, once for all that has come until that begins.</summary>
    /// <param name="from">When the oldest of it was committed: a timestamp of <see cref="System.Diagnostics.Stopwatch"/>.</param>
    public void Tell(long from)
    {
        Pass pass;
        int readers;
        lock (followers)
        {
            if (told is not null)
            {
                return;
            }

            (told, readers) = (pass = new Pass(this, from), followers.Count);
        }

        // One thread at least: a pass that never began would keep the next one from being made.
        broadcasters.Serve(pass, Math.Max(1, readers));
    }

    /// <summary>Everybody who is here now. Not to be changed: others hold it too.</summary>
    public Follower[] ToArray()
    {
        lock (followers)
        {
            return everybody ??= [.. followers];
        }
    }

    /// <summary>A pass begins: news that comes from now on is for another one.</summary>
    internal Follower[] Begin(Pass pass)
    {
        lock (followers)
        {
            told = told == pass ? null : told;
            return ToArray();
        }
    }
}
