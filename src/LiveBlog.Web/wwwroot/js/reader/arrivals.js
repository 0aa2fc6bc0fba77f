// What arrives. Entries appear for who is at the top, and wait behind the pill for everybody else; all other changes are made in
// place. A reader who has stopped the page keeps it as it is, but for wording that was withdrawn.
import { recall, remember } from './memory.js';
import { arriving, loadAnew } from './place.js';

/** Changes that take something back: nobody goes on reading it. */
const URGENT = new Set(['withdrawn', 'erased', 'unpinned']);

export class Arrivals {
  #feed;
  #status;
  #visit;
  #button = document.getElementById('live-pause');
  #label = this.#button.textContent;
  #coming = [];
  #isDelayed = false;
  #waiting = new Map();
  #held = new Map();
  #gone = new Set();
  #isPaused = false;
  #cameUnseen = false;
  #settling = 0;

  constructor(feed, status, visit) {
    this.#feed = feed;
    this.#status = status;
    this.#visit = visit;
    document.getElementById('live-pill').addEventListener('click', () => this.show());
    this.#button.addEventListener('click', () => this.#pause(!this.#isPaused));
    this.#pause(recall('sessionStorage', `paused ${feed.slug}`) === true);

    // Who comes back to the top finds there what is new.
    document.addEventListener('visibilitychange', () => this.take([]));
    document.addEventListener('selectionchange', () => this.#settleSoon());
    addEventListener('scroll', () => this.#settleSoon(), { passive: true });
  }

  /** Takes changes in the order of the log, once what the last ones moved has arrived. */
  take(changes) {
    this.#coming.push(...changes);
    const arrived = arriving();
    if (!arrived) {
      this.#make(this.#coming.splice(0));
    } else if (!this.#isDelayed) {
      this.#isDelayed = true;
      arrived
        .then(() => {
          this.#isDelayed = false;
          this.take([]);
        })
        .catch(error => {
          // A page that could not be changed is behind from now on: better a new one than a wrong one.
          reportError(error);
          loadAnew();
        });
    }
  }

  #make(changes) {
    for (const { kind, number } of changes) {
      if (kind === 'withdrawn' || kind === 'erased') {
        this.#gone.add(`entry-${number}`);
      } else if (kind === 'restored') {
        this.#gone.delete(`entry-${number}`);
      }
    }
    for (const { id, html } of changes.flatMap(change => change.fragments)) {
      (this.#feed.isNew(id) ? this.#waiting : this.#held).set(id, html);
      this.#cameUnseen ||= document.hidden && this.#waiting.has(id);
    }
    if (!this.#isPaused || changes.some(change => URGENT.has(change.kind))) {
      this.#feed.replace(this.#held);
      this.#held.clear();
    }
    this.#settle();
  }

  /** Whether nothing more is to come: then there is nothing to pause. */
  rest(isOver) {
    this.#button.hidden = isOver;
    if (isOver && this.#isPaused) {
      this.#pause(false);
    }
  }

  /** Whether an entry waits to be shown. */
  has(id) {
    return this.#waiting.has(id);
  }

  /** Shows what waits, since the reader asked for it. */
  show() {
    if (this.#feed.isNewest) {
      this.#insert();
      this.#feed.goToTop();
    } else {
      location.assign(`/${this.#feed.slug}`);
    }
  }

  #pause(isPaused) {
    this.#isPaused = isPaused;
    this.#button.textContent = isPaused ? this.#button.dataset.resume : this.#label;
    this.#button.toggleAttribute('data-paused', isPaused);
    this.#status.pause(isPaused);
    remember('sessionStorage', `paused ${this.#feed.slug}`, isPaused || null);
    if (!isPaused) {
      this.#feed.replace(this.#held);
      this.#held.clear();
      this.#settle();
    }
  }

  #settleSoon() {
    if (this.#waiting.size > 0) {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#settle(), 200);
    }
  }

  #settle() {
    if (this.#waiting.size > 0 && this.#feed.isNewest && !this.#isPaused && !document.hidden && this.#feed.isAtTop) {
      this.#insert();
    }
    this.#status.wait([...this.#waiting.keys()].filter(id => !this.#gone.has(id)).length);
  }

  #insert() {
    const seen = this.#feed.highest;
    this.#feed.insert(this.#waiting);
    this.#waiting.clear();
    this.#status.wait(0);
    if (this.#cameUnseen) {
      this.#visit.draw(seen);
      this.#cameUnseen = false;
    }
    this.#visit.keep();
  }
}
