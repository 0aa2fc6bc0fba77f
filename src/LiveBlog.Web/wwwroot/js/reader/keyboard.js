// The keys of a feed, as the ARIA Authoring Practices have them: Page Down and Page Up go from entry to entry, Control with End
// and Home leave the feed.

export function walkByKeys(feed) {
  feed.addEventListener('keydown', event => {
    const article = event.target.closest('#feed > article');
    if (!article || event.altKey || event.shiftKey || event.metaKey || event.target.matches('input, textarea, select')) {
      return;
    }
    const next = event.ctrlKey
      ? { End: beyond(feed, Node.DOCUMENT_POSITION_FOLLOWING), Home: beyond(feed, Node.DOCUMENT_POSITION_PRECEDING) }[event.key]
      : { PageDown: article.nextElementSibling, PageUp: article.previousElementSibling }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
}

/** What can be focused next after the feed, or last before it. */
function beyond(feed, side) {
  const all = [...document.querySelectorAll('a[href], button:not([hidden]), summary, input')].filter(
    each => feed.compareDocumentPosition(each) === side && each.checkVisibility(),
  );
  return side === Node.DOCUMENT_POSITION_FOLLOWING ? all[0] : all.at(-1);
}
