// The entry as a reader sees it, beside the composer. It is rendered by the server, and stands in a shadow tree so that the readers'
// style sheet dresses it and nothing else.

/** @param {HTMLElement} panel @param {() => Promise<?string>} load gives the preview page's HTML, or null @param {string} unavailable said when it cannot be had */
export class Preview {
  #opener = null;

  constructor(panel, load, unavailable) {
    this.panel = panel;
    this.load = load;
    this.unavailable = unavailable;
    this.desk = panel.closest('.desk');
    this.root = panel.querySelector('.preview-entry').attachShadow({ mode: 'open' });
    panel.querySelector('[data-close]').addEventListener('click', () => this.close());
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  async open(opener) {
    this.#opener = opener;
    await this.refresh();
    this.panel.hidden = false;
    this.desk?.classList.add('is-previewing');
    this.panel.focus();
    this.panel.scrollIntoView({ block: 'nearest' });
  }

  close() {
    this.panel.hidden = true;
    this.desk?.classList.remove('is-previewing');
    this.#opener?.focus();
  }

  async refresh() {
    const html = await this.load();
    const page = html && new DOMParser().parseFromString(html, 'text/html');
    const content = page?.getElementById('preview-content');
    if (!content) {
      this.root.textContent = this.unavailable;
      return;
    }
    // Kept from one preview to the next, so that nothing flickers as one types.
    const styles = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => {
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = link.getAttribute('href');
      return style;
    });
    const body = document.createElement('div');
    body.className = 'reader';
    body.lang = page.documentElement.lang;
    body.append(document.importNode(content, true));
    // A link in a preview leads away from what is being written.
    for (const link of body.querySelectorAll('a')) {
      link.target = '_blank';
    }
    const before = this.root.querySelector('.reader');
    if (before) {
      before.replaceWith(body);
    } else {
      // Shown once it is dressed, or once its dress turns out not to be had.
      const dressed = styles.map((style) => new Promise((resolve) => {
        style.addEventListener('load', resolve);
        style.addEventListener('error', resolve);
      }));
      this.root.replaceChildren(...styles, body);
      await Promise.all(dressed);
    }
  }
}

/** The page that shows what a composer's form holds. @param {HTMLFormElement} form @returns {Promise<?string>} null when there is none to be had */
export async function askPreview(form) {
  const button = form.querySelector('[data-preview]');
  try {
    const response = await fetch(button.formAction, { method: 'POST', body: new FormData(form), headers: { Accept: 'text/html' }, redirect: 'manual' });
    return response.type === 'opaqueredirect' ? null : await response.text();
  } catch {
    return null;
  }
}
