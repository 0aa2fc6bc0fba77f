// The rows of a composer: quotes, actors, events. The server renders one of each into a template; a row added here is a copy.

let made = 0;

/** A copy of a template's row, under a name that no other row has. */
function copy(template, name) {
  const row = template.content.firstElementChild.cloneNode(true);
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes('ROW')) {
        attribute.value = attribute.value.replaceAll('ROW', name);
      }
    }
  }
  return row;
}

const fresh = () => `n${(made += 1)}${Date.now().toString(36)}`;
const same = (one, other) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

export class Rows {
  /** @param {HTMLFormElement} form the composer's @param {object} texts what is shown @param {() => void} changed called after every change of rows */
  constructor(form, texts, changed) {
    this.form = form;
    this.texts = texts;
    this.changed = changed;
    form.addEventListener('click', (event) => this.#press(event));
    form.addEventListener('change', (event) => this.#change(event));
    form.addEventListener('keydown', (event) => this.#enter(event));
    this.#number();
    this.#sign();
  }

  addQuote(name = fresh()) {
    const row = copy(this.#template('quote'), name);
    this.form.querySelector('#quotes').append(row);
    this.#number();
    return row;
  }

  addActor(name, known, rowName = fresh()) {
    return this.#chip('actor', name, known, rowName);
  }

  addEvent(title, known, rowName = fresh()) {
    return this.#chip('event', title, known, rowName);
  }

  /** Takes the names left in the boxes into the lists, as the server does on sending. */
  gather() {
    this.#add('actor');
    this.#add('event');
  }

  /** Leaves no row. */
  clear() {
    for (const list of ['quotes', 'actors', 'events']) {
      this.form.querySelector(`#${list}`).replaceChildren();
    }
    this.#number();
  }

  /** Says again who signs, after boxes were ticked from outside. */
  refresh() {
    this.#number();
    this.#sign();
  }

  #template(kind) {
    return document.getElementById(`${kind}-template`);
  }

  #press(event) {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.id === 'add-quote') {
      event.preventDefault();
      this.addQuote().querySelector('textarea').focus();
      this.changed();
    } else if (button.id === 'add-actor' || button.id === 'add-event') {
      event.preventDefault();
      this.#add(button.id.slice('add-'.length), true);
    } else if (button.hasAttribute('data-remove')) {
      event.preventDefault();
      this.#remove(button.closest('.quote'));
    } else if (button.hasAttribute('data-enter')) {
      event.preventDefault();
      this.gather();
    }
  }

  #change(event) {
    const { target } = event;
    if (target.hasAttribute('data-speaker')) {
      const known = this.#known('actor-names', target.value);
      const role = target.closest('.quote').querySelector('[data-role]');
      if (known?.dataset.role && !role.value) {
        role.value = known.dataset.role;
      }
    } else if (target.name === 'Form.Authors') {
      this.#sign();
    }
  }

  // Enter in a one-line field is no wish to publish; in a box that adds, it adds.
  #enter(event) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    const { target } = event;
    if (target.id === 'new-actor' || target.id === 'new-event') {
      event.preventDefault();
      this.#add(target.id.slice('new-'.length), true);
    } else if (target.matches('input:not([type="checkbox"], [type="radio"]), [data-one-line]')) {
      event.preventDefault();
    }
  }

  #known(list, name) {
    return [...document.getElementById(list).options].find((option) => same(option.value, name));
  }

  #add(kind, refocus = false) {
    const box = this.form.querySelector(`#new-${kind}`);
    const name = box.value.trim();
    if (name) {
      const known = this.#known(kind === 'actor' ? 'actor-names' : 'event-titles', name);
      const shown = known?.dataset.name ?? (known ? known.value : name);
      const there = [...this.form.querySelectorAll(`#${kind}s [data-name]`)].find((input) => same(input.value, shown));
      if (there) {
        there.parentElement.querySelector('[type="checkbox"]').checked = true;
      } else {
        this.#chip(kind, shown, known?.dataset.id);
      }
      box.value = '';
      this.changed();
    }
    if (refocus) {
      box.focus();
    }
  }

  #chip(kind, name, known, rowName = fresh()) {
    const row = copy(this.#template(kind), rowName);
    row.querySelector('[data-name]').value = name;
    row.querySelector('[data-shown]').textContent = name;
    if (known) {
      row.querySelector('[data-id]').value = known;
      row.className = 'chip-known';
      row.querySelectorAll('[data-new]').forEach((element) => element.remove());
    }
    this.form.querySelector(`#${kind}s`).append(row);
    return row;
  }

  // Taking a row out is undone by one press, rather than asked about.
  #remove(row) {
    const undo = document.createElement('p');
    undo.className = 'removed';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-plain';
    button.textContent = this.texts.undo;
    button.addEventListener('click', () => {
      undo.replaceWith(row);
      this.#number();
      this.changed();
      row.querySelector('textarea').focus();
    });
    undo.append(`${this.texts.quoteRemoved} `, button);
    row.replaceWith(undo);
    this.#number();
    this.changed();
    button.focus();
  }

  #number() {
    const rows = this.form.querySelectorAll('.quote');
    rows.forEach((row, index) => {
      row.querySelector('[data-position]').textContent = this.texts.quoteNumbered.replace('{0}', index + 1);
    });
    this.form.querySelector('#quotes-empty').hidden = rows.length > 0;
  }

  #sign() {
    const shown = this.form.querySelector('[data-names]');
    const names = [...this.form.querySelectorAll('[name="Form.Authors"]:checked')].map((box) => box.dataset.name);
    shown.textContent = names.join(', ') || shown.dataset.none;
  }
}


