// An entry's own page: what is corrected or withdrawn while it is open is corrected or withdrawn there too.
import { follow } from './follow.js';
import { revealSharing } from './share.js';
import { reachWide } from './wide.js';

/** Follows the blog for the sake of one entry. */
export function keepEntry(single) {
  const number = Number(single.dataset.number);
  follow(
    {
      stream: single.dataset.stream,
      changes: single.dataset.changes,
      segment: Number(single.dataset.segment),
      sequence: Number(single.dataset.sequence),
      isOver: single.dataset.state === 'ended',
    },
    {
      changes: changes => changes.some(change => change.number === number) && renew(),
      followers: () => {},
      reset: () => location.reload(),
      isLost: () => {},
      isOver: () => {},
    },
  );
}

// The page shows what no fragment does, the differences between the wordings: it is asked for as a whole.
async function renew() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = page.title;
    document.querySelector('main').replaceWith(page.querySelector('main'));
    revealSharing(document);
    reachWide(document);
  } catch {
    location.reload();
  }
}
