// Links to an entry that this page shows, or holds ready, need no other page.

/** Serves links marked with the number of an entry, and the one to the first unread entry. */
export function jumpWithinPage(arrivals) {
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-jump], #live-status a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const id = link.hash.slice(1);
    if (!document.getElementById(id) && arrivals.has(id)) {
      arrivals.show();
    }
    const article = document.getElementById(id);
    if (article) {
      event.preventDefault();
      location.hash = id;
      article.focus({ preventScroll: true });
    }
  });
}
