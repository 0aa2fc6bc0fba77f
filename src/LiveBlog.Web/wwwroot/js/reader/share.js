// Share buttons: the phone's own sheet where there is one, otherwise the address is copied.

export function offerSharing(copied) {
  document.querySelectorAll('[data-share][hidden]').forEach(button => {
    button.hidden = false;
  });
  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-share]');
    if (!button) {
      return;
    }
    const url = new URL(button.dataset.share, window.location.href).href;
    const title = button.dataset.title ?? document.title;
    if (navigator.share && window.matchMedia('(pointer: coarse)').matches) {
      try {
        await navigator.share({ title, url });
        return;
      } catch (refused) {
        if (refused.name === 'AbortError') {
          return;
        }
      }
    }
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(url);
      button.textContent = copied || label;
      window.setTimeout(() => {
        button.textContent = label;
      }, 2_000);
    } catch {
      // No clipboard here (plain http, or refused): the address itself can be copied by hand.
      window.prompt(title, url);
    }
  });
}
