// Brings back what was kept: the text of this tab, that of a tab that was closed, and whether one that was on its way got there.

import { contentOf, restore } from './kept.js';

export class Recovery {
  /**
   * @param {HTMLFormElement} form the composer's
   * @param {{place: () => object, rows: import('./rows.js').Rows, kept: import('./kept.js').Kept, line: import('./kept-line.js').KeptLine, texts: object,
   *   restored: () => void, keepNow: () => void}} composer
   */
  constructor(form, composer) {
    Object.assign(this, { form, notice: document.getElementById('recovered') }, composer);
  }

  /** Puts kept text in the form, and offers what stood there before. */
  bringBack(kept) {
    const server = contentOf(this.form);
    this.#restore(kept.content);
    if (!this.notice) {
      return;
    }
    const button = this.notice.querySelector('button');
    const offerBack = () => {
      this.#say(this.texts.recovered, kept.at);
      button.textContent = this.place().purpose === 'NewEntry' ? this.texts.startAfresh : this.texts.startFromServer;
      button.onclick = () => {
        this.#restore(server);
        this.keepNow();
        button.textContent = this.texts.bringBack;
        button.onclick = () => {
          this.#restore(kept.content);
          this.keepNow();
          offerBack();
        };
      };
    };
    offerBack();
    this.notice.hidden = false;
  }

  // Two tabs were closed: the second text must not wait for somebody to open a second tab.
  async offerOther() {
    const other = await this.kept.findOther();
    if (!other || !this.notice?.hidden) {
      return;
    }
    const button = this.notice.querySelector('button');
    this.#say(this.texts.recoveredOther, other.at);
    button.textContent = this.texts.bringBack;
    button.onclick = async () => {
      this.keepNow();
      const kept = await this.kept.take(other.name);
      this.hide();
      if (kept) {
        this.bringBack(kept);
        this.keepNow();
      }
    };
    this.notice.hidden = false;
  }

  /** It had been sent when the page went away: asks whether it came through, so that nobody publishes again what is out. */
  async askAfter(kept) {
    const key = kept.content.find(([name]) => name === 'Form.Key')?.[1];
    try {
      const response = await fetch(`${this.place().desk}/submission?key=${encodeURIComponent(key)}`, { headers: { Accept: 'application/json' }, redirect: 'manual' });
      const answer = response.ok ? await response.json() : null;
      return answer?.message ? answer : null;
    } catch {
      // Not known: the text is brought back, and the same key makes sure that it is published once.
      return null;
    }
  }

  /** There is nothing to bring back any more. */
  hide() {
    this.notice?.setAttribute('hidden', '');
  }

  #say(sentence, at) {
    this.notice.querySelector('span').textContent = sentence.replace('{0}', this.line.day(at));
  }

  #restore(content) {
    restore(this.form, content, this.rows);
    this.restored();
  }
}
