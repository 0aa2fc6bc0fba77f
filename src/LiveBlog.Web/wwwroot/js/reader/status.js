// The strip above the feed: what it says, the pill, the count in the tab's title.

const counted = (one, many, count) =>
  count === 1 ? one : many.replace('{0}', new Intl.NumberFormat(document.documentElement.lang).format(count));

export class Status {
  #bar;
  #region;
  #pill;
  #title = document.title;
  #heading = document.querySelector('h1').textContent;
  #waiting = 0;
  #unread = null;
  #isLost = false;
  #isPaused = false;

  constructor(bar) {
    this.#bar = bar;
    this.#region = bar.querySelector('#live-status');
    this.#pill = bar.querySelector('#live-pill');
  }

  /** How many entries wait to be shown. */
  wait(count) {
    this.#waiting = count;
    this.#say();
  }

  /** Whether the connection is lost. */
  lose(isLost) {
    this.#isLost = isLost;
    this.#say();
  }

  /** Whether the reader has stopped the page. */
  pause(isPaused) {
    this.#isPaused = isPaused;
    this.#say();
  }

  /** How many entries are new since the last visit, with a link to the first of them; nothing once that is of no use any more. */
  unread(count, address) {
    this.#unread = count > 0 ? { text: counted(this.#bar.dataset.unreadOne, this.#bar.dataset.unreadMany, count), address } : null;
    this.#say();
  }

  #say() {
    const waiting = this.#waiting === 0 ? '' : counted(this.#bar.dataset.newOne, this.#bar.dataset.newMany, this.#waiting);
    this.#pill.textContent = waiting;
    this.#pill.hidden = waiting === '';

    // The pill shows the count; who hears the page is told of it in the same breath as of the rest.
    const parts = [];
    if (this.#isLost) {
      parts.push(element('span', '', this.#bar.dataset.reconnecting));
    } else if (this.#isPaused) {
      parts.push(element('span', '', this.#bar.dataset.paused));
    } else if (this.#unread && !waiting) {
      parts.push(Object.assign(element('a', '', this.#unread.text), { href: this.#unread.address }));
    }
    if (waiting) {
      parts.push(element('span', 'visually-hidden', waiting));
    }
    if (parts.map(part => part.outerHTML).join(' ') !== this.#region.innerHTML) {
      this.#region.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
    }

    // The heading may have changed since the page was loaded, and the title with it.
    const title = this.#title.replace(this.#heading, () => document.querySelector('h1').textContent);
    document.title = this.#waiting === 0 ? title : `(${this.#waiting}) ${title}`;
  }
}

function element(name, shape, text) {
  const made = document.createElement(name);
  if (shape) {
    made.className = shape;
  }
  made.textContent = text;
  return made;
}
