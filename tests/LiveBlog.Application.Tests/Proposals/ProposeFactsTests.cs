using FluentValidation;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Proposals;

namespace LiveBlog.Application.Tests.Proposals;

/// <summary>What is read in a composer's text, on Tuesday 21 November 2023.</summary>
public sealed class ProposeFactsTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blogId;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blogId = await newsroom.OpenBlog();
    }

    public Task DisposeAsync() => newsroom.DisposeAsync().AsTask();

    [Fact]
    public async Task A_quote_is_proposed_with_its_speaker_role_verb_venue_and_place()
    {
        const string Body = "Le bac est **à quai**. « Nous repartirons à l’aube », a déclaré lundi soir sur Radio Littoral la directrice du port, Solène Kermarec.";

        var read = await Read("", Body);

        var quote = read.Facts.Quotes.ShouldHaveSingleItem();
        quote.ShouldSatisfyAllConditions(
            each => each.Text.ShouldBe("Nous repartirons à l’aube"),
            each => each.Form.ShouldBe(QuoteForm.Direct),
            each => each.Speaker!.Name.ShouldBe("Solène Kermarec"),
            each => each.Speaker!.ActorId.ShouldBeNull(),
            each => each.Role.ShouldBe("directrice du port"),
            each => each.Verb.ShouldBe("a déclaré"),
            each => each.SaidOn.ShouldBe(new DateOnly(2023, 11, 20)),
            each => each.Anchor.In(read.Text)!.Value.In(read.Text).ShouldBe("Nous repartirons à l’aube"));
        read.InMarkdown(quote.Span)!.Value.In(Body).ShouldBe("Nous repartirons à l’aube");
        read.Facts.Actors.ShouldContain(actor => actor.Name == "Solène Kermarec" && actor.Kind == ActorKind.Person && actor.Role == "directrice du port");
        read.Facts.Happened!.HappenedAt.ShouldBe(new HappenedDraft(new DateOnly(2023, 11, 20), DayPart.Evening));
    }

    [Theory]
    [InlineData("Solène Kermarec", "the name itself")]
    [InlineData("Mme Kermarec", "a title and the surname")]
    [InlineData("SOLENE KERMAREC", "no accents, capitals")]
    [InlineData("S. Kermarec", "another name that the actor has")]
    [InlineData("la directrice du port", "the role that she alone holds that day")]
    public async Task A_speaker_whom_the_blog_knows_is_found_by_any_of_her_names(string speaker, string reason)
    {
        var known = await Actor("Solène Kermarec", ["S. Kermarec"], ("directrice du port", null, null));

        var read = await Read("", $"« Nous repartirons à l’aube », a déclaré {speaker}.");

        read.Facts.Quotes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            quote => quote.Speaker!.ActorId.ShouldBe(known, reason), quote => quote.Speaker!.Name.ShouldBe("Solène Kermarec"), quote => quote.Role.ShouldBe("directrice du port"));
    }

    [Theory]
    [InlineData("« Nous repartirons à l’aube », a-t-il déclaré.", "", "a déclaré", "a pronoun turned behind the verb, which is no part of it")]
    [InlineData("« Nous repartirons à l’aube », ont lancé ces derniers.", "", "ont lancé", "of several who were named")]
    [InlineData("Son constat : « Tout reste à faire. »", "", "", "a possessive")]
    [InlineData("D’après eux, le bac est à quai.", "", "", "behind a preposition")]
    [InlineData("« Nous repartirons à l’aube », a déclaré un passager.", "un passager", "a déclaré", "a noun tells who it was")]
    public async Task A_pronoun_is_nobody_whom_readers_could_be_shown(string body, string role, string verb, string reason) =>
        (await Read("", body)).Facts.Quotes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            quote => quote.Speaker.ShouldBeNull(reason), quote => quote.Role.ShouldBe(role, reason), quote => quote.Verb.ShouldBe(verb, reason));

    [Fact]
    public async Task An_event_is_proposed_with_its_day_place_and_participants_and_a_known_one_is_recognised()
    {
        const string Body = "Solène Kermarec a rencontré lundi soir Yann Abgrall à Roscoff.";
        var known = await Actor("Solène Kermarec", []);

        (await Read("", Body)).Facts.Events.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            each => each.EventId.ShouldBeNull(),
            each => each.Kind.ShouldBe(NewsEventKind.Meeting),
            each => each.Title.ShouldBe("Rencontre\u00a0: Solène Kermarec, Yann Abgrall"),
            each => each.Day.ShouldBe(new DateOnly(2023, 11, 20)),
            each => each.Place.ShouldBe("Roscoff"));
        var added = await newsroom.Send(new AddNewsEvent.Command(
            blogId, new NewsEventDraft("L’entrevue de Roscoff", NewsEventKind.Meeting, NewsEventStatus.Over, new DateOnly(2023, 11, 20), null, null, [known])));

        (await Read("", Body)).Facts.Events.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            each => each.EventId.ShouldBe(added.NewsEventId), each => each.Title.ShouldBe("L’entrevue de Roscoff"));
        (await Read("", "« Elle a rencontré lundi Yann Abgrall », a dit Léa Morvan.")).Facts.Events.ShouldBeEmpty("somebody says so");
    }

    [Fact]
    public async Task What_the_composer_holds_and_what_was_dismissed_is_not_proposed_again()
    {
        const string Body = "« Nous repartirons à l’aube », a déclaré Solène Kermarec. « Rien ne presse », a répondu Yann Abgrall à Roscoff.";
        var all = (await Read("", Body)).Facts;
        var kermarec = Guid.NewGuid();
        var draft = new EntryDraft("", Body)
        {
            Quotes = [new QuoteDraft(null, "Nous repartirons à l'aube", QuoteForm.Direct, kermarec)],
            ActorIds = [kermarec],
            NewActors = [new NewActorDraft(kermarec, "Solène Kermarec", ActorKind.Person, null)],
        };

        var left = await newsroom.Send(new ProposeFacts.Query(blogId, null, draft, [.. all.Actors.Where(actor => actor.Kind is ActorKind.Place).Select(actor => actor.Key)]));

        all.Quotes.Count.ShouldBe(2);
        left.Facts.Quotes.ShouldHaveSingleItem().Text.ShouldBe("Rien ne presse");
        left.Facts.Actors.Select(actor => actor.Name).ShouldBe(["Yann Abgrall"]);
    }

    [Fact]
    public async Task More_than_can_be_looked_at_comes_once_the_first_are_dealt_with()
    {
        var body = string.Join("\n\n", Enumerable.Range(1, ProposedFacts.Most + 5).Select(number => $"« Nous partirons le jour numéro {number} », a dit Léa Morvan."));
        var first = (await Read("", body)).Facts.Quotes;

        var later = (await newsroom.Send(new ProposeFacts.Query(blogId, null, new EntryDraft("", body), [.. first.Select(quote => quote.Key)]))).Facts.Quotes;

        first.Count.ShouldBe(ProposedFacts.Most);
        later.Count.ShouldBe(5);
    }

    [Fact]
    public void Every_event_that_can_be_read_has_its_kind() =>
        Enum.GetNames<Linguistics.Events.EventType>().Except(Enum.GetNames<NewsEventKind>()).ShouldBeEmpty();

    [Fact]
    public async Task A_dismissed_proposal_stays_dismissed_when_the_text_around_it_changes()
    {
        var key = (await Read("", "« Rien ne presse », a répondu Yann Abgrall.")).Facts.Quotes[0].Key;

        var later = await newsroom.Send(new ProposeFacts.Query(blogId, null, new EntryDraft("", "Un mot avant. « Rien ne presse », a répondu Yann Abgrall."), [key]));

        later.Facts.Quotes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Le bac part mardi 22 novembre 2023.", "«\u00a0mardi 22 novembre 2023\u00a0»\u00a0: c’était un mercredi.", "the weekday is another's")]
    [InlineData("Le bac part le 31 novembre.", "«\u00a031 novembre\u00a0» n’est pas dans le calendrier.", "November has thirty days")]
    [InlineData("« Nous repartirons à l’aube, a dit Solène Kermarec.", "Un guillemet « est seul\u00a0: «\u00a0« Nous repartirons à l’aube, a\u00a0».", "the mark that closes is missing")]
    public async Task What_may_be_wrong_in_the_text_is_said(string body, string sentence, string reason) =>
        (await Read("", body)).Doubts.Select(doubt => doubt.Say(Language.French)).ShouldContain(sentence, reason);

    [Theory]
    [InlineData("Le bac part mercredi 22 novembre 2023, selon « Ouest-Mer ».", "weekday and marks are right")]
    [InlineData("« Nous repartirons.\n\n« Mais à l’aube », a dit Solène Kermarec.", "a quotation that goes on is taken up at the head of the paragraph")]
    [InlineData("Un écran de 27\" est arrivé.", "inches")]
    [InlineData("", "nothing was written")]
    public async Task Where_nothing_is_wrong_nothing_is_said(string body, string reason) => (await Read("", body)).Doubts.ShouldBeEmpty(reason);

    [Fact]
    public async Task A_quote_that_ran_before_is_said_with_its_entry_but_not_of_the_entry_itself()
    {
        var first = await newsroom.Publish(blogId, "Le bac repart.", "« Nous repartirons demain à l’aube », a dit Solène Kermarec.");
        await newsroom.Publish(blogId, "Le temps.", "Nous verrons demain : à l’aube nous repartirons.");
        const string Body = "“Nous repartirons demain à l'aube”, a redit Solène Kermarec.";

        (await Read("", Body)).Doubts.OfType<Doubt.RanBefore>().ShouldHaveSingleItem().Entry.ShouldBe(1);
        (await newsroom.Send(new ProposeFacts.Query(blogId, first.EntryId, new EntryDraft("", Body), []))).Doubts.OfType<Doubt.RanBefore>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_named_otherwise_in_an_earlier_entry_is_said()
    {
        var known = await Actor("Solène Kermarec", []);
        await newsroom.Send(new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", "Un texte.") { ActorIds = [known] }));

        (await Read("", "« Rien ne presse », a dit Solène Kermarrec.")).Doubts.OfType<Doubt.NamedDifferently>()
            .ShouldHaveSingleItem().Say(Language.French).ShouldBe("«\u00a0Solène Kermarrec\u00a0»\u00a0: l’entrée 1 écrit «\u00a0Solène Kermarec\u00a0».");
        (await Read("", "« Rien ne presse », a dit Hélène Kermadec.")).Doubts.OfType<Doubt.NamedDifferently>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_role_that_ended_before_the_day_is_said()
    {
        var known = await Actor("Solène Kermarec", [], ("directrice du port", new DateOnly(2019, 1, 1), new DateOnly(2023, 3, 31)));
        var draft = new EntryDraft("", "Texte.") { Quotes = [new QuoteDraft(null, "Rien ne presse", QuoteForm.Direct, known, "directrice du port")] };

        var doubts = (await newsroom.Send(new ProposeFacts.Query(blogId, null, draft, []))).Doubts;

        doubts.ShouldHaveSingleItem().Say(Language.French).ShouldBe("Solène Kermarec n’est plus «\u00a0directrice du port\u00a0» depuis le 31 mars 2023.");
        var before = draft with { Quotes = [draft.Quotes[0] with { SaidOn = new DateOnly(2023, 3, 1) }] };
        (await newsroom.Send(new ProposeFacts.Query(blogId, null, before, []))).Doubts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quote_without_a_speaker_is_said()
    {
        var draft = new EntryDraft("", "Texte.") { Quotes = [new QuoteDraft(null, "Rien ne presse", QuoteForm.Direct, null)] };

        (await newsroom.Send(new ProposeFacts.Query(blogId, null, draft, []))).Doubts.ShouldHaveSingleItem().ShouldBeOfType<Doubt.NoSpeaker>();
    }

    [Fact]
    public async Task An_accepted_quote_survives_edits_around_it_and_an_edit_of_its_words_is_told()
    {
        var kermarec = await Actor("Solène Kermarec", []);
        const string Body = "« Nous repartirons à l’aube », a dit Solène Kermarec.";
        var anchor = (await Read("", Body)).Facts.Quotes[0].Anchor;
        var quote = new QuoteDraft(null, "Nous repartirons à l’aube", QuoteForm.Direct, kermarec, Anchor: anchor);
        var key = Guid.NewGuid();
        var published = await newsroom.Send(new PublishEntry.Command(blogId, null, null, key, new EntryDraft("", Body) { Quotes = [quote] }));

        var around = "Le vent tombe. " + Body + " Les passagers attendent.";
        await newsroom.Send(new CorrectEntry.Command(published.EntryId, 1, Guid.NewGuid(), new EntryDraft("", around) { Quotes = [quote] }, "Le vent manquait."));
        var stored = await Stored(published.EntryId);
        stored.Prefix.ShouldEndWith("Le vent tombe. « ");
        stored.In(around)!.Value.In(around).ShouldBe("Nous repartirons à l’aube");
        var edited = new EntryDraft("", Body.Replace("à l’aube", "à midi", StringComparison.Ordinal)) { Quotes = [quote with { Anchor = stored }] };

        (await newsroom.Send(new ProposeFacts.Query(blogId, published.EntryId, edited, []))).Doubts
            .Select(doubt => doubt.Say(Language.French)).ShouldContain("Cette citation n’est plus telle quelle dans le texte\u00a0: «\u00a0Nous repartirons à l’aube\u00a0».");
    }

    [Fact]
    public async Task A_body_too_intricate_to_lay_out_has_no_proposals()
    {
        var read = await Read("", new string('>', 5_000));

        read.Facts.ShouldBe(ProposedFacts.None);
        read.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_write_in_the_blog_reads_nothing_there()
    {
        var stranger = await newsroom.Member(Role.Editor, await newsroom.OpenBlog("un-autre-direct"));

        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(stranger, new ProposeFacts.Query(blogId, null, new EntryDraft("", "Texte."), [])));
    }

    [Theory]
    [InlineData(300, EntryDraft.LongestBody, 0, null, "the longest that can be saved")]
    [InlineData(0, EntryDraft.LongestBody + 1, 0, "The text is longer than 500,000 characters: split it into several entries.", "a body too long to be saved")]
    [InlineData(301, 1, 0, "The headline is longer than 300 characters: shorten it.", "a headline too long to be saved")]
    [InlineData(1, 1, 201, "An entry holds at most 200 quotes.", "more quotes than can be saved")]
    public async Task What_is_too_long_to_be_saved_is_not_read(int headline, int body, int quotes, string? sentence, string reason)
    {
        var draft = new EntryDraft(new string('a', headline), new string('a', body)) { Quotes = [.. Enumerable.Repeat(new QuoteDraft(null, "", QuoteForm.Direct, null), quotes)] };

        if (sentence is null)
        {
            (await newsroom.Send(new ProposeFacts.Query(blogId, null, draft, []))).Text.Length.ShouldBe(headline + 2 + body, reason);
        }
        else
        {
            var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new ProposeFacts.Query(blogId, null, draft, [])));
            refused.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(sentence, reason);
        }
    }

    [Theory]
    [InlineData("« ", "a mark")]
    [InlineData("mardi 22 novembre 2023. ", "a wrong day of the week")]
    [InlineData("« Oui, nous partirons demain matin à la première heure ». ", "a quote of nobody")]
    public async Task Of_each_kind_of_doubt_there_are_sixty_at_most(string words, string reason) =>
        (await Read("", string.Concat(Enumerable.Repeat(words, 200)))).Doubts.GroupBy(doubt => doubt.GetType()).Max(kind => kind.Count()).ShouldBe(60, reason);

    private Task<ProposeFacts.View> Read(string headline, string body) => newsroom.Send(new ProposeFacts.Query(blogId, null, new EntryDraft(headline, body), []));

    private async Task<Guid> Actor(string name, string[] aliases, params (string Title, DateOnly? From, DateOnly? To)[] roles) => (await newsroom.Send(
        new AddActor.Command(blogId, new ActorDraft(name, ActorKind.Person, aliases, [.. roles.Select(role => new RoleDraft(role.Title, role.From, role.To))])))).ActorId;

    private async Task<TextQuoteSelector> Stored(Guid entryId) => (await newsroom.Send(new ReadWholeEntry.Query(blogId, entryId))).Entry.Quotes.ShouldHaveSingleItem().Anchor!;
}
