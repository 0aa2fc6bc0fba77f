// The feed and the parts around it. Replaces and inserts what the server rendered, and keeps in place what is being read.

const parsed = html => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
};

const numberOf = id => Number(id.slice('entry-'.length));

export class Feed {
  constructor(element) {
    this.element = element;
    this.address = element.dataset.changes.replace(/\/changes$/, '');
    this.sequence = Number(element.dataset.sequence);
    this.lastNumber = Number(element.dataset.lastNumber);
    this.isNewest = element.dataset.newest === 'true';
    this.state = element.dataset.state;

    // What is read is held still here, to the pixel; the browser's own anchoring would do it a second time.
    document.documentElement.style.overflowAnchor = 'none';
    this.count();
  }

  get articles() {
    return [...this.element.querySelectorAll(':scope > article')];
  }

  has(id) {
    return document.getElementById(id) !== null;
  }

  /** Whether the fragment is an entry newer than all that this page was told of. */
  isNew(id) {
    return id.startsWith('entry-') && numberOf(id) > this.lastNumber;
  }

  /** Whether somebody looks at the top of the feed, so that what is new may appear there. */
  get isAtTop() {
    const first = this.element.firstElementChild;
    return (first === null || first.getBoundingClientRect().top >= 0) && !this.element.contains(document.activeElement);
  }

  /** Puts a part in place of the one of the same id; the answer is whether there was one. */
  replace(id, html) {
    const old = document.getElementById(id);
    if (!old) {
      return false;
    }
    const fresh = parsed(html);
    if (!fresh) {
      return true;
    }
    const steady = this.holdStill(old);
    const focus = focusIn(old);
    const folds = [...old.querySelectorAll('details')].map(each => each.open);
    const line = old.querySelector(':scope > .since-last-visit');
    [...fresh.querySelectorAll('details')].forEach((each, index) => {
      each.open = folds[index] ?? each.open;
    });
    if (line) {
      fresh.prepend(line);
    }
    old.replaceWith(fresh);
    this.reveal(fresh);
    focus(fresh);
    steady();
    this.count();
    return true;
  }

  /** Inserts entries, each where its number belongs. */
  insert(entries) {
    this.element.setAttribute('aria-busy', 'true');
    document.getElementById('feed-empty')?.remove();
    this.element.setAttribute('role', 'feed');
    this.element.setAttribute('aria-labelledby', 'feed-title');
    for (const [id, html] of entries) {
      if (this.has(id)) {
        this.replace(id, html);
        continue;
      }
      const fresh = parsed(html);
      const next = this.articles.find(each => numberOf(each.id) < numberOf(id));
      this.element.insertBefore(fresh, next ?? null);
      this.reveal(fresh);
      this.lastNumber = Math.max(this.lastNumber, numberOf(id));
    }
    this.count();
    this.element.setAttribute('aria-busy', 'false');
  }

  /** Gives each article its place for those who hear the page; how many there are in all is known on the last page alone. */
  count() {
    const { articles } = this;
    const isWhole = this.isNewest && document.querySelector('a[rel=next]') === null;
    articles.forEach((article, index) => {
      article.setAttribute('aria-posinset', String(index + 1));
      article.setAttribute('aria-setsize', String(isWhole ? articles.length : -1));
    });
  }

  /** Shows the buttons that only a script can serve. */
  reveal(root) {
    root.querySelectorAll('[data-share][hidden]').forEach(button => {
      button.hidden = false;
    });
  }

  // What stands at the top of the window, and was not itself replaced, is put back where it was.
  holdStill(replaced) {
    if (window.scrollY === 0) {
      return () => {};
    }
    const marks = [...document.querySelectorAll('#feed > article, #feed > article > .entry-content > *, .paging')];
    const anchor = marks.find(each => each.getBoundingClientRect().bottom > 0 && !replaced.contains(each) && !each.contains(replaced));
    if (!anchor) {
      return () => {};
    }
    const before = anchor.getBoundingClientRect().top;
    return () => {
      const moved = anchor.getBoundingClientRect().top - before;
      if (moved !== 0) {
        window.scrollBy({ top: moved, behavior: 'instant' });
      }
    };
  }
}

// Focus inside a part that is replaced goes on to the same place in the new one.
function focusIn(old) {
  const focused = document.activeElement;
  if (!focused || !old.contains(focused)) {
    return () => {};
  }
  const path = [];
  for (let each = focused; each !== old; each = each.parentElement) {
    path.unshift([...each.parentElement.children].indexOf(each));
  }
  return fresh => {
    const same = path.reduce((each, index) => each?.children[index], fresh) ?? fresh;
    same.focus({ preventScroll: true });
  };
}
