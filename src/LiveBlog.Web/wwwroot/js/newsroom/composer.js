// The composer: keeps what is typed, sends it, and clears it only once the server has said that it has it.

import { offerVersions } from './conflict.js';
import { followDifference } from './difference.js';
import { clearErrors, showErrors, unmark } from './errors.js';
import { Kept, contentOf, restore } from './kept.js';
import { Preview } from './preview.js';
import { Proposals } from './proposals.js';
import { Rows } from './rows.js';
import { send } from './sending.js';
import { countDown } from './undo.js';

const PAUSE = 400;

/** What is said, and offered, when sending came to nothing. */
const FAILURES = {
  offline: 'offline', noAnswer: 'noAnswer', failed: 'serverFailed', signedOut: 'signedOut', somebodyElse: 'somebodyElse',
  refused: 'refused', gone: 'gone', tooMany: 'tooManyRequests',
};

export class Composer {
  #timer = 0;
  #busy = false;
  #leaving = false;
  #pending = null;
  #sentOnLeaving = null;
  #inDoubt = null;
  #failed = null;
  #resting = '';

  /** @param {HTMLFormElement} form @param {(done: {message: string, entryId: string}) => void} onDone told what the server confirmed */
  constructor(form, onDone) {
    this.form = form;
    this.onDone = onDone;
    this.data = JSON.parse(form.dataset.composer);
    this.texts = this.data.texts;
    this.#resting = this.texts.nothingToKeep;
    this.status = document.getElementById('kept');
    this.status.hidden = false;
    this.rows = new Rows(form, this.texts, () => this.#typed());
    this.kept = new Kept(form, this.data);
    this.difference = document.getElementById('difference') && followDifference(form, document.getElementById('difference'));
    const panel = document.getElementById('preview');
    this.preview = panel && new Preview(panel, () => this.#previewPage(), this.texts.previewUnavailable);
    this.proposals = new Proposals(form, {
      address: () => this.data.reading + (this.data.entry ? `?entry=${this.data.entry}` : ''),
      place: () => this.data,
      rows: this.rows,
      changed: () => this.#typed(),
      texts: this.texts,
    });
    offerVersions(form, () => this.#typed());
    this.#listen();
  }

  /** Looks for text that was kept, then starts keeping. */
  async start() {
    await this.kept.open();
    // What the server shows after a refusal is what was typed; nothing older goes over it.
    let kept = this.data.answersPost ? null : this.kept.read();
    const arrived = kept?.sent ? await this.#askAfter(kept) : null;
    if (arrived) {
      this.kept.forget();
      this.onDone(arrived);
      kept = null;
    }
    if (!this.kept.works) {
      this.#say('failed', this.texts.cannotKeep);
    } else if (kept) {
      this.#inDoubt = kept.sent ? kept : null;
      this.#bringBack(kept);
      this.#say('kept', this.#keptAt(kept.at));
    } else {
      this.#say('waiting', this.texts.nothingToKeep);
      this.#offerOther();
    }
  }

  /**
   * What was on its way when the page before this one went away may get there after this one has asked. Called when the timeline has
   * changed: text that nobody touched since is done with once it turns out to be published.
   */
  async lookForArrival() {
    const kept = this.#inDoubt;
    const isUntouched = () => !this.#busy && this.kept.isStill(kept.content);
    if (!kept || !isUntouched()) {
      return;
    }
    const answer = await this.#askAfter(kept);
    if (answer && this.#inDoubt === kept && isUntouched()) {
      this.#inDoubt = null;
      this.#done(answer, kept.content);
    }
  }

  /** Sends the form as if the button for it were pressed. @param {string} what publish or save */
  press(what) {
    const button = this.form.querySelector(`[data-send="${what}"]`) ?? (what === 'save' ? null : this.form.querySelector('.button-primary[data-send]'));
    if (button && !button.disabled) {
      this.#send(button);
    }
  }

  #listen() {
    this.form.addEventListener('input', (event) => {
      unmark(event.target);
      if (event.target.hasAttribute('data-one-line') && event.target.value.includes('\n')) {
        event.target.value = event.target.value.replace(/\s*\n\s*/g, ' ');
      }
      this.#typed();
    });
    this.form.addEventListener('change', () => this.#typed());
    this.form.addEventListener('submit', (event) => {
      const button = event.submitter;
      if (button?.hasAttribute('data-send')) {
        event.preventDefault();
        this.#send(button);
      } else if (button?.hasAttribute('data-preview')) {
        event.preventDefault();
        this.preview?.open(button);
      }
    });
    window.addEventListener('online', () => {
      if (this.#failed) {
        this.#offerRetry(this.texts.onlineAgain);
      }
    });
    window.addEventListener('offline', () => {
      if (this.kept.isDirty) {
        this.#say('offline', this.texts.offline);
      }
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        this.#keepNow();
      }
    });
    window.addEventListener('pagehide', () => this.#leave());
    // Back on a page that the browser had only put aside: what went out on leaving cannot be taken back any more.
    window.addEventListener('pageshow', () => this.#sentOnLeaving?.());
    window.addEventListener('beforeunload', (event) => {
      this.#keepNow();
      // Within the newsroom the text is there again on coming back; elsewhere one is warned.
      if (this.kept.isDirty && !this.#leaving && !this.#pending) {
        event.preventDefault();
      }
    });
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]');
      this.#leaving = Boolean(link && this.kept.works && new URL(link.href).origin === location.origin && new URL(link.href).pathname.startsWith('/newsroom'));
    });
  }

  // Typing

  #typed() {
    this.proposals.typed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keepNow();
      if (this.preview?.isOpen) {
        this.preview.refresh();
      }
    }, PAUSE);
  }

  #keepNow() {
    clearTimeout(this.#timer);
    if (this.#busy) {
      return;
    }
    const at = this.kept.keep();
    if (this.#failed) {
      return;
    }
    if (at) {
      this.#say(navigator.onLine ? 'kept' : 'offline', navigator.onLine ? this.#keptAt(at) : this.texts.offline);
    } else if (!this.kept.works) {
      this.#say('failed', this.texts.cannotKeep);
    } else if (!this.kept.isDirty) {
      this.#say(this.#resting === this.texts.nothingToKeep ? 'waiting' : 'kept', this.#resting);
    }
  }

  #keptAt(at) {
    return this.texts.keptAt.replace('{0}', this.#time(at));
  }

  #day(at) {
    return at.toLocaleString(document.documentElement.lang, { timeZone: this.data.timeZone, dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  }

  #time(at) {
    return at.toLocaleTimeString(document.documentElement.lang, { timeZone: this.data.timeZone, hourCycle: 'h23' });
  }

  // Bringing back

  #bringBack(kept) {
    const server = contentOf(this.form);
    restore(this.form, kept.content, this.rows);
    this.proposals.typed();
    this.difference?.();
    const notice = document.getElementById('recovered');
    if (!notice) {
      return;
    }
    const button = notice.querySelector('button');
    const offerBack = () => {
      notice.querySelector('span').textContent = this.texts.recovered.replace('{0}', this.#day(kept.at));
      button.textContent = this.data.purpose === 'NewEntry' ? this.texts.startAfresh : this.texts.startFromServer;
      button.onclick = () => {
        restore(this.form, server, this.rows);
        this.#keepNow();
        this.difference?.();
        button.textContent = this.texts.bringBack;
        button.onclick = () => {
          restore(this.form, kept.content, this.rows);
          this.#keepNow();
          this.difference?.();
          offerBack();
        };
      };
    };
    offerBack();
    notice.hidden = false;
  }

  // Two tabs were closed: the second text must not wait for somebody to open a second tab.
  async #offerOther() {
    const other = await this.kept.findOther();
    const notice = document.getElementById('recovered');
    if (!other || !notice?.hidden) {
      return;
    }
    const button = notice.querySelector('button');
    notice.querySelector('span').textContent = this.texts.recoveredOther.replace('{0}', this.#day(other.at));
    button.textContent = this.texts.bringBack;
    button.onclick = async () => {
      this.#keepNow();
      const kept = await this.kept.take(other.name);
      notice.hidden = true;
      if (kept) {
        this.#bringBack(kept);
        this.#keepNow();
      }
    };
    notice.hidden = false;
  }

  // It had been sent when the page went away: ask whether it came through, so that nobody publishes again what is out.
  async #askAfter(kept) {
    const key = kept.content.find(([name]) => name === 'Form.Key')?.[1];
    try {
      const response = await fetch(`${this.data.desk}/submission?key=${encodeURIComponent(key)}`, { headers: { Accept: 'application/json' }, redirect: 'manual' });
      const answer = response.ok ? await response.json() : null;
      return answer?.message ? answer : null;
    } catch {
      // Not known: the text is brought back, and the same key makes sure that it is published once.
      return null;
    }
  }

  // Sending

  async #send(button) {
    if (this.#busy) {
      return;
    }
    this.rows.gather();
    clearErrors(this.form);
    const what = button.dataset.send;
    if (what === 'publish' && this.data.undoSeconds > 0 && !(await this.#letTakeBack(button))) {
      return;
    }
    this.#busy = true;
    this.#failed = null;
    this.form.setAttribute('aria-busy', 'true');
    this.kept.keep(true);
    this.#say('sending', this.texts.sending);
    const sent = contentOf(this.form);
    // What goes out is cleared afterwards, so that nothing may be added to it meanwhile; a draft can be typed on while it is saved.
    const thaw = what === 'save' ? () => {} : this.#freeze();
    const outcome = await send(button.formAction, new FormData(this.form), this.data);
    this.#busy = false;
    this.form.removeAttribute('aria-busy');
    thaw();
    this.#hear(outcome, button, sent);
  }

  #hear({ kind, answer }, button, sent) {
    switch (kind) {
      case 'done':
        this.#done(answer, sent);
        break;
      case 'wrong':
        this.#keepNow();
        showErrors(this.form, answer);
        break;
      case 'conflict':
        // The server shows both versions on a page of its own; the text stays kept until one is saved.
        this.kept.keep();
        this.kept.handOver();
        this.#leaving = true;
        this.form.action = button.formAction;
        this.form.submit();
        break;
      default:
        this.kept.keep(kind === 'noAnswer' || kind === 'failed');
        this.#failed = { button, kind };
        this.#offerRetry(this.texts[FAILURES[kind]] ?? this.texts.serverFailed);
    }
  }

  #done(answer, sent) {
    const isNew = this.data.purpose === 'NewEntry';
    if (this.data.answersPost) {
      this.kept.takeOver();
    }
    if (answer.done === 'saved') {
      this.#boundTo(answer, new Map(sent));
      this.kept.confirm(sent);
      this.#resting = this.texts.savedAt.replace('{0}', this.#time(new Date()));
      this.#say('kept', this.#resting);
      this.#typed();
    } else if (isNew) {
      this.#empty(answer.nextKey);
      this.kept.confirm();
      this.#resting = this.texts.nothingToKeep;
      // On a phone the timeline, and the notice above it, are in the other pane.
      this.#say('kept', answer.message);
      if (document.getElementById('notice')?.offsetParent === null) {
        this.#announce(answer.message);
      }
    } else {
      this.kept.confirm();
      this.#leaving = true;
      location.assign(`${this.data.desk}?done=${answer.done}&entry=${answer.entryId}`);
      return;
    }
    document.getElementById('recovered')?.setAttribute('hidden', '');
    this.onDone(answer);
    this.#offerOther();
  }

  // A new entry that was saved is from now on the draft it became, so that a colleague's change to it is noticed.
  #boundTo({ entryId, version, nextKey, address }, sent) {
    const set = (name, value) => {
      let input = this.form.elements[name];
      if (!input) {
        input = document.createElement('input');
        input.type = 'hidden';
        input.name = name;
        this.form.append(input);
      }
      input.value = value;
    };
    set('Form.Version', version);
    set('Form.Key', nextKey);
    set('Form.BaseHeadline', sent.get('Form.Headline'));
    set('Form.BaseBody', sent.get('Form.Body'));
    if (this.data.purpose === 'NewEntry') {
      const preview = this.form.querySelector('[data-preview]');
      for (const element of this.form.querySelectorAll('[formaction]')) {
        const url = new URL(element.formAction);
        element.setAttribute('formaction', element === preview ? `${this.data.preview}?entry=${entryId}` : address + url.search);
      }
      document.getElementById('composer-title').textContent = this.texts.draftTitle;
      this.kept.move(entryId);
      this.data = { ...this.data, purpose: 'Draft', entry: entryId };
      history.replaceState(null, '', address + location.hash);
    }
  }

  #empty(key) {
    this.rows.clear();
    const me = this.data.memberId;
    for (const control of this.form.elements) {
      if (control.name === 'Form.Authors') {
        control.checked = control.value === me;
      } else if (control.type === 'checkbox') {
        control.checked = false;
      } else if (control.name === 'Form.Kind') {
        control.checked = control.value === 'Update';
      } else if (control.type === 'radio') {
        control.checked = false;
      } else if (control.name && !['__RequestVerificationToken', 'Form.Day', 'Form.Key', 'Form.IsKey', 'Form.Pin'].includes(control.name) && control.type !== 'submit') {
        control.value = '';
      }
    }
    this.form.elements['Form.Key'].value = key;
    this.form.querySelector('#happened-second').hidden = true;
    this.rows.refresh();
    this.proposals.clear();
    this.form.querySelector('#headline').focus();
  }

  // Taking back

  async #letTakeBack(button) {
    this.#keepNow();
    this.#busy = true;
    const thaw = this.#freeze();
    const count = countDown(this.data.undoSeconds, (left) => {
      this.#say('undo', this.texts.undoCount.replace('{0}', left), left === this.data.undoSeconds ? [
        [this.texts.takeBack, () => count.back(), 'button-small'],
        [this.texts.publishNow, () => count.now(), 'button-plain'],
      ] : null);
    });
    this.#pending = { address: button.formAction, body: new FormData(this.form), publish: count.now };
    this.takeBack = count.back;
    this.status.querySelector('.kept-acts button').focus();
    const go = await count.decided;
    this.takeBack = null;
    this.#pending = null;
    this.#busy = false;
    thaw();
    if (!go) {
      this.#say('kept', this.texts.takenBack);
      this.#announce(this.texts.takenBack);
    }
    return go;
  }

  /** Lets nothing be typed or pressed but what stands beside the status. @returns {() => void} undoes it, and gives the focus back */
  #freeze() {
    const focused = this.form.contains(document.activeElement) ? document.activeElement : null;
    const parts = [...this.form.children].filter((part) => !part.matches('.actions')).concat(...this.form.querySelectorAll('.actions-row'));
    parts.forEach((part) => part.setAttribute('inert', ''));
    return () => {
      parts.forEach((part) => part.removeAttribute('inert'));
      focused?.focus();
    };
  }

  // Closing the tab within the delay is no wish to lose the entry: it goes out now. A browser carries 64 KB past a page's end; a
  // longer text stays kept and is there on coming back.
  #leave() {
    this.#keepNow();
    if (!this.#pending) {
      return;
    }
    const { address, body, publish } = this.#pending;
    this.#pending = null;
    this.#sentOnLeaving = publish;
    this.#busy = false;
    this.kept.keep(true);
    fetch(address, { method: 'POST', body, keepalive: true, headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => {});
  }

  // Preview

  async #previewPage() {
    const button = this.form.querySelector('[data-preview]');
    try {
      const response = await fetch(button.formAction, { method: 'POST', body: new FormData(this.form), headers: { Accept: 'text/html' }, redirect: 'manual' });
      return response.type === 'opaqueredirect' ? null : await response.text();
    } catch {
      return null;
    }
  }

  // Saying

  #offerRetry(message) {
    const { button, kind } = this.#failed;
    const acts = [[this.texts.retry, () => this.#send(button), 'button-small']];
    if (kind === 'signedOut') {
      acts.push([this.texts.signInAgain, `/newsroom`, 'button-plain']);
    }
    this.#say(kind === 'offline' ? 'offline' : 'failed', message, acts);
  }

  #announce(message) {
    this.status.querySelector('[role="status"]').textContent = message;
  }

  /** @param {?Array<[string, (() => void) | string, string]>} acts buttons or links beside the sentence; null leaves those that are there */
  #say(state, message, acts = []) {
    this.status.className = `kept kept-${state}`;
    this.status.querySelector('.kept-text').textContent = message;
    // A screen reader hears what matters, not each "kept at".
    if (state !== 'kept' && state !== 'waiting') {
      this.#announce(message);
    }
    if (acts === null) {
      return;
    }
    this.status.querySelector('.kept-acts').replaceChildren(...acts.map(([label, act, look]) => {
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
