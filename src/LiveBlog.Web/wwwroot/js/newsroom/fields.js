// What happens to the composer's fields as a whole: held still, emptied, or bound to the draft that they became.

/** From now on the fields are a change of that version. @param {HTMLFormElement} form @param {{version: number, nextKey: string}} saved @param {Map<string, string>} sent what was saved */
export function bind(form, { version, nextKey }, sent) {
  const set = (name, value) => {
    let input = form.elements[name];
    if (!input) {
      input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      form.append(input);
    }
    input.value = value;
  };
  set('Form.Version', version);
  set('Form.Key', nextKey);
  set('Form.BaseHeadline', sent.get('Form.Headline'));
  set('Form.BaseBody', sent.get('Form.Body'));
}

/** Lets the buttons send to another address; what they ask for there stays. @param {HTMLFormElement} form @param {string} address @param {string} preview where the preview asks */
export function readdress(form, address, preview) {
  const previews = form.querySelector('[data-preview]');
  for (const element of form.querySelectorAll('[formaction]')) {
    element.setAttribute('formaction', element === previews ? preview : address + new URL(element.formAction).search);
  }
}

/** Empties the fields for a new entry, signed by one. Day and what stays from entry to entry is left. @param {HTMLFormElement} form @param {string} key its key @param {string} memberId */
export function empty(form, key, memberId) {
  for (const control of form.elements) {
    if (control.name === 'Form.Authors') {
      control.checked = control.value === memberId;
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
  form.elements['Form.Key'].value = key;
  form.querySelector('#happened-second').hidden = true;
}

/** Lets nothing be typed or pressed but what stands beside the status. @param {HTMLFormElement} form @returns {() => void} undoes it, and gives the focus back */
export function freeze(form) {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const parts = [...form.children].filter((part) => !part.matches('.actions')).concat(...form.querySelectorAll('.actions-row'));
  parts.forEach((part) => part.setAttribute('inert', ''));
  return () => {
    parts.forEach((part) => part.removeAttribute('inert'));
    focused?.focus();
  };
}
