// Where the last visit ended: how much is new since, a line across the feed, and a way to the first unread entry.
// Kept in this browser alone, for each blog; nothing is sent anywhere.

export function markLastVisit(feed) {
  const key = `liveblog:last-seen:${feed.element.dataset.slug}`;
  const seen = Number(read(key) ?? Number.NaN);
  const bar = document.getElementById('live-bar');
  if (Number.isFinite(seen) && seen > 0 && feed.lastNumber > seen) {
    const count = feed.lastNumber - seen;
    const first = document.getElementById(`entry-${seen + 1}`);
    const known = document.getElementById(`entry-${seen}`);
    if (known) {
      const line = document.createElement('p');
      line.className = 'since-last-visit';
      line.textContent = bar.dataset.lastVisit;
      known.prepend(line);
    }
    const link = document.createElement('a');
    link.className = 'live-unread';
    link.href = first ? `#entry-${seen + 1}` : `${feed.address}?before=${seen + 2}#entry-${seen + 1}`;
    link.textContent = count === 1 ? bar.dataset.unreadOne : bar.dataset.unreadMany.replace('{0}', String(count));
    link.addEventListener('click', event => {
      if (first) {
        event.preventDefault();
        first.scrollIntoView({ block: 'center' });
        first.focus({ preventScroll: true });
      }
      link.remove();
    });
    bar.append(link);
  }

  const keep = () => {
    if (feed.isNewest && !document.hidden) {
      write(key, String(feed.lastNumber));
    }
  };
  keep();
  window.addEventListener('pagehide', () => write(key, String(Math.max(feed.lastNumber, Number(read(key) ?? 0)))));
  document.addEventListener('visibilitychange', keep);
}

function read(key) {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Storage is full or forbidden: the page does without.
  }
}
