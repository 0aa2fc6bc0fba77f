// Keeps the timeline as the server has it. What the server renders is compared element by element, so that whatever did not change
// keeps its focus, its open menu and its place on the screen.

const isContainer = (element) => element.matches('.groups, .group, .day-group, .items');

export class Timeline {
  #refreshing = null;
  #again = false;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.address = section.dataset.timeline;
    this.sync = section.querySelector('#sync');
    this.texts = JSON.parse(section.dataset.texts);
    section.addEventListener('click', (event) => this.#older(event));
  }

  /** Asks the server and shows what it says. Several calls in a row ask once more, not each. @returns {Promise<boolean>} false if nothing came */
  refresh() {
    if (this.#refreshing) {
      this.#again = true;
      return this.#refreshing;
    }
    this.#refreshing = this.#load().finally(() => {
      this.#refreshing = null;
      if (this.#again) {
        this.#again = false;
        this.refresh();
      }
    });
    return this.#refreshing;
  }

  /** Says whether what is shown can be trusted. */
  tell(isLate) {
    this.sync.hidden = false;
    this.sync.classList.toggle('sync-late', isLate);
    this.sync.textContent = isLate ? this.texts.late : this.texts.upToDate;
  }

  get #numbers() {
    return [...this.section.querySelectorAll('#published .item')].map((item) => Number(item.dataset.number));
  }

  async #load() {
    const before = new URLSearchParams(location.search).get('before');
    const lowest = Math.min(...this.#numbers);
    const query = before ? `before=${before}` : Number.isFinite(lowest) ? `from=${lowest}` : '';
    try {
      const response = await fetch(`${this.address}?${query}`, { redirect: 'manual' });
      if (!response.ok) {
        return false;
      }
      this.#show(new DOMParser().parseFromString(await response.text(), 'text/html'));
      return true;
    } catch {
      return false;
    }
  }

  #show(page) {
    const groups = page.getElementById('groups');
    if (!groups) {
      return;
    }
    const counts = page.querySelector('#timeline-head .counts');
    this.section.querySelector('.counts').replaceWith(document.importNode(counts, true));
    reconcile(this.section.querySelector('#groups'), groups);
    const waiting = this.section.querySelectorAll('#submitted .item, #drafts .item').length;
    const tab = document.getElementById('waiting');
    tab.textContent = waiting;
    tab.hidden = waiting === 0;
  }

  async #older(event) {
    const link = event.target.closest('#more a[data-before]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const response = await fetch(`${this.address}?before=${link.dataset.before}`, { redirect: 'manual' }).catch(() => null);
    if (!response?.ok) {
      location.assign(link.href);
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const published = this.section.querySelector('#published');
    const more = published.querySelector('#more');
    for (const day of page.querySelectorAll('#published .day-group')) {
      const there = document.getElementById(day.id);
      if (there) {
        there.querySelector('.items').append(...document.importNode(day, true).querySelectorAll('.item'));
      } else {
        published.insertBefore(document.importNode(day, true), more);
      }
    }
    const next = page.querySelector('#more a[data-before]');
    if (next) {
      link.replaceWith(document.importNode(next, true));
    } else {
      link.remove();
    }
    this.section.querySelector(`.item[data-number="${Number(link.dataset.before) - 1}"]`)?.focus();
  }
}

/** Makes the children of one element those of another, by their ids. */
function reconcile(shown, wanted) {
  let place = shown.firstElementChild;
  const left = new Set(shown.children);
  for (const element of [...wanted.children]) {
    const there = element.id ? [...left].find((child) => child.id === element.id) : place && !place.id && place.tagName === element.tagName ? place : null;
    if (!there) {
      const added = document.importNode(element, true);
      if (added.matches('.item')) {
        added.classList.add('item-new');
      }
      shown.insertBefore(added, place);
      continue;
    }
    left.delete(there);
    const current = isContainer(there) && isContainer(element) ? descend(there, element) : replace(there, element);
    if (current === place) {
      place = place.nextElementSibling;
    } else if (place === there) {
      place = current.nextElementSibling;
    } else {
      shown.insertBefore(current, place);
    }
  }
  for (const gone of left) {
    gone.remove();
  }
}

function descend(shown, wanted) {
  reconcile(shown, wanted);
  return shown;
}

function replace(shown, wanted) {
  const menu = shown.querySelector('details[open]');
  const arrived = shown.classList.contains('item-new');
  menu?.removeAttribute('open');
  shown.classList.remove('item-new');
  const isSame = shown.isEqualNode(wanted);
  if (isSame) {
    menu?.setAttribute('open', '');
    shown.classList.toggle('item-new', arrived);
    return shown;
  }
  const added = document.importNode(wanted, true);
  if (menu) {
    added.querySelector('details')?.setAttribute('open', '');
  }
  const focused = shown.contains(document.activeElement) ? document.activeElement : null;
  const same = focused?.dataset.shortcut ? `[data-shortcut="${CSS.escape(focused.dataset.shortcut)}"]` : focused?.tagName === 'SUMMARY' ? 'summary' : null;
  shown.replaceWith(added);
  if (focused) {
    ((same && added.querySelector(same)) ?? added).focus();
  }
  return added;
}
