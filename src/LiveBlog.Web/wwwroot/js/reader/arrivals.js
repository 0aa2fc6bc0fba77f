// What arrives: shown at once to who is at the top, otherwise held behind "3 new updates" until it is asked for.

export class Arrivals {
  constructor(feed) {
    this.feed = feed;
    this.bar = document.getElementById('live-bar');
    this.pill = document.getElementById('live-pill');
    this.status = document.getElementById('live-status');
    this.pauseButton = document.getElementById('live-pause');
    this.waiting = new Map();
    this.isPaused = false;
    this.title = document.title;

    this.pill.addEventListener('click', () => this.show());
    this.pauseButton.addEventListener('click', () => this.pause(!this.isPaused));
    window.addEventListener('scroll', () => this.showIfAtTop(), { passive: true });
    document.addEventListener('visibilitychange', () => this.showIfAtTop());
  }

  /** Reveals the pause button: there is something to pause. */
  start() {
    this.pauseLabel ??= this.pauseButton.textContent;
    this.pauseButton.hidden = false;
  }

  /** Nothing comes any more. */
  stop() {
    this.pauseButton.hidden = true;
    this.say('');
  }

  /** One change of the log: parts in place, new entries at the top or into the waiting. */
  take(change) {
    if (change.sequence <= this.feed.sequence) {
      return;
    }
    for (const { id, html } of change.fragments) {
      if (this.waiting.has(id)) {
        this.waiting.set(id, html);
      } else if (!this.feed.replace(id, html) && this.feed.isNew(id)) {
        this.waiting.set(id, html);
      }
    }
    this.feed.sequence = change.sequence;
    this.showIfAtTop();
  }

  say(text) {
    if (this.status.textContent !== text) {
      this.status.textContent = text;
    }
  }

  showIfAtTop() {
    if (this.waiting.size > 0 && !this.isPaused && this.feed.isNewest && !document.hidden && this.feed.isAtTop) {
      this.insert();
    }
    this.announce();
  }

  show() {
    if (!this.feed.isNewest) {
      window.location.assign(this.feed.address);
      return;
    }
    this.insert();
    this.announce();
    const first = this.feed.element.firstElementChild;
    this.bar.scrollIntoView({ block: 'start', behavior: 'instant' });
    first?.focus({ preventScroll: true });
  }

  insert() {
    this.feed.insert(this.waiting);
    this.waiting.clear();
  }

  pause(isPaused) {
    this.isPaused = isPaused;
    this.pauseButton.setAttribute('aria-pressed', String(isPaused));
    this.pauseButton.textContent = isPaused ? this.pauseButton.dataset.resume : this.pauseLabel;
    this.say(isPaused ? this.bar.dataset.paused : '');
    if (!isPaused && this.feed.isNewest && this.waiting.size > 0 && this.feed.element.getBoundingClientRect().top >= 0) {
      this.insert();
    }
    this.announce();
  }

  announce() {
    const count = this.waiting.size;
    this.pill.hidden = count === 0;
    const text = count === 1 ? this.bar.dataset.newOne : this.bar.dataset.newMany.replace('{0}', String(count));
    if (count > 0 && this.pill.textContent !== text) {
      this.pill.textContent = text;
      this.say(text);
    } else if (count === 0 && this.pill.textContent !== '') {
      this.pill.textContent = '';
      this.say(this.isPaused ? this.bar.dataset.paused : '');
    }
    document.title = count === 0 ? this.title : `(${count}) ${this.title}`;
  }
}
