// Sharing the address of an entry or a blog: by the phone's own sheet where there is one, otherwise by copying it.

/** How long a button says that it has copied. */
const SAID_FOR = 2_500;

/** Shows the share buttons in an element; they are hidden without script. */
export function revealSharing(element) {
  element.querySelectorAll('.share').forEach(button => {
    button.hidden = false;
  });
}

/** Serves the share buttons of the page, those that come later too. */
export function offerSharing() {
  const heard = document.createElement('p');
  heard.className = 'visually-hidden';
  heard.setAttribute('role', 'status');
  document.body.append(heard);
  revealSharing(document);
  document.addEventListener('click', async event => {
    const button = event.target.closest('.share');
    if (!button || button.textContent === document.body.dataset.copied) {
      return;
    }
    const url = new URL(button.dataset.share, location.href).href;
    const title = button.dataset.title ?? document.querySelector('h1').textContent;
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      // Refused or put away: that is the reader's answer.
      await navigator.share({ title, url }).catch(() => {});
    } else if (await copied(url)) {
      const label = button.textContent;
      button.textContent = heard.textContent = document.body.dataset.copied;
      setTimeout(() => {
        heard.textContent = '';
        button.textContent = label;
      }, SAID_FOR);
    } else {
      location.assign(url);
    }
  });
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Forbidden, or not there on a page without https: the address of the entry's own page can be copied by hand.
    return false;
  }
}
