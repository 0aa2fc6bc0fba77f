using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Whom the noun of a role means.</summary>
internal sealed partial class Antecedents
{
    /// <summary>*Le ministre*, *l'élue*: who holds the role; else who could.</summary>
    public Remembered? OfRole(SpeakerPhrase speaker, bool isHolder = false)
    {
        var text = marked.Text;
        if (people.ActorAt(text.Tokens[speaker.Noun].Start) is { Type: ActorType.Person } actor && people.Of(actor) is { } joined && speaker.Last <= speaker.Noun + 1)
        {
            return new Remembered(joined.Name, joined.Gender, false, true, 0, speaker.First, joined);
        }

        var key = RoleKinds.Key(text, speaker.Noun);
        // *L'expert* may be who just spoke, *l'expert psychiatre* is another.
        var isAnybody = (RoleKinds.IsAnybody(key) && !RoleKinds.IsOutsider(key) && !(key is "expert" && speaker.Last > speaker.Noun)) || text.Is(speaker.Noun - 1, "year-old");
        // *Le père d'une victime* is not the man named before.
        if (isAnybody && RoleKinds.IsKin(key) && speaker.Last > speaker.Noun)
        {
            isAnybody = false;
        }

        var isOffice = RoleKinds.IsOffice(key);
        // *Lui a répondu l'acteur*, where a text names nobody else: to somebody without a name.
        var isReply = IsSetAgainst(speaker) || (Answers(speaker) && (isOffice || remembered.Exists(other => other is { IsPerson: true, Name: not null, Weight: < 2 } && other.Name != LastSpeaker?.Name)));
        var gender = RoleKinds.IsOfEitherGender(key) ? Gender.Unknown : text.Word(speaker.First) is "l'" or "l’" && speaker.Gender == Gender.Unknown ? SpeakerPhrases.GenderOf(text.Word(speaker.Noun)) : speaker.Gender;
        var here = text.SentenceOf[speaker.First];
        return Latest(
            speaker,
            candidate =>
            {
                if (candidate.Person is not { } person)
                {
                    return -1;
                }

                // *L'intéressée*: of whom somebody has just spoken.
                if (key.StartsWith("intéressé", StringComparison.Ordinal) && LastSpeaker == person)
                {
                    return -1;
                }

                var role = person.Roles.IndexOf(key);
                if (role >= 0)
                {
                    // *Le président du Parti* is sooner who has just spoken than *le président Durand*.
                    return Contradicts(speaker, person) ? -1 : IsOfAnother(speaker) && person.Descriptions.TrueForAll(each => !each.Contains(' ', StringComparison.Ordinal)) ? 4 : 0;
                }

                // *Son conseil*: her lawyer.
                if (isHolder && key is "conseil" or "défenseur" && person.Roles.Contains("avocat"))
                {
                    return 0;
                }

                // *Son avocate*: who holds the office, and nobody who only could; nobody replies to himself.
                if (isHolder || (isReply && LastSpeaker == person))
                {
                    return -1;
                }

                if (person.Roles.Exists(each => RoleKinds.AreAlike(each, key)))
                {
                    return !Contradicts(speaker, person) ? 1 : IsOfAnother(speaker) ? -1 : isAnybody ? 2 : 3;
                }

                // *Ce militant* is not the police officer who has just spoken.
                if (isAnybody && key is "militant" or "candidat" or "champion" or "artiste" or "sportif" or "athlète" or "star" && person.Roles.Exists(RoleKinds.IsOutsider))
                {
                    return -1;
                }

                // *Le prévenu* is not his lawyer.
                if (isAnybody && RoleKinds.IsOnTrial(key) && person.Roles.Exists(RoleKinds.IsOutsider))
                {
                    return -1;
                }

                if (isAnybody)
                {
                    return Contradicts(speaker, person) || candidate.Weight >= 2 ? 3 : 2;
                }

                // A noun that nothing contradicts: *l'apicultrice*, of the woman who spoke just before.
                // *L'immunologue*, whose form tells no gender, of whoever the sentence before was about.
                var isNear = candidate.Weight < 2 && here - text.SentenceOf[candidate.Position] <= 2 && (gender == Gender.Unknown ? !RoleKinds.IsOutsider(key) : person.Gender == gender && key is not ("gériatre" or "médecin" or "urgentiste" or "chirurgien" or "psychiatre" or "psychologue"));
                // *Le porte-parole du gouvernement*, where nobody else has been named: who spoke just before.
                if (person.Roles.Count == 0 && candidate.Weight < 2 && key is "porte-parole" && speaker.Last > speaker.Noun && here - text.SentenceOf[candidate.Position] <= 3 && remembered.TrueForAll(other => !other.IsPerson || other.Name is null || other.Name == candidate.Name))
                {
                    return 3;
                }

                // *M. Durand*, who alone has been named and has spoken: *le procureur*, whatever his office.
                if (isOffice && VerbsOfSaying.Of(text.Word(speaker.First - 1), text.Language) != VerbForm.None && person.Roles.Count == 0 && candidate.Weight == 0 && speaker.Last == speaker.Noun && here - text.SentenceOf[candidate.Position] <= 3 && person.IsSurnameAlone && remembered.TrueForAll(other => !other.IsPerson || other.Name is null || other.Name == candidate.Name))
                {
                    return 3;
                }

                // *De Jacques Brul … le président*: whose something is holds no office by that.
                if (isOffice && candidate.Weight > 3)
                {
                    return -1;
                }

                // *Paul Durand, élu en mai, …*: *le président du parti*, who has just spoken.
                if (isOffice && LastSpeaker == person && candidate.Weight == 0 && person.Roles.Count > 0 && person.Roles.TrueForAll(each => each is "élu" or "leader" or "candidat" or "responsable"))
                {
                    return 3;
                }

                // Somebody only named gives way to who has spoken or acted.
                return person.Roles.TrueForAll(RoleKinds.IsKin) && !RoleKinds.IsOutsider(key) && !(isOffice && person.IsFirstNameAlone) && !(RoleKinds.IsKin(key) && speaker.Last > speaker.Noun) ? candidate.Weight < 2 ? 3 : 5 : !isOffice && isNear ? 4 : -1;
            },
            gender);
    }

    /// <summary>Whether a speaker is set against who has just spoken, and so is another.</summary>
    public bool IsSetAgainst(SpeakerPhrase speaker)
    {
        // *Le Premier ministre a lui fustigé*, *le Premier ministre, lui,*
        if (marked.Text.Language == TextLanguage.French && marked.Text.Word(speaker.Last + 2) is "lui" or "elle" && (marked.IsComma(speaker.Last + 1) || SpeechWords.Auxiliaries.Has(marked.Text.Word(speaker.Last + 1))))
        {
            return true;
        }

        // *Le candidat du centre a quant à lui remercié…*
        for (var token = speaker.Last + 1; token < speaker.Last + 4; token++)
        {
            if (marked.Text.Is(token, "quant") && marked.Text.Is(token + 1, "à") && marked.Text.Word(token + 2) is "lui" or "elle")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*A rétorqué le chef de l'État*: to somebody else.</summary>
    private bool Answers(SpeakerPhrase speaker)
    {
        for (var token = speaker.First - 1; token >= Math.Max(0, speaker.First - 2); token--)
        {
            var word = marked.Text.Word(token);
            if (word.StartsWith("rétorqu") || word.StartsWith("répliqu") || word.StartsWith("ripost") || word.StartsWith("répond") || word is "retorted" or "replied" or "answered")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Le ministre de la santé* is not the minister of the interior, *le président turc* not the Russian one.</summary>
    private bool Contradicts(SpeakerPhrase speaker, KnownPerson person)
    {
        var text = marked.Text;
        // *Le président américain* is not *le président Durand*.
        if (speaker.Last == speaker.Noun + 1 && (WordSenses.Of(text.Word(speaker.Last)) & WordSense.People) != 0 && !text.Word(speaker.Last).StartsWith("français") && person.Descriptions.Contains(text.Word(speaker.Noun).ToString()))
        {
            return true;
        }

        var hasWord = false;
        for (var token = RoleKinds.LastOf(text, speaker.Noun) + 1; token <= speaker.Last && text.Word(token) is not ("à" or "au" or "aux" or "en" or "to"); token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word } noun && (noun.Length > 3 || noun.IsAllCapitals))
            {
                var word = text.Word(token);
                var root = word[..Math.Min(word.Length, Math.Max(4, word.Length - 2))].ToString();
                if (person.Descriptions.Exists(each => each.Contains(root, StringComparison.Ordinal)))
                {
                    return false;
                }

                hasWord = true;
            }
        }

        return hasWord && person.Descriptions.Exists(each => each.Contains(' ', StringComparison.Ordinal) && !each.StartsWith("son ", StringComparison.Ordinal) && !each.StartsWith("sa ", StringComparison.Ordinal));
    }

    /// <summary>*Le patron de la CGT*: what depends on the noun names a body.</summary>
    private bool IsOfAnother(SpeakerPhrase speaker)
    {
        for (var token = RoleKinds.LastOf(marked.Text, speaker.Noun) + 1; token <= speaker.Last; token++)
        {
            if (marked.Text.Tokens[token].IsCapitalized && (WordSenses.Of(marked.Text.Word(token)) & WordSense.Place) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
