// Shows what the server found wrong: in a summary that takes the focus, and beside each field.

/** @param {HTMLFormElement} form @param {{summary: string, errors: {id: string, message: string}[]}} answer */
export function showErrors(form, { summary, errors }) {
  clearErrors(form);
  const box = form.querySelector('#errors');
  const title = document.createElement('h2');
  title.textContent = summary;
  const list = document.createElement('ul');
  for (const { id, message } of errors) {
    const item = document.createElement('li');
    const field = id && document.getElementById(id);
    if (field) {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = message;
      item.append(link);
      mark(field, id, message);
    } else {
      item.textContent = message;
    }
    list.append(item);
  }
  box.replaceChildren(title, list);
  box.hidden = false;
  box.focus();
  box.scrollIntoView({ block: 'nearest' });
}

export function clearErrors(form) {
  const box = form.querySelector('#errors');
  box.hidden = true;
  box.replaceChildren();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
  }
  for (const message of form.querySelectorAll('.field-error')) {
    message.textContent = '';
  }
}

/** A field that is being mended is no longer marked; the summary stays until the form is sent again. */
export function unmark(field) {
  if (field.getAttribute('aria-invalid') === 'true') {
    field.removeAttribute('aria-invalid');
    const place = document.getElementById(`${field.id}-error`);
    if (place) {
      place.textContent = '';
    }
  }
}

function mark(field, id, message) {
  if (field.matches('input, select, textarea')) {
    field.setAttribute('aria-invalid', 'true');
  }
  const place = document.getElementById(`${id}-error`);
  if (place) {
    place.textContent = message;
  }
  // What was folded or hidden because it is rarely needed is needed now.
  for (let element = field; element && element.tagName !== 'FORM'; element = element.parentElement) {
    element.hidden = false;
    if (element.tagName === 'DETAILS' && element !== field) {
      element.open = true;
    }
  }
}
