// What the server reads in the text as one writes: proposals beside it, marked in place, taken or left by one key; and doubts. The server
// renders both; a proposal that is accepted fills a row of the form, and only that is ever sent to be kept.

import { Marks } from './marks.js';
import { renewToken } from './sending.js';

/** Milliseconds without a key that count as a pause. */
const PAUSE = 60;

const OPEN = 'liveblog/proposals-open';

export class Proposals {
  #timer = 0;
  #asking = null;
  #active = '';
  #read = '';

  /**
   * @param {HTMLFormElement} form the composer's
   * @param {{address: () => string, place: () => object, rows: import('./rows.js').Rows, changed: () => void, texts: object}} composer where to ask, and what accepting fills
   */
  constructor(form, { address, place, rows, changed, texts }) {
    Object.assign(this, { form, address, place, rows, changed, texts });
    this.panel = document.getElementById('proposals');
    this.field = document.getElementById('body');
    this.status = document.getElementById('proposals-status');
    this.done = document.getElementById('proposals-done');
    this.marks = new Marks(document.getElementById('marks'), this.field);
    try {
      this.panel.open = localStorage.getItem(OPEN) !== 'no';
    } catch {
      // Nothing is kept: it stays open.
    }
    this.panel.addEventListener('toggle', () => {
      try {
        localStorage.setItem(OPEN, this.panel.open ? 'yes' : 'no');
      } catch {
        // Asked again next time.
      }
      this.#show();
    });
    this.panel.addEventListener('click', (event) => this.#press(event));
    this.panel.addEventListener('keydown', (event) => this.#keyInList(event));
    this.panel.addEventListener('focusin', (event) => this.#activate(event.target.closest('.proposal')?.dataset.proposal));
    this.field.addEventListener('keydown', (event) => this.#keyInText(event));
    // The marks are where the words were: as soon as one types they may be wrong.
    this.field.addEventListener('input', () => this.marks.clear());
    document.addEventListener('click', (event) => this.#point(event));
    this.read();
  }

  /** Something was typed: reads it at the next pause. */
  typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read(), PAUSE);
  }

  /** Forgets what was read; the composer is empty. */
  clear() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.done.hidden = true;
    this.read();
  }

  /** Asks what the text says. A question that a later one overtakes is dropped; without an answer all stays as it was. */
  async read() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const text = this.field.value;
    try {
      const ask = () => fetch(this.address(), {
        method: 'POST', body: new FormData(this.form), headers: { Accept: 'text/html' }, redirect: 'manual', signal: asking.signal,
      });
      let response = await ask();
      const isPage = () => response.headers.get('Content-Type')?.startsWith('text/html');
      // The page has been open for longer than its forgery token holds.
      if (response.status === 400 && !isPage() && (await renewToken(this.place())).kind === 'done') {
        response = await ask();
      }
      // A text that is too long to be read is told of in the list's place.
      if (response.ok || isPage()) {
        this.#take(new DOMParser().parseFromString(await response.text(), 'text/html'), text);
      }
    } catch {
      // Offline, or overtaken.
    }
  }

  get #items() {
    return [...this.panel.querySelectorAll('.proposal')];
  }

  get #activeItem() {
    return this.#items.find((item) => item.dataset.proposal === this.#active);
  }

  #take(page, text) {
    const focused = this.panel.contains(document.activeElement) && document.activeElement.closest('.proposal');
    const position = focused ? this.#items.indexOf(focused) : -1;
    const before = new Set(this.#items.map((item) => item.dataset.proposal));
    for (const id of ['proposal-list', 'doubts']) {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old) {
        if (old.matches('details')) {
          // On a phone the list would lie over the text: it is unfolded there when somebody asks for it.
          fresh.open = old.hidden ? !matchMedia('(max-width: 40rem)').matches : old.open;
        }
        old.replaceWith(document.importNode(fresh, true));
      }
    }
    this.panel.querySelectorAll('.proposals-all').forEach((element) => { element.hidden = false; });
    this.#read = text;
    if (!this.#activeItem) {
      this.#active = this.#items[0]?.dataset.proposal ?? '';
    }
    if (position >= 0) {
      const next = this.#items[Math.min(position, this.#items.length - 1)];
      (next ?? this.field).focus();
    }
    this.#show();
    if (this.#items.some((item) => !before.has(item.dataset.proposal))) {
      this.status.textContent = this.#describe(this.#activeItem);
    }
  }

  #show() {
    const items = this.#items;
    const count = this.panel.querySelector('.proposals-count');
    count.textContent = items.length;
    count.hidden = items.length === 0;
    for (const item of items) {
      item.classList.toggle('is-active', item.dataset.proposal === this.#active);
    }
    const places = !this.panel.open ? [] : items.filter((item) => item.dataset.place).map((item) => {
      const [start, end] = item.dataset.place.split('-').map(Number);
      return { start, end, look: `mark-${item.dataset.list}${item.dataset.proposal === this.#active ? ' is-active' : ''}` };
    });
    this.marks.show(this.#read, places);
  }

  #describe(item) {
    return item ? [...item.querySelectorAll('.proposal-kind, .proposal-words, .proposal-detail')].map((part) => part.textContent.trim()).join(', ') : '';
  }

  #activate(key) {
    if (key && key !== this.#active) {
      this.#active = key;
      this.#show();
    }
  }

  #move(step) {
    const items = this.#items;
    if (items.length === 0) {
      return null;
    }
    const at = items.indexOf(this.#activeItem);
    const next = items[(at + step + items.length) % items.length];
    this.#activate(next.dataset.proposal);
    next.scrollIntoView({ block: 'nearest' });
    this.status.textContent = this.#describe(next);
    return next;
  }

  // Keys

  #keyInText(event) {
    const item = this.panel.open && !event.isComposing ? this.#activeItem : null;
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (!event.altKey && event.key === 'Tab') {
      event.preventDefault();
      this.accept(item);
    } else if (!event.altKey && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.dismiss(item);
    }
  }

  #keyInList(event) {
    const item = event.target.closest('.proposal');
    if (!item || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Enter' && event.target === item) {
      event.preventDefault();
      this.accept(item);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.dismiss(item);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1)?.focus();
    }
  }

  #press(event) {
    const button = event.target.closest('button');
    if (!button) {
      this.#activate(event.target.closest('.proposal')?.dataset.proposal);
      return;
    }
    const item = button.closest('.proposal');
    if (item) {
      event.preventDefault();
      if (button.name === 'accept') {
        this.accept(item);
      } else {
        this.dismiss(item);
      }
    } else if (button.hasAttribute('data-accept-all')) {
      this.#accept(this.#items);
      this.field.focus();
    } else if (button.hasAttribute('data-dismiss-all')) {
      this.#dismiss(this.#items);
      this.field.focus();
    }
  }

  // A doubt leads to the words that it is about.
  #point(event) {
    const link = event.target.closest?.('[data-show]');
    if (link) {
      event.preventDefault();
      const [start, end] = link.dataset.show.split('-').map(Number);
      this.field.focus();
      this.field.setSelectionRange(start, end);
    }
  }

  // Taking and leaving

  accept(item) {
    this.#accept([item]);
  }

  dismiss(item) {
    this.#dismiss([item]);
  }

  #accept(items) {
    const undo = [];
    const name = items.length === 1 ? items[0].querySelector('.proposal-words').textContent : String(items.length);
    // A quote brings its speaker along, whom nobody could look up otherwise.
    const all = new Set(items.flatMap((item) => [item, item.dataset.with && document.getElementById(`proposal-${item.dataset.with}`)].filter(Boolean)));
    for (const item of all) {
      undo.push(this.#fill(item.dataset.list, JSON.parse(item.dataset.fields), item.dataset.row));
    }
    this.#leave([...all]);
    this.#say(this.texts.accepted.replace('{0}', () => name), () => undo.forEach((each) => each()));
  }

  #dismiss(items) {
    const dismissed = this.form.elements['Form.Dismissed'];
    const before = dismissed.value;
    dismissed.value = [...before.split(' '), ...items.map((item) => item.dataset.proposal)].filter(Boolean).join(' ');
    this.#leave(items);
    this.done.hidden = true;
  }

  #leave(items) {
    const all = this.#items;
    // What came along, a quote's speaker, stands further down: the next is the one after what was meant.
    const next = all.slice(all.indexOf(items[0]) + 1).find((item) => !items.includes(item)) ?? all.find((item) => !items.includes(item));
    const hadFocus = items.some((item) => item.contains(document.activeElement));
    this.#active = next?.dataset.proposal ?? '';
    items.forEach((item) => item.remove());
    if (hadFocus) {
      (next ?? this.field).focus();
    }
    this.#show();
    this.changed();
    this.read();
  }

  #say(sentence, undo) {
    this.status.textContent = sentence;
    this.done.querySelector('span').textContent = sentence;
    this.done.hidden = false;
    this.done.querySelector('button').onclick = () => {
      undo();
      this.done.hidden = true;
      this.changed();
      this.read();
      this.field.focus();
    };
  }

  /** Fills a row of the list, or the time, with what was proposed. @param {string} [old] the row of a broken quote that it rewrites @returns {() => void} undoes it */
  #fill(list, fields, old) {
    const broken = old && document.getElementById(`quote-${old}`);
    if (broken) {
      return this.#rewrite(broken, fields);
    }
    if (list === 'time') {
      const controls = Object.keys(fields).map((name) => [this.form.elements[`Form.${name}`], fields[name] ?? '']);
      const before = controls.map(([control]) => [control, control.value]);
      controls.forEach(([control, value]) => { control.value = value; });
      return () => before.forEach(([control, value]) => { control.value = value; });
    }
    const row = list === 'quote' ? this.rows.addQuote() : list === 'actor' ? this.rows.addActor(fields.Name, fields.Id) : this.rows.addEvent(fields.Title, fields.Id);
    this.#write(row, fields);
    this.rows.refresh();
    return () => {
      row.remove();
      this.rows.refresh();
    };
  }

  // What the text does not say stays as somebody typed it.
  #rewrite(row, fields) {
    const before = [...row.querySelectorAll('input, textarea')].map((control) => [control, control.value, control.checked]);
    this.#write(row, Object.fromEntries(Object.entries(fields).filter(([, value]) => value)));
    return () => before.forEach(([control, value, checked]) => { Object.assign(control, { value, checked }); });
  }

  #write(row, fields) {
    for (const [name, value] of Object.entries(fields)) {
      for (const control of row.querySelectorAll(`[name$=".${name}"]`)) {
        if (control.type === 'radio') {
          control.checked = control.value === value;
        } else if (control.type !== 'checkbox' && !['Row', 'Id'].includes(name)) {
          control.value = value ?? '';
        }
      }
    }
  }
}
