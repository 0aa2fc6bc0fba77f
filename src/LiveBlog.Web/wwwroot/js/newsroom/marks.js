// Marks words of a text field in place. A field's own text cannot carry marks: the same text stands behind it, transparent but for its
// marks, laid out alike.

export class Marks {
  /** @param {HTMLElement} behind the element behind the field @param {HTMLTextAreaElement} field */
  constructor(behind, field) {
    this.behind = behind;
    this.field = field;
    field.addEventListener('scroll', () => this.#follow());
    new ResizeObserver(() => this.#follow()).observe(field);
  }

  /** @param {string} text what the places count in; when the field says something else by now, nothing is marked @param {Array<{start: number, end: number, look: string}>} places */
  show(text, places) {
    this.clear();
    if (text !== this.field.value || places.length === 0) {
      return;
    }
    let at = 0;
    const parts = [];
    for (const { start, end, look } of [...places].sort((one, other) => one.start - other.start || other.end - one.end)) {
      // One mark inside another would only blur both.
      if (start < at || end > text.length) {
        continue;
      }
      const mark = document.createElement('mark');
      mark.className = look;
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(at, start), mark);
      at = end;
    }
    // A last line break would not be laid out.
    parts.push(`${text.slice(at)}\n`);
    this.behind.append(...parts);
    this.#follow();
  }

  clear() {
    this.behind.replaceChildren();
  }

  #follow() {
    this.behind.scrollTop = this.field.scrollTop;
  }
}
