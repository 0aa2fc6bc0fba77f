using System.Globalization;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Seeds;

/// <summary>Makes of the sections of seed texts the newsroom they tell of, or says in which line that is not possible.</summary>
public sealed class SeedReader
{
    private readonly Dictionary<string, SeedMember> members = [];
    private readonly List<(SeedField Field, string Slug)> blogsNamed = [];
    private readonly List<SeedBlog> blogs = [];

    private SeedReader()
    {
    }

    /// <summary>Reads every <c>.txt</c> file of <paramref name="folder"/>.</summary>
    /// <exception cref="SeedException">One of them cannot be read.</exception>
    /// <exception cref="IOException">The folder or a file cannot be opened.</exception>
    public static SeedNewsroom ReadFolder(string folder) =>
        Read(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(SeedText.ReadFile));

    /// <summary>Reads sections, of one file or of several.</summary>
    /// <exception cref="SeedException">One of them cannot be read.</exception>
    public static SeedNewsroom Read(IEnumerable<SeedSection> sections)
    {
        var all = sections.ToList();
        var reader = new SeedReader();
        foreach (var section in all.Where(section => section.Kind == "member"))
        {
            reader.AddMember(section);
        }

        foreach (var file in all.Where(section => section.Kind != "member").GroupBy(section => section.File))
        {
            reader.AddBlogs([.. file]);
        }

        foreach (var (field, slug) in reader.blogsNamed.Where(named => reader.blogs.All(blog => blog.Slug != named.Slug)))
        {
            throw field.Wrong($"No blog begins with \"=== blog {slug}\".");
        }

        return new SeedNewsroom([.. reader.members.Values], reader.blogs);
    }

    private void AddMember(SeedSection section)
    {
        var roles = section.All("role").Select(field =>
        {
            var words = field.Value.Split(" on ", 2, StringSplitOptions.TrimEntries);
            if (words.Length == 2)
            {
                blogsNamed.Add((field, words[1]));
            }

            return (field.OneOf<Role>(words[0]), words.ElementAtOrDefault(1));
        }).ToList();
        var member = new SeedMember(section.Subject, section.Field("name")!.Value, section.Field("byline")!.Value, section.Field("language")!.OneOf<Language>(), roles);
        if (!members.TryAdd(member.Handle, member))
        {
            throw section.Wrong($"There is another member \"{member.Handle}\".");
        }
    }

    private void AddBlogs(IReadOnlyList<SeedSection> sections)
    {
        if (sections[0].Kind != "blog")
        {
            throw sections[0].Wrong($"The first section is \"=== {sections[0].Kind}\", of no blog: begin with \"=== blog\".");
        }

        for (var start = 0; start < sections.Count;)
        {
            var ofBlog = sections.Skip(start + 1).TakeWhile(section => section.Kind != "blog").ToList();
            var blog = new BlogReader(sections[start], members).Read(ofBlog);
            if (blogs.Exists(each => each.Slug == blog.Slug))
            {
                throw sections[start].Wrong($"There is another blog \"{blog.Slug}\".");
            }

            blogs.Add(blog);
            start += 1 + ofBlog.Count;
        }
    }

    /// <summary>Reads one blog; what its texts name by handle is looked up here.</summary>
    private sealed class BlogReader
    {
        private readonly SeedSection heading;
        private readonly string zone;
        private readonly Dictionary<string, SeedMember> members;
        private readonly Dictionary<string, SeedActor> actors = [];
        private readonly Dictionary<string, SeedEvent> events = [];

        public BlogReader(SeedSection heading, Dictionary<string, SeedMember> members)
        {
            this.heading = heading;
            this.members = members;
            var field = heading.Field("zone")!;
            zone = TimeOfBlog.IsKnown(field.Value)
                ? field.Value
                : throw field.Wrong($"\"{field.Value}\" is not a time zone: give its IANA name, such as Europe/Paris.");
        }

        public SeedBlog Read(IReadOnlyList<SeedSection> sections)
        {
            foreach (var section in sections.Where(section => section.Kind is "person" or "organisation" or "place"))
            {
                Add(actors, section, ReadActor(section));
            }

            foreach (var section in sections.Where(section => section.Kind is "event"))
            {
                Add(events, section, ReadEvent(section));
            }

            var opened = TimeOf(heading.Field("opened")!);
            DateTime? ended = heading.Field("ended") is { } field ? TimeOf(field) : null;
            return new SeedBlog(
                heading,
                heading.Subject,
                heading.Field("title")!.Value,
                heading.Text,
                heading.Field("language")!.OneOf<Language>(),
                zone,
                opened,
                heading.Field("starts") is { } starts ? TimeOfBlog.Local(TimeOf(starts), zone).DateTime : null,
                ended)
            {
                Changes = [.. heading.Parts.Select(part => ReadChange(part, opened)).OrderBy(change => change.At)],
                Actors = [.. actors.Values],
                Events = [.. events.Values],
                Entries = [.. sections.Where(section => section.Kind is "entry" or "draft" or "submitted").Select(section => ReadEntry(section, opened, ended))],
            };
        }

        private static void Add<T>(Dictionary<string, T> known, SeedSection section, T value)
        {
            if (!known.TryAdd(section.Subject, value))
            {
                throw section.Wrong($"The handle \"{section.Subject}\" is taken in this blog.");
            }
        }

        private static SeedActor ReadActor(SeedSection section) => new(section, new ActorDraft(
            section.Field("name")!.Value,
            section.Kind switch { "person" => ActorKind.Person, "organisation" => ActorKind.Organisation, _ => ActorKind.Place },
            [.. section.All("also").Select(field => field.Value)],
            [.. section.All("role").Select(ReadRole)]));

        // 2020-05-26..2025-06-16 Première adjointe au maire; either day may be missing.
        private static RoleDraft ReadRole(SeedField field)
        {
            var parts = field.Value.Split(' ', 2, StringSplitOptions.TrimEntries);
            var days = parts[0].Split("..");
            if (parts.Length != 2 || days.Length != 2)
            {
                throw field.Wrong("A role is written \"2020-05-26..2025-06-16 what it is\"; leave out a day that is not known, not the two dots.");
            }

            return new RoleDraft(parts[1], Day(days[0]), Day(days[1]));

            DateOnly? Day(string text) => text.Length == 0 ? null : field.Day(text);
        }

        private SeedEvent ReadEvent(SeedSection section) => new(
            section,
            section.Field("title")!.Value,
            section.Field("kind")!.OneOf<NewsEventKind>(),
            section.Field("status")!.OneOf<NewsEventStatus>(),
            section.Field("from")?.Day(),
            section.Field("to")?.Day(),
            section.Field("place")?.Value,
            Handles(section.Field("participants"), actors.Keys, "person, organisation or place"));

        private SeedBlogChange ReadChange(SeedSection part, DateTime opened)
        {
            var at = TimeOf(part, notBefore: opened);
            return part.Kind == "summary"
                ? new SeedBlogChange(part, at, null, null, null, ReadPoints(part))
                : new SeedBlogChange(part, at, part.Field("slug")?.Value, part.Field("title")?.Value, part.Text.Length > 0 ? part.Text : null, null);
        }

        private static string ReadPoints(SeedSection part) => string.Join('\n', part.Text.Split('\n').Select(line => line.StartsWith("- ", StringComparison.Ordinal)
            ? line[2..].Trim()
            : throw part.Wrong($"Each point of a summary is a line that begins with \"- \"; \"{line}\" does not.")));

        private SeedEntry ReadEntry(SeedSection section, DateTime opened, DateTime? ended)
        {
            var at = TimeOf(section, notBefore: opened);
            if (section.Kind == "entry" && at > ended)
            {
                throw section.Wrong("The blog has ended by then: nothing more is published in it.");
            }

            var words = new SeedWords(
                section.Field("headline")?.Value ?? "",
                section.Text,
                [.. section.Parts.Where(part => part.Kind == "quote").Select(ReadQuote)]);
            if (words is { Headline: "", Body: "", Quotes: [] })
            {
                throw section.Wrong("The entry is empty: give it a headline, a text or a quote.");
            }

            return new SeedEntry(
                section,
                at,
                section.Kind switch { "entry" => EntryState.Published, "draft" => EntryState.Draft, _ => EntryState.Submitted },
                Handles(section.Field("by"), members.Keys, "member"),
                section.Field("kind")?.OneOf<EntryKind>() ?? EntryKind.Update,
                section.Field("key")?.OneOf<YesOrNo>() is YesOrNo.Yes,
                section.Field("happened") is { } happened ? ReadHappened(happened) : null,
                Handles(section.Field("actors"), actors.Keys, "person, organisation or place"),
                Handles(section.Field("events"), events.Keys, "event"),
                words)
            {
                Happenings = [.. ReadHappenings(section, at, words)],
            };
        }

        private SeedQuote ReadQuote(SeedSection part) => new(
            part.Text.Length > 0 ? part.Text : throw part.Wrong("The words of the quote are missing: write them after an empty line."),
            part.Field("form")?.OneOf<QuoteForm>() ?? QuoteForm.Direct,
            part.Subject.Length == 0 ? null
                : actors.ContainsKey(part.Subject) ? part.Subject
                : throw part.Wrong($"\"{part.Subject}\" is no person, organisation or place of this blog."),
            part.Field("role")?.Value,
            part.Field("verb")?.Value,
            part.Field("venue")?.Value,
            part.Field("said")?.Day());

        private IEnumerable<SeedHappening> ReadHappenings(SeedSection section, DateTime published, SeedWords words)
        {
            var before = published;
            foreach (var part in section.Parts.Where(part => part.Kind != "quote"))
            {
                var at = before = TimeOf(part, notBefore: before);
                words = ReadChangedWords(part, words);
                var reason = part.Field("note") ?? part.Field("reason");
                yield return new SeedHappening(part, at, KindOf(part), reason?.Value ?? "", words);
            }
        }

        private static ChangeKind KindOf(SeedSection part) => part.Kind switch
        {
            "correction" => ChangeKind.Corrected,
            "fix" => ChangeKind.Fixed,
            "withdrawn" => ChangeKind.Withdrawn,
            "restored" => ChangeKind.Restored,
            "erased" => ChangeKind.Erased,
            "pinned" => ChangeKind.Pinned,
            _ => ChangeKind.Unpinned,
        };

        private static SeedWords ReadChangedWords(SeedSection part, SeedWords words)
        {
            var pairs = part.Fields.Where(field => field.Name is "was" or "now").ToList();
            for (var index = 0; index < pairs.Count; index += 2)
            {
                if (pairs[index].Name != "was" || index + 1 == pairs.Count || pairs[index + 1].Name != "now")
                {
                    throw pairs[index].Wrong("\"was\" and \"now\" come in pairs, in this order.");
                }

                words = Replace(words, pairs[index], pairs[index + 1].Value);
            }

            return words;
        }

        private static SeedWords Replace(SeedWords words, SeedField was, string now)
        {
            string[] texts = [words.Headline, words.Body, .. words.Quotes.Select(quote => quote.Text)];
            var times = texts.Sum(text => text.Split(was.Value).Length - 1);
            if (times != 1)
            {
                throw was.Wrong($"These words must stand once in the headline, the text or the quotes as they are by then; they stand {times} times.");
            }

            var changed = texts.Select(text => text.Replace(was.Value, now, StringComparison.Ordinal)).ToList();
            return new SeedWords(changed[0], changed[1], [.. words.Quotes.Zip(changed.Skip(2), (quote, text) => quote with { Text = text })]);
        }

        private HappenedDraft ReadHappened(SeedField field)
        {
            var words = field.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var day = field.Day(words[0]);
            if (words.Length == 1)
            {
                return new HappenedDraft(day);
            }

            if (!words[1].Contains(':', StringComparison.Ordinal))
            {
                return new HappenedDraft(day, field.OneOf<DayPart>(field.Value[words[0].Length..].Trim()));
            }

            var instant = TimeOf(field);
            var local = TimeOfBlog.Local(instant, zone).DateTime;
            return new HappenedDraft(day, Time: TimeOnly.FromDateTime(local), Second: TimeOfBlog.Instants(local, zone) is { Count: 2 } two ? two[1] == instant : null);
        }

        private static IReadOnlyList<string> Handles(SeedField? field, ICollection<string> known, string what)
        {
            foreach (var handle in field?.Items ?? [])
            {
                if (!known.Contains(handle))
                {
                    throw field!.Wrong($"There is no {what} \"{handle}\" here.");
                }
            }

            return field?.Items ?? [];
        }

        private DateTime TimeOf(SeedSection section, DateTime notBefore)
        {
            var at = TimeOf(new SeedField(section.File, section.Line, section.Kind, section.Subject));
            return at >= notBefore
                ? at
                : throw section.Wrong($"This is before {TimeOfBlog.Local(notBefore, zone):yyyy-MM-dd HH:mm}, when what it belongs to began.");
        }

        /// <summary>The instant, in UTC, of a wall-clock time in the blog's zone, with its offset where the clock shows it twice.</summary>
        private DateTime TimeOf(SeedField field)
        {
            var words = field.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is < 2 or > 3
                || !DateTime.TryParseExact($"{words[0]} {words[1]}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            {
                throw field.Wrong($"\"{field.Value}\" is not a time: write it as 2023-11-21 08:30.");
            }

            var instants = TimeOfBlog.Instants(local, zone);
            if (instants.Count == 0)
            {
                throw field.Wrong($"It was never {words[1]} on {words[0]} in {zone}: the clocks went forward.");
            }

            var offsets = instants.Select(instant => Offset(TimeOfBlog.Local(instant, zone))).ToList();
            if (words.Length == 3)
            {
                return offsets.IndexOf(words[2]) is var index and >= 0
                    ? instants[index]
                    : throw field.Wrong($"The offset of {zone} was {string.Join(" or ", offsets)} then, not {words[2]}.");
            }

            return instants.Count == 1
                ? instants[0]
                : throw field.Wrong($"It was {words[1]} twice on {words[0]} in {zone}, when the clocks went back: add {string.Join(" or ", offsets)}.");
        }

        private static string Offset(DateTimeOffset local) => local.ToString("zzz", CultureInfo.InvariantCulture);
    }

    private enum YesOrNo
    {
        No,
        Yes,
    }
}
