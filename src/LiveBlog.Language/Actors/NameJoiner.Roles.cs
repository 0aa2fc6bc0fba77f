using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Roles that stand alone for a person named nearby.</summary>
internal sealed partial class NameJoiner
{
    /// <summary>How many tokens may stand before the comma behind which a sentence's subject begins.</summary>
    private const int LongestCircumstance = 45;

    /// <summary>Roles alone: *le ministre* for the minister named before; a person without role takes that of the next sentence's beginning.</summary>
    public void JoinRoles(RoleReader roles, NameReader names)
    {
        Named? latest = null;
        Named? before = null;
        var latestSentence = -1;
        var latestIsInitial = false;
        var latestIsPlain = false;
        var latestIsAgent = false;
        var latestIsOwner = false;
        var beforeIsInitial = false;
        var byNoun = new Dictionary<string, Named>(StringComparer.Ordinal);
        (RolePhrase Phrase, int Sentence)? waiting = null;
        var endOfWords = -1;
        for (var token = 0; token < tokens.Count; token++)
        {
            endOfWords = Math.Max(endOfWords, names.EndOfMarks(token));
            var sentence = text.SentenceOf[token];
            if (text.BeginsLine(token))
            {
                // Who another paragraph is about has no say in this one.
                before = latest ?? before;
                beforeIsInitial = latest is not null && latestIsInitial;
                latest = null;
            }

            if (byToken[token] is { } found)
            {
                var named = Root(found);
                if (named.Type != ActorType.Person)
                {
                    continue;
                }

                if (named.Role is null && token >= endOfWords && waiting is { } phrase && phrase.Sentence + 1 == sentence && (!BeginsParagraph(token) || IsTold(token)) && (names.IsInitial(token) || text.IsChar(token - 1, ',') || IsTold(token)) && Agree(roles.GenderOf(phrase.Phrase.Noun), named.Gender))
                {
                    Give(named, phrase.Phrase);
                    named.ByRole.Add(text.SpanOf(phrase.Phrase.First - 1, phrase.Phrase.Last));
                }

                waiting = null;
                if (named.RoleNoun >= 0)
                {
                    byNoun[OfficeKey(named.RoleNoun)] = named;
                }

                if (token < endOfWords)
                {
                    // Whom the words between marks name is not who says them.
                    continue;
                }

                if (latestSentence != sentence)
                {
                    latest = named;
                    latestSentence = sentence;
                    // *Hier soir, Paul Durand a réagi à…*: the subject behind a time is as plain.
                    latestIsInitial = names.IsInitial(token) || (text.IsChar(token - 1, ',') && text.IsOneOf(BehindLarge(token), "a", "est", "avait", "était", "va", "doit", "veut", "reste", "s'"));
                    latestIsAgent = text.IsOneOf(token - 1, "par", "by");
                    // *L'ancien protégé de Paul Durand*: a role is his whom that noun names.
                    latestIsOwner = text.IsOneOf(token - 1, "de", "d'") && NameClasses.Companions.Has(text.Word(token - 2));
                    // Of whom a sentence tells, and not whom it only mentions.
                    latestIsPlain = latestIsInitial || !text.IsOneOf(token - 1, "de", "d'", "à", "par", "avec", "chez", "contre", "sur", "entre", "of", "by", "with");
                }
                else if (latest != named && !latestIsInitial)
                {
                    // Two persons, neither of whom plainly is the subject.
                    latest = null;
                }

                continue;
            }

            if (tokens[token].Kind != TokenKind.Word || tokens[token].Length > 3 || roles.Alone(token) is not { } role)
            {
                continue;
            }

            var noun = OfficeKey(role.Noun);
            var isSubject = names.IsInitial(token) || (token > 0 && tokens[token - 1].Kind == TokenKind.Word && ((senses[token - 1] & WordSense.Verb) != 0 || (VerbsOfSaying.Of(text.Word(token - 1), text.Language) != VerbForm.None && !RoleKinds.IsOutsider(RoleKinds.Key(text, role.Noun)))) && tokens[token - 1].Length > 4);
            // *Jeudi soir, le candidat…*, *S'il assure que…, le porte-parole…*
            isSubject |= token > 1 && text.IsChar(token - 1, ',') && (token < LongestCircumstance || text.SentenceOf[token - LongestCircumstance] != sentence);
            // *Pour le coach*, *Selon la ministre*.
            isSubject |= token > 0 && text.IsOneOf(token - 1, "pour", "selon") && names.IsInitial(token - 1);
            if (byNoun.TryGetValue(noun, out var holder) && (role.Last == role.Noun || SameWords(holder, role)))
            {
                holder.ByRole.Add(text.SpanOf(token, role.Last));
            }
            else if (IsNobodysHere(role, latest) || text.IsOneOf(role.Last + 2, "quant", "lui", "elle") || (latest is not null && IsFirstNameAlone(latest) && NameClasses.Offices.Has(text.Word(role.Noun))))
            {
                continue;
            }
            else if (isSubject && !latestIsOwner && latest is { Role: null } && (latestIsPlain || !(latestIsAgent || NameClasses.Offices.Has(text.Word(role.Noun)))) && sentence - latestSentence is >= 1 and <= 2 && Agree(roles.GenderOf(role.Noun), latest.Gender))
            {
                Give(latest, role);
                latest.ByRole.Add(text.SpanOf(token, role.Last));
                byNoun[noun] = latest;
            }
            // *…, indique le pasteur titulaire*: who speaks may be the person of the paragraph before.
            else if (latest is null && before is { Role: null } && sentence - latestSentence is >= 1 and <= 2 && token > 1 && text.IsChar(token - 2, ',') && (senses[token - 1] & WordSense.Verb) != 0 && Agree(roles.GenderOf(role.Noun), before.Gender))
            {
                Give(before, role);
                before.ByRole.Add(text.SpanOf(token, role.Last));
                byNoun[noun] = before;
            }
            // *Paul Durand invoque la rue ¶ Le président américain ne cesse…*: a headline's subject, told in the text's first words.
            else if (latest is null && beforeIsInitial && before is { Role: null } && role.Last > role.First && text.BeginsLine(token) && !text.IsChar(token - 1, '?') && sentence - latestSentence == 1 && Agree(roles.GenderOf(role.Noun), before.Gender))
            {
                Give(before, role);
                before.ByRole.Add(text.SpanOf(token, role.Last));
                byNoun[noun] = before;
            }
            else if (names.IsInitial(token) && role.Last > role.First && latestSentence != sentence)
            {
                waiting = (role, sentence);
            }
        }
    }

    /// <summary>The noun of an office; the Premier ministre is no minister among others.</summary>
    private string OfficeKey(int noun) => RoleKinds.Key(text, noun) is "premier-ministre" and var head ? head : Names.Key(text.Word(noun));

    /// <summary>*l'homme* is no role, and *le président de la République* need not be whom the text has named: only one that every reader knows can be.</summary>
    private bool IsNobodysHere(RolePhrase role, Named? named) => text.IsOneOf(role.Noun, "homme", "femme")
        || (named is not null && ((text.Is(role.Noun, "président") && text.Is(role.Last, "république")) || (text.Is(role.Noun, "chef") && text.IsOneOf(role.Last, "état", "etat")))
            && !NameClasses.Surnames.Has(text.Word(named.Candidates[0].Last)));

    /// <summary>The token behind the large words that begin at a token: a name's end, as far as a verb behind it is asked for.</summary>
    private int BehindLarge(int token)
    {
        while (token < tokens.Count && tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true })
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether the sentence of a token begins a line: what the paragraph before told of belongs to that one.</summary>
    private bool BeginsParagraph(int token) => text.FirstToken(text.SentenceOf[token]) is > 0 and var start && text.BeginsLine(start);

    /// <summary>*« … », a déclaré Anne Petit*: the name right behind a verb of saying.</summary>
    private bool IsTold(int token) => token > 1 && (senses[token - 1] & WordSense.Verb) != 0 && tokens[token - 1].Length > 4;

    /// <summary>*Guillaume*: nobody holds an office under his first name.</summary>
    private bool IsFirstNameAlone(Named named) => named.Candidates.TrueForAll(candidate => candidate.Length == 1 && (senses[candidate.First] & WordSense.FirstName) != 0);

    private void Give(Named named, RolePhrase role)
    {
        named.Role = text.SpanOf(role.First, role.Last);
        named.RoleNoun = role.Noun;
    }

    private bool SameWords(Named holder, RolePhrase role) =>
        holder.Role is { } known && Names.Key(known.In(text.Text)).Contains(Names.Key(text.SpanOf(role.Noun, Math.Min(role.Last, role.Noun + 1)).In(text.Text)), StringComparison.Ordinal);
}
