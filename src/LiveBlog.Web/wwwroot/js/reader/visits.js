// The last visit: a line across the feed below what is new since, and how much that is. Kept in this browser alone.
import { recall, remember } from './memory.js';

export class Visit {
  #feed;
  #status;
  #line = document.createElement('p');

  constructor(feed, status) {
    this.#feed = feed;
    this.#status = status;
    this.#line.className = 'last-visit';
    this.#line.textContent = document.getElementById('live-bar').dataset.lastVisit;
    const seen = feed.isNewest ? recall('localStorage', `seen ${feed.slug}`) : null;
    if (seen !== null && seen < feed.highest) {
      // Older pages draw the same line, for as long as this tab is open.
      remember('sessionStorage', `unread from ${feed.slug}`, seen);
      this.draw(seen);
      status.unread(feed.highest - seen, this.#addressOf(seen + 1));
    } else if (!feed.isNewest) {
      this.draw(recall('sessionStorage', `unread from ${feed.slug}`) ?? 0);
    }
    document.addEventListener('visibilitychange', () => this.keep());
    document.getElementById('live-status').addEventListener('click', () => this.#status.unread(0));
    this.keep();
  }

  /** Draws the line above the newest entry that had been seen; nothing if that or the one after it is on another page. */
  draw(seen) {
    const article = this.#feed.from(seen);
    if (article?.previousElementSibling) {
      article.prepend(this.#line);
    }
  }

  /** Keeps what has been seen up to now. */
  keep() {
    if (this.#feed.isNewest && !document.hidden) {
      remember('localStorage', `seen ${this.#feed.slug}`, this.#feed.highest);
    }
  }

  // The first unread entry, with some before and after it where that is on an older page.
  #addressOf(number) {
    const id = `entry-${number}`;
    return document.getElementById(id) ? `#${id}` : `/${this.#feed.slug}?before=${number + 15}#${id}`;
  }
}
