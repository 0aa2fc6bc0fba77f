using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LiveBlog.Application.Markup;

/// <summary>
/// Makes a link of an address in the prose. Markdig's own extension also takes ftp, tel and www, and walks back over the whole
/// paragraph at each address.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    public BareAddressParser() => OpeningCharacters = ['h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!BareAddress.TryMatch(slice.AsSpan(), slice.PeekCharExtra(-1), out var length))
        {
            return false;
        }

        processor.Inline = new AutolinkInline(slice.AsSpan()[..length].ToString());
        slice.Start += length;
        return true;
    }
}
