// Puts an element in another's place without taking from the reader what she did to it.
import { WIDE } from './wide.js';

/** Marks that scripts put on what the server rendered. */
const OURS = ['aria-posinset', 'aria-setsize', 'open'];

/**
 * Puts <code>fresh</code> in the place of <code>old</code>, with what was unfolded and focused there.
 * @returns {Element} What stands there now: the old one, untouched, if the fresh one says the same.
 */
export function replace(old, fresh) {
  if (asServed(old).isEqualNode(asServed(fresh))) {
    return old;
  }
  const folds = [...foldsOf(old)];
  foldsOf(fresh).forEach((fold, index) => {
    // Folds that were there keep their order: new ones, a further correction for one, come after them.
    if (folds[index]?.className === fold.className) {
      fold.open = folds[index].open;
    }
  });
  const line = old.querySelector(':scope > .last-visit');
  if (line) {
    fresh.prepend(line);
  }
  const focus = pathToFocus(old);
  old.replaceWith(fresh);
  if (focus) {
    (focus.reduce((parent, index) => parent?.children[index], fresh) ?? fresh).focus({ preventScroll: true });
  }
  return fresh;
}

const foldsOf = element => element.querySelectorAll('details');

/** The way from an element to what is focused in it, as places among children; null if nothing is. */
function pathToFocus(element) {
  if (!element.contains(document.activeElement)) {
    return null;
  }
  const path = [];
  for (let each = document.activeElement; each !== element; each = each.parentElement) {
    path.unshift([...each.parentElement.children].indexOf(each));
  }
  return path;
}

/** A copy without what scripts and readers changed in it. */
function asServed(element) {
  const copy = element.cloneNode(true);
  copy.classList.remove('entry-new', 'entry-changed');
  copy.querySelector(':scope > .last-visit')?.remove();
  copy.querySelectorAll(WIDE).forEach(each => each.removeAttribute('tabindex'));
  for (const each of [copy, ...copy.querySelectorAll('details, .share')]) {
    OURS.forEach(name => each.removeAttribute(name));
    each.toggleAttribute('hidden', each.classList.contains('share'));
  }
  return copy;
}
