using LiveBlog.Application.Blogs;
using LiveBlog.Application.Markup;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.News;
using LiveBlog.Linguistics.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Import;

/// <summary>Reads a news text as a standfirst and entries, to be looked at before <see cref="ImportText"/> takes them in. Changes nothing.</summary>
public static class ProposeImport
{
    /// <param name="BlogId">The blog that it is meant for; null for a new one.</param>
    /// <param name="Text">The text, at most as long as <see cref="TextFile.Largest"/>.</param>
    /// <param name="Date">The day of its entries; null to find it in the text.</param>
    public sealed record Query(int? BlogId, string Text, DateOnly? Date) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => BlogId is null ? Act.OpenBlog : Act.WriteDraft;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Problem">A sentence that says why the text cannot be taken in and what to do; null if it can.</param>
    /// <param name="AsksForDate">Whether the way out is to give <see cref="Query.Date"/>.</param>
    /// <param name="Title">A title for a new blog.</param>
    /// <param name="Slug">An address for a new blog; always the same for the same text, and not looked up.</param>
    /// <param name="Standfirst">The lead, plain text.</param>
    /// <param name="Date">The day of the entries; null when <paramref name="Problem"/> says why it is not known.</param>
    /// <param name="DateOrigin">A sentence that says where in the text the date comes from; empty if it was given.</param>
    /// <param name="Entries">In the order of the text.</param>
    /// <param name="Warnings">Sentences about what is worth a look.</param>
    public sealed record View(
        string? Problem,
        bool AsksForDate,
        string Title,
        string Slug,
        string Standfirst,
        DateOnly? Date,
        string DateOrigin,
        IReadOnlyList<ProposedEntry> Entries,
        IReadOnlyList<string> Warnings)
    {
        /// <summary>The lead as an entry, for who wants to record what is said in it; null when there is none.</summary>
        public ProposedEntry? Lead { get; init; }
    }

    /// <param name="Key">Of the paragraph: the same again makes no second entry.</param>
    /// <param name="Source">The paragraph exactly as it stands in the text.</param>
    /// <param name="Headline">Plain text; empty if its first sentence is too long for one.</param>
    /// <param name="Body">Markdown that shows the source's words as they are; may be empty.</param>
    /// <param name="Existing">The entry that the blog has of this paragraph already; null if it is new.</param>
    /// <param name="Facts">What the paragraph says, read in the whole text; of a paragraph that the blog has already, nothing.</param>
    public sealed record ProposedEntry(Guid Key, string Source, string Headline, string Body, ImportedEntry? Existing, ProposedFacts Facts);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var language = caller.Language;
            if (query.Text.Length > TextFile.Largest)
            {
                return Refused(language.Say(
                    $"Ce texte dépasse {TextFile.Largest:0} caractères\u00a0: coupez-le en plusieurs.",
                    $"This text is longer than {TextFile.Largest:0} characters: split it."));
            }

            var news = NewsText.Read(query.Text, query.Date);
            if (news.Items.Count > ImportText.MostEntries)
            {
                return Refused(language.Say(
                    $"Ce texte donne {news.Items.Count} entrées, l’import en prend {ImportText.MostEntries} au plus à la fois\u00a0: coupez-le en plusieurs.",
                    $"This text makes {news.Items.Count} entries, the import takes at most {ImportText.MostEntries} at once: split it."));
            }

            var facts = await FactsAsync(query, news, cancellationToken);
            var entries = await EntriesAsync(query.BlogId, KeyOf(news.Items), facts, cancellationToken);
            var lead = news.Lead is { } item ? (await EntriesAsync(query.BlogId, [(item, ImportKey.Of($"lead\n{item.Source}", 0))], facts, cancellationToken))[0] : null;
            var title = TitleOf(news.Standfirst);
            return new View(
                news.Problem is null ? null : NewsTextSentences.Problem(news.Problem, language),
                news.Problem is not (null or NewsTextProblem.Empty),
                title,
                SlugOf(title),
                news.Standfirst,
                news.Date?.Day,
                NewsTextSentences.Origin(news, language),
                entries,
                [.. news.Warnings.Select(warning => NewsTextSentences.Warning(warning, language))])
            {
                Lead = lead,
            };
        }

        private static View Refused(string problem) => new(problem, false, "", "", "", null, "", [], []);

        /// <summary>What the text says, read as a whole: who is named in one paragraph speaks in another.</summary>
        private async Task<TextProposals> FactsAsync(Query query, NewsText news, CancellationToken cancellationToken)
        {
            var language = await db.Blogs.Where(blog => blog.Id == query.BlogId).Select(blog => (Language?)blog.Language).SingleOrDefaultAsync(cancellationToken) ?? caller.Language;
            var actors = await db.Actors.AsNoTracking().Include(actor => actor.Roles).Where(actor => actor.BlogId == query.BlogId).OrderBy(actor => actor.Id).ToListAsync(cancellationToken);
            var reading = NewsReader.Read(query.Text, language.OfText(), news.Date?.Day);
            return new TextProposals(
                query.Text, reading, new KnownActors(actors, news.Date?.Day ?? DateOnly.MaxValue), await KnownEvents.OfAsync(db, query.BlogId, cancellationToken), language);
        }

        private static List<(NewsItem Item, Guid Key)> KeyOf(IReadOnlyList<NewsItem> items)
        {
            var seen = new Dictionary<Guid, int>();
            return
            [
                .. items.Select(item =>
                {
                    var first = ImportKey.Of(item.Source, 0);
                    var occurrence = seen.GetValueOrDefault(first);
                    seen[first] = occurrence + 1;
                    return (item, occurrence == 0 ? first : ImportKey.Of(item.Source, occurrence));
                }),
            ];
        }

        private async Task<IReadOnlyList<ProposedEntry>> EntriesAsync(
            int? blogId, List<(NewsItem Item, Guid Key)> keyed, TextProposals facts, CancellationToken cancellationToken)
        {
            var existing = blogId is { } id ? await db.ImportedAsync(id, [.. keyed.Select(each => each.Key)], cancellationToken) : [];
            return
            [
                .. keyed.Select(each => (each.Item, each.Key, Existing: existing.GetValueOrDefault(each.Key))).Select(each => new ProposedEntry(
                    each.Key,
                    each.Item.Source,
                    each.Item.Headline,
                    Markdown.Escape(each.Item.Body),
                    each.Existing,
                    each.Existing is null ? facts.In(each.Item.Span).First : ProposedFacts.None)),
            ];
        }

        /// <summary>The first sentence of the lead, cut after a word when it is long.</summary>
        private static string TitleOf(string standfirst)
        {
            const int Longest = 120;
            var sentence = Sentences.First(standfirst).In(standfirst);
            if (sentence.Length <= Longest)
            {
                return sentence.EndsWith('.') && !sentence.EndsWith("..", StringComparison.Ordinal) ? sentence[..^1] : sentence;
            }

            var end = sentence.LastIndexOf(' ', Longest);
            return sentence[..(end > 0 ? end : Longest)].TrimEnd(' ', ',', ';', ':') + "…";
        }

        private static string SlugOf(string title)
        {
            var slug = Slugs.Of(title, "direct");
            return slug.Length < 3 || BlogDraftValidator.ReservedSlugs.Contains(slug) ? $"direct-{slug}" : slug;
        }
    }
}

/// <summary>An entry that an import made.</summary>
/// <param name="Number">Null for a draft.</param>
public sealed record ImportedEntry(Guid EntryId, int Version, int? Number, EntryState State);

/// <summary>Finds what earlier imports made.</summary>
internal static class ImportedEntries
{
    /// <summary>The entries of a blog that have one of the keys, by key.</summary>
    public static async Task<Dictionary<Guid, ImportedEntry>> ImportedAsync(this LiveBlogDb db, int blogId, IReadOnlyList<Guid> keys, CancellationToken cancellationToken) =>
        await db.Entries.AsNoTracking()
            .Where(entry => entry.BlogId == blogId && keys.Contains(entry.Key))
            .Select(entry => new { entry.Key, Found = new ImportedEntry(entry.Id, entry.Version, entry.Number, entry.State) })
            .ToDictionaryAsync(each => each.Key, each => each.Found, cancellationToken);
}
