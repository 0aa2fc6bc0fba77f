// On the page of two versions: puts one of them whole into the proposal.

export function offerVersions(form, changed) {
  for (const button of form.querySelectorAll('[data-use]')) {
    button.addEventListener('click', () => {
      for (const part of ['headline', 'body']) {
        form.querySelector(`#${part}`).value = form.querySelector(`[data-wording="${button.dataset.use}-${part}"]`).value;
      }
      changed();
      form.querySelector('#body').focus();
    });
  }
}
