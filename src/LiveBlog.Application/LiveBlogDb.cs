using System.Data;
using LiveBlog.Application.Live;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LiveBlog.Application;

/// <summary>
/// The record. What it holds and how it writes is here; where it is kept (SQLite, PostgreSQL), with search and the accounts'
/// tables, is in a sealed context each in LiveBlog.Data.
/// </summary>
public abstract class LiveBlogDb(DbContextOptions options, WriteGate gate, LiveHub hub, RecordMetrics metrics) : DbContext(options)
{
    private WriteTransaction? writing;

    public DbSet<Blog> Blogs => Set<Blog>();

    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<Actor> Actors => Set<Actor>();

    public DbSet<NewsEvent> NewsEvents => Set<NewsEvent>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<FollowerCount> FollowerCounts => Set<FollowerCount>();

    public DbSet<Member> Members => Set<Member>();

    /// <summary>
    /// Takes the writer: first the gate, then an immediate transaction. Load, change, <see cref="SaveChangesAsync(bool, CancellationToken)"/>,
    /// then <see cref="WriteTransaction.CommitAsync"/>; without that, disposing rolls everything back. Inside another write of the
    /// same context it joins that one, which alone commits.
    /// </summary>
    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken cancellationToken)
    {
        if (writing is not null)
        {
            return new WriteTransaction(this, null, null);
        }

        var turn = await gate.EnterAsync(cancellationToken);
        try
        {
            var transaction = await Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            return writing = new WriteTransaction(this, turn, transaction);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Reads from here on see one moment of the record, until the answer is disposed. Takes no lock and waits for none.</summary>
    public abstract Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Saves what changed. Outside <see cref="BeginWriteAsync"/> (accounts, sessions) it passes the gate and commits by itself.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (writing is null)
        {
            await using var write = await BeginWriteAsync(cancellationToken);
            var alone = await SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await write.CommitAsync(cancellationToken);
            return alone;
        }

        var touched = ChangeTracker.Entries()
            .Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached))
            .Select(entry => entry.Entity switch
            {
                Entry each => each.BlogId,
                Change each => each.BlogId,
                Actor each => each.BlogId,
                NewsEvent each => each.BlogId,
                Blog { Id: > 0 } each => each.Id,
                _ => (int?)null,
            })
            .OfType<int>()
            .Where(blogId => blogId > 0)
            .ToList();
        var logged = ChangeTracker.Entries<Change>().Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity.Kind).ToList();
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        writing.Touched.UnionWith(touched);
        writing.Logged.AddRange(logged);
        return rows;
    }

    /// <summary>Writing without the gate is a bug: use <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writes pass the gate, which is asynchronous: call SaveChangesAsync.");

    /// <summary>
    /// The published entries of a blog in which every word of <paramref name="words"/> occurs, accents and case
    /// aside, best first.
    /// </summary>
    /// <param name="words">What the reader typed; any text.</param>
    public abstract IQueryable<SearchHit> Search(int blogId, string words);

    /// <summary>
    /// Takes erased wording out of what the database file itself still holds (free pages, write-ahead log, search index). Inside a
    /// write it waits until that one is committed. Nothing cancels it: the wording is erased already, and who asked may be gone.
    /// </summary>
    public async Task ScrubAsync()
    {
        if (writing is not null)
        {
            writing.ScrubsAfterwards = true;
            return;
        }

        await ScrubFileAsync();
    }

    /// <summary>What <see cref="ScrubAsync"/> does, outside any write.</summary>
    protected abstract Task ScrubFileAsync();

    /// <summary>Keeps every writer out without writing, until the answer is disposed.</summary>
    protected Task<IDisposable> HoldWritersAsync() => gate.EnterAsync(CancellationToken.None);

    internal void Finished() => writing = null;

    internal void Count(IEnumerable<ChangeKind> logged)
    {
        foreach (var kind in logged)
        {
            metrics.Committed(kind);
        }
    }

    internal async Task WakeAsync(IReadOnlySet<int> blogIds)
    {
        foreach (var blogId in blogIds)
        {
            var sequence = Blogs.Local.FindEntry(blogId)?.Entity.LastSequence
                ?? await Blogs.Where(blog => blog.Id == blogId).Select(blog => blog.LastSequence).SingleOrDefaultAsync(CancellationToken.None);
            hub.Wake(blogId, sequence);
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Blog>(blog =>
        {
            blog.Property(each => each.Slug).HasMaxLength(80);
            blog.HasIndex(each => each.Slug).IsUnique();
            blog.HasMany(each => each.FormerSlugs).WithOne().HasForeignKey(former => former.BlogId);
            blog.HasMany(each => each.Changes).WithOne().HasForeignKey(change => change.BlogId);
            blog.Ignore(each => each.SummaryPoints);
        });
        modelBuilder.Entity<FormerSlug>().HasKey(former => former.Slug);
        modelBuilder.Entity<Change>().HasKey(change => new { change.BlogId, change.Sequence });
        modelBuilder.Entity<FollowerCount>(count =>
        {
            count.HasKey(each => new { each.BlogId, each.At });
            count.HasOne<Blog>().WithMany().HasForeignKey(each => each.BlogId);
        });

        modelBuilder.Entity<Entry>(entry =>
        {
            entry.Property(each => each.Id).ValueGeneratedNever();
            entry.Property(each => each.RequestHash).HasMaxLength(64);
            entry.HasOne<Blog>().WithMany().HasForeignKey(each => each.BlogId);
            entry.HasIndex(each => new { each.BlogId, each.Number }).IsUnique();
            entry.HasIndex(each => new { each.BlogId, each.Key }).IsUnique();
            entry.HasIndex(each => new { each.BlogId, each.State, each.Number });
            entry.HasIndex(each => new { each.BlogId, each.IsKey, each.State, each.Number });
            entry.HasIndex(each => new { each.BlogId, each.UpdatedAt, each.Number });
            entry.ComplexProperty(each => each.HappenedAt);
            entry.OwnsMany(each => each.Authors, author => author.ToJson());
            entry.HasMany(each => each.Quotes).WithOne().HasForeignKey(quote => quote.EntryId);
            entry.HasMany(each => each.Revisions).WithOne().HasForeignKey(revision => revision.EntryId);
            entry.HasMany(each => each.Corrections).WithOne().HasForeignKey(correction => correction.EntryId);
            entry.HasMany(each => each.Actors).WithMany().UsingEntity("EntryActors");
            entry.HasMany(each => each.Events).WithMany().UsingEntity("EntryEvents");
        });
        modelBuilder.Entity<Revision>(revision =>
        {
            revision.ToTable("Revisions");
            revision.HasKey(each => new { each.EntryId, each.Number });
            revision.Property(each => each.Number).ValueGeneratedNever();
            revision.ComplexProperty(each => each.HappenedAt);
            revision.OwnsMany(each => each.Authors, author => author.ToJson());
            revision.OwnsMany(each => each.Quotes, quote => quote.ToJson());
        });
        modelBuilder.Entity<Correction>().ToTable("Corrections").HasKey(correction => new { correction.EntryId, correction.ToRevision });
        modelBuilder.Entity<Quote>(quote =>
        {
            quote.Property(each => each.Id).ValueGeneratedNever();
            quote.Property(each => each.Anchor).HasConversion<SelectorConverter>();
            quote.HasOne(each => each.Speaker).WithMany().HasForeignKey(each => each.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<Actor>(actor =>
        {
            actor.Property(each => each.Id).ValueGeneratedNever();
            actor.HasOne<Blog>().WithMany().HasForeignKey(each => each.BlogId);
            actor.HasIndex(each => new { each.BlogId, each.Slug }).IsUnique();
            actor.HasMany(each => each.Roles).WithOne().IsRequired();
        });
        modelBuilder.Entity<ActorRole>().ToTable("ActorRoles").Property(each => each.Id).ValueGeneratedNever();
        modelBuilder.Entity<NewsEvent>(newsEvent =>
        {
            newsEvent.Property(each => each.Id).ValueGeneratedNever();
            newsEvent.HasOne<Blog>().WithMany().HasForeignKey(each => each.BlogId);
            newsEvent.HasIndex(each => new { each.BlogId, each.Slug }).IsUnique();
            newsEvent.HasMany(each => each.Participants).WithMany().UsingEntity("NewsEventParticipants");
        });

        modelBuilder.Entity<Member>(member =>
        {
            member.Property(each => each.Id).ValueGeneratedNever();
            member.HasMany(each => each.Assignments).WithOne().HasForeignKey(assignment => assignment.MemberId);
        });
        modelBuilder.Entity<Assignment>(assignment =>
        {
            assignment.ToTable("Assignments");
            assignment.Property(each => each.Id).ValueGeneratedNever();
            assignment.HasOne<Blog>().WithMany().HasForeignKey(each => each.BlogId);
            assignment.HasIndex(each => new { each.MemberId, each.BlogId }).IsUnique();
        });
    }

    /// <summary>SQLite keeps no offset and cannot order by DateTimeOffset: every instant is stored as UTC and comes back as UTC.</summary>
    public sealed class UtcConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

    /// <summary>As the W3C's model writes it: <c>{"exact":"…","prefix":"…","suffix":"…"}</c>.</summary>
    public sealed class SelectorConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<TextQuoteSelector, string>(
        value => value.ToJson(),
        value => TextQuoteSelector.FromJson(value)!);
}

/// <summary>An entry that a search found.</summary>
/// <param name="Number">The entry's number in the blog.</param>
/// <param name="Rank">Smaller is better.</param>
/// <param name="Excerpt">Some words around what was found, as plain text; each word found stands between U+0002 and U+0003.</param>
public sealed record SearchHit(int Number, double Rank, string Excerpt);

/// <summary>The one write of the moment; see <see cref="LiveBlogDb.BeginWriteAsync"/>.</summary>
public sealed class WriteTransaction : IAsyncDisposable
{
    private readonly LiveBlogDb db;
    private readonly IDisposable? turn;
    private readonly IDbContextTransaction? transaction;

    internal WriteTransaction(LiveBlogDb db, IDisposable? turn, IDbContextTransaction? transaction)
    {
        this.db = db;
        this.turn = turn;
        this.transaction = transaction;
    }

    internal HashSet<int> Touched { get; } = [];

    internal List<ChangeKind> Logged { get; } = [];

    internal bool ScrubsAfterwards { get; set; }

    /// <summary>Commits, lets the next writer in, then wakes those who follow the blogs concerned.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (transaction is null)
        {
            return;
        }

        await transaction.CommitAsync(cancellationToken);
        db.Count(Logged);
        await DisposeAsync();
        await db.WakeAsync(Touched);
        if (ScrubsAfterwards)
        {
            await db.ScrubAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (transaction is null)
        {
            return;
        }

        try
        {
            db.Finished();
            await transaction.DisposeAsync();
        }
        finally
        {
            turn!.Dispose();
        }
    }
}
