// The composer: keeps what is typed, sends it, and clears it only once the server has said that it has it.

import { offerVersions } from './conflict.js';
import { followDifference } from './difference.js';
import { clearErrors, showErrors, unmark } from './errors.js';
import { bind, empty, freeze, readdress } from './fields.js';
import { KeptLine } from './kept-line.js';
import { Kept, contentOf } from './kept.js';
import { Preview, askPreview } from './preview.js';
import { Proposals } from './proposals.js';
import { Recovery } from './recovery.js';
import { Rows } from './rows.js';
import { FAILURES, send } from './sending.js';
import { countDown } from './undo.js';

const PAUSE = 400;

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
    this.line = new KeptLine(document.getElementById('kept'), this.data.timeZone);
    this.rows = new Rows(form, this.texts, () => this.#typed());
    this.kept = new Kept(form, this.data);
    this.difference = document.getElementById('difference') && followDifference(form, document.getElementById('difference'));
    const panel = document.getElementById('preview');
    this.preview = panel && new Preview(panel, () => askPreview(form), this.texts.previewUnavailable);
    this.proposals = new Proposals(form, {
      address: () => this.data.reading + (this.data.entry ? `?entry=${this.data.entry}` : ''),
      place: () => this.data,
      rows: this.rows,
      changed: () => this.#typed(),
      texts: this.texts,
    });
    this.recovery = new Recovery(form, {
      place: () => this.data,
      rows: this.rows,
      kept: this.kept,
      line: this.line,
      texts: this.texts,
      restored: () => {
        this.proposals.typed();
        this.difference?.();
      },
      keepNow: () => this.#keepNow(),
    });
    offerVersions(form, () => this.#typed());
    this.#listen();
  }

  /** Looks for text that was kept, then starts keeping. */
  async start() {
    await this.kept.open();
    // What the server shows after a refusal is what was typed; nothing older goes over it.
    let kept = this.data.answersPost ? null : this.kept.read();
    const arrived = kept?.sent ? await this.recovery.askAfter(kept) : null;
    if (arrived) {
      this.kept.forget();
      this.onDone(arrived);
      kept = null;
    }
    if (!this.kept.works) {
      this.line.say('failed', this.texts.cannotKeep);
    } else if (kept) {
      this.#inDoubt = kept.sent ? kept : null;
      this.recovery.bringBack(kept);
      this.line.say('kept', this.#keptAt(kept.at));
    } else {
      this.line.say('waiting', this.texts.nothingToKeep);
      this.recovery.offerOther();
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
    const answer = await this.recovery.askAfter(kept);
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
        this.line.say('offline', this.texts.offline);
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
      this.line.say(navigator.onLine ? 'kept' : 'offline', navigator.onLine ? this.#keptAt(at) : this.texts.offline);
    } else if (!this.kept.works) {
      this.line.say('failed', this.texts.cannotKeep);
    } else if (!this.kept.isDirty) {
      this.line.say(this.#resting === this.texts.nothingToKeep ? 'waiting' : 'kept', this.#resting);
    }
  }

  #keptAt(at) {
    return this.texts.keptAt.replace('{0}', this.line.time(at));
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
    this.line.say('sending', this.texts.sending);
    const sent = contentOf(this.form);
    // What goes out is cleared afterwards, so that nothing may be added to it meanwhile; a draft can be typed on while it is saved.
    const thaw = what === 'save' ? () => {} : freeze(this.form);
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
      this.#becomeDraft(answer, new Map(sent));
      this.kept.confirm(sent);
      this.#resting = this.texts.savedAt.replace('{0}', this.line.time(new Date()));
      this.line.say('kept', this.#resting);
      this.#typed();
    } else if (isNew) {
      this.#startAfresh(answer.nextKey);
      this.kept.confirm();
      this.#resting = this.texts.nothingToKeep;
      // On a phone the timeline, and the notice above it, are in the other pane.
      this.line.say('kept', answer.message);
      if (document.getElementById('notice')?.offsetParent === null) {
        this.line.announce(answer.message);
      }
    } else {
      this.kept.confirm();
      this.#leaving = true;
      location.assign(`${this.data.desk}?done=${answer.done}&entry=${answer.entryId}`);
      return;
    }
    this.recovery.hide();
    this.onDone(answer);
    this.recovery.offerOther();
  }

  #offerRetry(message) {
    const { button, kind } = this.#failed;
    const acts = [[this.texts.retry, () => this.#send(button), 'button-small']];
    if (kind === 'signedOut') {
      acts.push([this.texts.signInAgain, `/newsroom`, 'button-plain']);
    }
    this.line.say(kind === 'offline' ? 'offline' : 'failed', message, acts);
  }

  // A new entry that was saved is from now on the draft it became, so that a colleague's change to it is noticed.
  #becomeDraft(answer, sent) {
    bind(this.form, answer, sent);
    if (this.data.purpose === 'NewEntry') {
      readdress(this.form, answer.address, `${this.data.preview}?entry=${answer.entryId}`);
      document.getElementById('composer-title').textContent = this.texts.draftTitle;
      this.kept.move(answer.entryId);
      this.data = { ...this.data, purpose: 'Draft', entry: answer.entryId };
      history.replaceState(null, '', answer.address + location.hash);
    }
  }

  #startAfresh(key) {
    this.rows.clear();
    empty(this.form, key, this.data.memberId);
    this.rows.refresh();
    this.proposals.clear();
    this.form.querySelector('#headline').focus();
  }

  // Taking back

  async #letTakeBack(button) {
    this.#keepNow();
    this.#busy = true;
    const thaw = freeze(this.form);
    const count = countDown(this.data.undoSeconds, (left) => {
      this.line.say('undo', this.texts.undoCount.replace('{0}', left), left === this.data.undoSeconds ? [
        [this.texts.takeBack, () => count.back(), 'button-small'],
        [this.texts.publishNow, () => count.now(), 'button-plain'],
      ] : null);
    });
    this.#pending = { address: button.formAction, body: new FormData(this.form), publish: count.now };
    this.takeBack = count.back;
    this.line.focusAct();
    const go = await count.decided;
    this.takeBack = null;
    this.#pending = null;
    this.#busy = false;
    thaw();
    if (!go) {
      this.line.say('kept', this.texts.takenBack);
      this.line.announce(this.texts.takenBack);
    }
    return go;
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
}
