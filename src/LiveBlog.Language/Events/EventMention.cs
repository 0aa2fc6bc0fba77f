using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.Events;

/// <summary>Something that a text says happened or is to happen.</summary>
/// <param name="Type">What kind of thing.</param>
/// <param name="Span">Its words, a verb with its object (*a rencontré lundi soir des dirigeants du Qatar*) or a noun with what belongs to it (*le procès de Marc Tellier*).</param>
/// <param name="Date">When, where its clause tells, or null.</param>
/// <param name="Place">Where, when its clause names a place, or null.</param>
/// <param name="Participants">Who takes part, as far as the text names them, each once and in the order of the text.</param>
public sealed record EventMention(EventType Type, TextSpan Span, TimeMention? Date, ActorMention? Place, IReadOnlyList<ActorMention> Participants);
