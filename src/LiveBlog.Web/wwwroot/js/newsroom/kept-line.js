// The line beside the buttons: what became of what was typed, as text and, where it matters, for a screen reader.

export class KeptLine {
  /** @param {HTMLElement} line @param {string} timeZone the blog's */
  constructor(line, timeZone) {
    Object.assign(this, { line, timeZone });
    line.hidden = false;
  }

  /** A moment on the blog's wall, with its date. @param {Date} at @returns {string} */
  day(at) {
    return at.toLocaleString(document.documentElement.lang, { timeZone: this.timeZone, dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  }

  /** A moment on the blog's wall, to the second. @param {Date} at @returns {string} */
  time(at) {
    return at.toLocaleTimeString(document.documentElement.lang, { timeZone: this.timeZone, hourCycle: 'h23' });
  }

  /** Says it to a screen reader alone. @param {string} message */
  announce(message) {
    this.line.querySelector('[role="status"]').textContent = message;
  }

  /** The first button or link beside the sentence takes the focus. */
  focusAct() {
    this.line.querySelector('.kept-acts button').focus();
  }

  /**
   * @param {string} state @param {string} message
   * @param {?Array<[string, (() => void) | string, string]>} acts buttons or links beside the sentence; null leaves those that are there
   */
  say(state, message, acts = []) {
    this.line.className = `kept kept-${state}`;
    this.line.querySelector('.kept-text').textContent = message;
    // A screen reader hears what matters, not each "kept at".
    if (state !== 'kept' && state !== 'waiting') {
      this.announce(message);
    }
    if (acts === null) {
      return;
    }
    this.line.querySelector('.kept-acts').replaceChildren(...acts.map(([label, act, look]) => {
      const isLink = typeof act === 'string';
      const element = document.createElement(isLink ? 'a' : 'button');
      element.textContent = label;
      element.className = look;
      if (isLink) {
        element.href = act;
        element.target = '_blank';
      } else {
        element.type = 'button';
        element.addEventListener('click', act);
      }
      return element;
    }));
  }
}
