namespace LiveBlog.Web.Newsroom;

/// <summary>What the partial of one quote renders.</summary>
/// <param name="Position">From 1; 0 for the template that a script copies.</param>
public sealed record QuoteRowView(ComposerView Composer, QuoteFields Quote, int Position);

/// <summary>What the partial of one actor renders.</summary>
public sealed record ActorRowView(ComposerView Composer, ActorFields Actor);

/// <summary>What the partial of one event renders.</summary>
public sealed record EventRowView(ComposerView Composer, EventFields Event);
