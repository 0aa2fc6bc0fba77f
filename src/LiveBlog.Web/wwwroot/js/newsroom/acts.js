// Acts of one press on the timeline, without leaving the page: what was done is said, with the way back.

import { send } from './sending.js';

export class Notices {
  /** @param {HTMLElement} notice */
  constructor(notice) {
    this.notice = notice;
  }

  /** @param {{message: string, undoAddress?: ?string, seeAddress?: ?string}} what */
  say({ message, undoAddress, seeAddress }) {
    const undo = this.notice.querySelector('[data-undo]');
    const see = this.notice.querySelector('[data-see]');
    this.notice.querySelector('[data-message]').textContent = message;
    this.notice.hidden = false;
    undo.hidden = !undoAddress;
    undo.setAttribute('formaction', undoAddress ?? '');
    see.hidden = !seeAddress;
    see.href = seeAddress ?? '';
  }
}

/**
 * @param {HTMLFormElement} form the one that all buttons of the timeline belong to
 * @param {{say: (what: object) => void}} notices
 * @param {{token: string, memberId: string}} place
 * @param {{actFailed: string, actRefused: string, actGone: string}} texts said when it came to nothing
 * @param {() => Promise<boolean>} refresh
 */
export function actInPlace(form, notices, place, texts, refresh) {
  form.addEventListener('submit', async (event) => {
    const button = event.submitter;
    if (!button) {
      return;
    }
    event.preventDefault();
    const body = new FormData(form, button);
    button.closest('details')?.removeAttribute('open');
    button.disabled = true;
    const { kind, answer } = await send(button.formAction, body, place);
    button.disabled = false;
    if (kind === 'signedOut') {
      location.reload();
      return;
    }
    notices.say(answer?.message ? answer : { message: { refused: texts.actRefused, gone: texts.actGone }[kind] ?? texts.actFailed });
    await refresh();
  });
}
