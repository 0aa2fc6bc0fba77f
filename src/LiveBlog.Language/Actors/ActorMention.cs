namespace LiveBlog.Linguistics.Actors;

/// <summary>What an actor is.</summary>
public enum ActorType
{
    Person,
    Organisation,
    Place,
}

/// <summary>The grammatical gender of an actor, as far as the text or a first name tells.</summary>
public enum Gender
{
    Unknown,
    Feminine,
    Masculine,
}

/// <summary>A person, organisation or place that a text names, with every mention of it.</summary>
/// <param name="Name">The fullest name, exactly as it stands at one place of the text: *Benyamin Nétanyahou*.</param>
/// <param name="Type">Person, organisation or place.</param>
/// <param name="Gender">Its gender.</param>
/// <param name="Role">Where the role stands that the text gives beside the name, without leading article, or null.</param>
/// <param name="Mentions">Each place that names it or stands for it by its role (*M. Nétanyahou*, *le Premier ministre israélien*), in order; never empty.</param>
/// <param name="OtherNames">The other names that the text uses, each once: *Nétanyahou*, *CICR*.</param>
public sealed record ActorMention(
    string Name, ActorType Type, Gender Gender, TextSpan? Role, IReadOnlyList<TextSpan> Mentions, IReadOnlyList<string> OtherNames);
