// Tables and code wider than the column scroll within it, for those who have no pointer too.

/** Lets the keyboard reach what scrolls in an element; what fits is no stop on the way. */
export function reachWide(element) {
  for (const each of element.querySelectorAll(WIDE)) {
    if (each.scrollWidth > each.clientWidth) {
      each.tabIndex = 0;
    } else {
      each.removeAttribute('tabindex');
    }
  }
}

/** What may be wider than the column. */
export const WIDE = '.entry-body :is(pre, table)';
