// The feed and the parts around it: puts in what the server rendered, by the id that each part carries.
import { replace } from './replace.js';
import { steadily } from './place.js';
import { revealSharing } from './share.js';
import { reachWide } from './wide.js';

const ENTRY = /^entry-(\d+)$/;
const numberOf = id => Number(ENTRY.exec(id)?.[1]);
const parsed = html => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
};

export class Feed {
  #element;

  constructor(element) {
    this.#element = element;
    this.slug = element.dataset.slug;
    this.isNewest = element.dataset.newest === 'true';
    this.#count();
  }

  /** The newest entry that this page shows or was loaded after. */
  get highest() {
    return Math.max(Number(this.#element.dataset.lastNumber), numberOf(this.#articles[0]?.id) || 0);
  }

  /** Whether a part is an entry newer than all that this page was loaded with. */
  isNew(id) {
    return numberOf(id) > this.highest;
  }

  /** The newest article whose number is at most this; undefined if this page has none. */
  from(number) {
    return this.#articles.find(article => numberOf(article.id) <= number);
  }

  /**
   * Whether somebody looks at the top of the feed and does nothing there: then what is new may appear above the first
   * entry. Not while the keyboard or a selection is among the entries, since these would be moved under them.
   */
  get isAtTop() {
    const top = this.#articles[0]?.getBoundingClientRect().top ?? 0;
    const bar = document.getElementById('live-bar').getBoundingClientRect();
    const selection = getSelection();
    return (
      top >= bar.bottom - 4 &&
      !this.#element.querySelector(':focus-visible') &&
      (selection.isCollapsed || !this.#element.contains(selection.anchorNode))
    );
  }

  /** Puts parts in the place of those of the same id; what this page does not show is left out. */
  replace(parts) {
    const places = [...parts].map(([id, html]) => ({ old: document.getElementById(id), html })).filter(({ old }) => old);
    if (places.length === 0) {
      return;
    }
    steadily(() => {
      for (const { old, html } of places) {
        const fresh = replace(old, parsed(html));
        revealSharing(fresh);
        reachWide(fresh);
        if (fresh !== old && this.#element.contains(fresh)) {
          mark(fresh, 'entry-changed');
        }
      }
      this.#count();
    });
  }

  /** Inserts entries, each where its number belongs. */
  insert(parts) {
    this.#element.setAttribute('aria-busy', 'true');
    steadily(() => {
      // An empty feed is none: it becomes one with its first entry.
      document.getElementById('feed-empty')?.remove();
      this.#element.setAttribute('role', 'feed');
      this.#element.setAttribute('aria-labelledby', 'feed-title');
      for (const [id, html] of parts) {
        const fresh = parsed(html);
        this.#element.insertBefore(fresh, this.from(numberOf(id)) ?? null);
        revealSharing(fresh);
        reachWide(fresh);
        mark(fresh, 'entry-new');
      }
      this.#count();
    }, this.#element);
    this.#element.setAttribute('aria-busy', 'false');
  }

  /** Brings the newest entries into sight, the first of them focused. */
  goToTop() {
    this.#element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#articles[0]?.focus({ preventScroll: true });
  }

  get #articles() {
    return [...this.#element.children];
  }

  // Where an article stands; how many there are in all is known only of a feed that has no older page.
  #count() {
    const articles = this.#articles;
    const all = this.isNewest && !document.querySelector('.paging a[rel="next"]') ? articles.length : -1;
    articles.forEach((article, index) => {
      article.setAttribute('aria-posinset', String(index + 1));
      article.setAttribute('aria-setsize', String(all));
    });
  }
}

// The style fades by itself; the mark goes with it, lest a later insertion start it again.
function mark(article, shape) {
  article.classList.add(shape);
  setTimeout(() => article.classList.remove(shape), 5_000);
}
