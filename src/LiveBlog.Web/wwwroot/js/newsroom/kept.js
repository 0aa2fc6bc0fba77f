// Keeps in the browser what is typed, until the server has confirmed it: through a closed tab, a restart, an expired sign-in.

const PREFIX = 'liveblog/text';
const HANDED = 'liveblog/handed-over';

/** What a form holds, as [name, value] pairs; the forgery token aside, which belongs to the page. */
export function contentOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '__RequestVerificationToken');
}

/** The same without what is not typed. */
const typed = (content) => JSON.stringify(content.filter(([name, value]) => !/^Form\.(Key|Version|BaseHeadline|BaseBody|Dismissed)$|\.(Index|Row)$/.test(name) && value !== ''));

export class Kept {
  #slot = null;

  /** @param {HTMLFormElement} form @param {{memberId: string, slug: string, entry: ?string}} place whose text it is, and of what */
  constructor(form, place) {
    this.form = form;
    this.place = place;
    this.initial = typed(contentOf(form));
    this.works = works();
  }

  /** Where the text of this tab is kept. A new entry's text has a place of its own in each tab, held by a lock while the tab lives. */
  async open() {
    if (!this.works) {
      return;
    }
    const base = this.#base;
    if (this.place.entry) {
      this.#slot = base + this.place.entry;
      return;
    }
    const mine = sessionStorage.getItem(base);
    for (const name of [mine, ...this.#others()]) {
      if (name && (await hold(name))) {
        this.#slot = name;
        break;
      }
    }
    if (!this.#slot) {
      this.#slot = `${base}new-${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}`;
      await hold(this.#slot);
    }
    sessionStorage.setItem(base, this.#slot);
  }

  /** What was kept here before, if it says anything that the form does not: `{at, content, sent}`; null if nothing. */
  read() {
    if (!this.#slot) {
      return null;
    }
    const kept = parse(this.#slot);
    return kept && typed(kept.content) !== this.initial ? { ...kept, at: new Date(kept.at) } : null;
  }

  /** Another new entry's text, of a tab that is gone, oldest first: `{name, at}`; null if there is none. */
  async findOther() {
    if (!this.works || this.place.entry) {
      return null;
    }
    const held = new Set((await navigator.locks?.query())?.held.map((lock) => lock.name) ?? []);
    const found = this.#others().filter((name) => name !== this.#slot && !held.has(name)).map((name) => ({ name, at: parse(name)?.at })).filter(({ at }) => at);
    found.sort((one, other) => one.at - other.at);
    return found.length > 0 ? { name: found[0].name, at: new Date(found[0].at) } : null;
  }

  /** From now on this tab's text is the one found; null if another tab was quicker. */
  async take(name) {
    if (!(await hold(name))) {
      return null;
    }
    this.#slot = name;
    sessionStorage.setItem(this.#base, name);
    return this.read();
  }

  /** Whether the form says anything that the server has not got. */
  get isDirty() {
    return typed(contentOf(this.form)) !== this.initial;
  }

  /** Keeps what the form holds now. @param {boolean} sent whether it is on its way to the server @returns {?Date} when, or null if the browser keeps nothing */
  keep(sent = false) {
    if (!this.isDirty) {
      this.forget();
      return null;
    }
    // What was sent and has not changed since may have arrived, whoever asks for it to be kept again.
    const before = this.#slot && parse(this.#slot);
    const isSent = sent || Boolean(before?.sent && this.isStill(before.content));
    return this.#write({ at: Date.now(), content: contentOf(this.form), sent: isSent });
  }

  /** Whether the form says what this content says. */
  isStill(content) {
    return typed(contentOf(this.form)) === typed(content);
  }

  /** The server answers with a page of its own on what was sent from here: once that is saved, what is kept here is done with too. */
  handOver() {
    if (this.#slot) {
      sessionStorage.setItem(HANDED, this.#slot);
    }
  }

  /** Takes over what a page before this one handed on. */
  takeOver() {
    const handed = this.works && sessionStorage.getItem(HANDED);
    if (handed) {
      localStorage.removeItem(handed);
      sessionStorage.removeItem(HANDED);
    }
  }

  /** The server has it. @param {Array} content what it has: what was typed since it was sent is still to be kept */
  confirm(content = contentOf(this.form)) {
    this.initial = typed(content);
    this.forget();
    this.keep();
  }

  /** Keeps nothing any more. */
  forget() {
    if (this.#slot) {
      localStorage.removeItem(this.#slot);
    }
  }

  /** From now on the text is that of an entry which has got its id. */
  move(entry) {
    this.forget();
    this.place = { ...this.place, entry };
    if (this.works) {
      this.#slot = this.#base + entry;
    }
  }

  get #base() {
    return `${PREFIX}/${this.place.memberId}/${this.place.slug}/`;
  }

  #others() {
    return Object.keys(localStorage).filter((name) => name.startsWith(`${this.#base}new-`)).sort();
  }

  #write(kept) {
    if (!this.#slot) {
      return null;
    }
    try {
      localStorage.setItem(this.#slot, JSON.stringify(kept));
      return new Date(kept.at);
    } catch {
      return null;
    }
  }
}

function parse(slot) {
  try {
    return JSON.parse(localStorage.getItem(slot));
  } catch {
    return null;
  }
}

function works() {
  try {
    localStorage.setItem(PREFIX, '1');
    localStorage.removeItem(PREFIX);
    return true;
  } catch {
    return false;
  }
}

// Locks are let go by the browser when the tab is gone, however it went. Where there are none (plain http), tabs share.
function hold(name) {
  if (!navigator.locks) {
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    }).catch(() => resolve(true));
  });
}

/** Puts kept content back into a form. @param {import('./rows.js').Rows} rows */
export function restore(form, content, rows) {
  const values = new Map();
  for (const [name, value] of content) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  rows.clear();
  for (const name of values.get('Form.Quotes.Index') ?? []) {
    rows.addQuote(name);
  }
  for (const [list, part, add] of [['Actors', 'Name', 'addActor'], ['Events', 'Title', 'addEvent']]) {
    for (const name of values.get(`Form.${list}.Index`) ?? []) {
      rows[add](values.get(`Form.${list}[${name}].${part}`)?.[0] ?? '', values.get(`Form.${list}[${name}].Id`)?.[0], name);
    }
  }
  for (const control of form.elements) {
    if (!control.name || control.name === '__RequestVerificationToken' || control.type === 'submit' || control.type === 'button') {
      continue;
    }
    const kept = values.get(control.name) ?? [];
    if (control.type === 'checkbox' || control.type === 'radio') {
      control.checked = kept.includes(control.value);
    } else if (!control.name.endsWith('.Index')) {
      control.value = kept[0] ?? '';
    }
  }
  rows.refresh();
}
