namespace LiveBlog.Application;

/// <summary>What was to be saved collides with something that must be the only one of its kind (an address, a name): two people saved at once. 409.</summary>
public sealed class AlreadyThereException(Exception refused) : Exception("The same is there already.", refused);
