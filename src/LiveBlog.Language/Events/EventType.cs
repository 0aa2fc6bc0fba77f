namespace LiveBlog.Linguistics.Events;

/// <summary>The kinds of things that happen in news.</summary>
public enum EventType
{
    /// <summary>Talks and negotiations.</summary>
    Talks,
    Meeting,
    Summit,
    Visit,

    /// <summary>A vote, an election, a bill adopted or turned down.</summary>
    Vote,
    Strike,
    Protest,

    /// <summary>A trial or its judgement.</summary>
    Trial,

    /// <summary>A match, of any sport.</summary>
    Match,

    /// <summary>Force used by people against people or places.</summary>
    Attack,

    /// <summary>What nature does, or fire.</summary>
    Disaster,
    Accident,

    /// <summary>An agreement, treaty or truce that was made.</summary>
    Agreement,

    /// <summary>People set free.</summary>
    Release,
    Arrest,

    /// <summary>An office taken or left.</summary>
    Appointment,
    Death,
    Ceremony,
}
