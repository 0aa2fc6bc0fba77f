// Everything within two keystrokes: Esc leaves the field, then a letter does the rest. The letters work only while no field has the
// focus, and only within the desk (WCAG 2.1.4). Which letter does what is written on the elements themselves.

/** @param {import('./composer.js').Composer} composer */
export function listenToKeys(composer) {
  document.addEventListener('keydown', (event) => {
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (withControl && event.key === 'Enter') {
      event.preventDefault();
      composer.press('publish');
    } else if (withControl && !event.shiftKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      composer.press('save');
    } else if (event.key === 'Escape') {
      escape(event, composer);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing) {
      letter(event);
    }
  });
}

const isField = (element) => element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea');

function escape(event, composer) {
  if (composer.takeBack) {
    event.preventDefault();
    composer.takeBack();
    return;
  }
  const menu = document.activeElement.closest?.('details.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
    return;
  }
  if (isField(document.activeElement)) {
    event.preventDefault();
    (document.activeElement.closest('#composer, #timeline, main') ?? document.body).focus();
  }
}

function letter(event) {
  const at = document.activeElement;
  const desk = document.querySelector('main');
  if (isField(at) || !(at === document.body || desk.contains(at))) {
    return;
  }
  const timeline = document.getElementById('timeline');
  const item = at.closest('.item');
  if (timeline?.contains(at) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    move(timeline, item, event.key === 'ArrowDown' ? 1 : -1);
    return;
  }
  if (event.key.length !== 1 || (event.key === ' ' )) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === 'n' && document.getElementById('composer')) {
    event.preventDefault();
    reach(document.getElementById('composer'), '#composer');
    document.getElementById('headline').focus();
    return;
  }
  if (key === 'f' && timeline) {
    event.preventDefault();
    reach(timeline, '#timeline');
    move(timeline, null, 1);
    return;
  }
  const scope = item ?? (timeline?.contains(at) ? null : document.querySelector('#composer') ?? desk);
  const target = scope?.querySelector(`[data-shortcut="${CSS.escape(key)}"]`);
  if (!target) {
    return;
  }
  event.preventDefault();
  for (let folded = target.closest('details:not([open])'); folded && !target.matches('summary'); folded = folded.parentElement.closest('details:not([open])')) {
    folded.open = true;
  }
  if (isField(target)) {
    target.focus();
  } else {
    target.click();
    if (target.matches('summary, [type="checkbox"]')) {
      target.focus();
    }
  }
}

// On a phone one pane shows at a time, chosen by the address.
function reach(pane, hash) {
  if (pane.offsetParent === null) {
    location.hash = hash;
  }
}

function move(timeline, item, step) {
  const items = [...timeline.querySelectorAll('.item')].filter((each) => each.offsetParent !== null);
  const next = item ? items[items.indexOf(item) + step] : items[0];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
