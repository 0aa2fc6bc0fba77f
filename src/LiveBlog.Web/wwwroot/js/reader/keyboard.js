// Page Up and Page Down go from entry to entry, as in every feed (ARIA Authoring Practices, feed pattern).

export function walkByKeys(feed) {
  feed.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const step = { PageDown: 'nextElementSibling', PageUp: 'previousElementSibling' }[event.key];
    const next = step && event.target.closest('#feed > article')?.[step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
}
