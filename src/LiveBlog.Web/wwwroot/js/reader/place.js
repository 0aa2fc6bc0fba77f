// Keeps what is being read where it is while the page around it changes, and finds it again after the page was loaded anew.
import { recall, remember } from './memory.js';

/** The parts of the page that may move, none inside another. */
const PARTS = '#blog-header, .blog-tools, #blog-summary, #blog-pinned, #blog-keys, #live-bar, #feed-empty, #feed > article, .paging, .colophon';

/** How long the rest of the page takes to make room. */
const DURATION = 250;

/** The name of that movement. */
const MOVING = 'making room';

/** A second loading within this time would do no better than the first. */
const ANEW_AFTER = 10_000;

/**
 * Changes the page so that the part being read stays where it is: the page is scrolled by as much as that part moved. What else
 * is in sight goes to its new place by a transform, from where it was: nothing jumps, and no layout shifts under the eye.
 * @param {() => void} change
 * @param {Element} [still] What is to stay where it is; without it the first part in sight.
 */
export function steadily(change, still) {
  const parts = partsNearby();
  const seenAt = new Map(parts.map(part => [part.id || part, topOf(part)]));

  // What is still on its way from the last change counts from where it is seen, but stands where it will be.
  parts.flatMap(part => part.getAnimations()).filter(each => each.id === MOVING).forEach(each => each.cancel());
  const anchor = still ?? read()?.part;
  const stoodAt = anchor && topOf(anchor);
  change();
  const stands = anchor?.id ? document.getElementById(anchor.id) : anchor;
  if (stands?.isConnected && topOf(stands) !== stoodAt) {
    scrollBy({ top: topOf(stands) - stoodAt, behavior: 'instant' });
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const part of document.querySelectorAll(PARTS)) {
    const shift = (seenAt.get(part.id || part) ?? NaN) - topOf(part);
    if (Math.abs(shift) >= 1) {
      part.animate([{ transform: `translateY(${shift}px)` }, { transform: 'none' }], {
        id: MOVING,
        ...(calm ? { duration: 50, easing: 'step-end' } : { duration: DURATION, easing: 'ease-out' }),
      });
    }
  }
}

/** Loads the page anew, and comes back to the entry that is being read. */
export function loadAnew() {
  const last = recall('sessionStorage', 'place');
  const wait = last ? Math.max(0, last.at + ANEW_AFTER - Date.now()) : 0;
  setTimeout(() => {
    const { part, top } = read() ?? {};
    remember('sessionStorage', 'place', { id: part?.id, top, at: Date.now() });
    history.scrollRestoration = 'manual';
    location.reload();
  }, wait);
}

/** After <code>loadAnew</code>: puts the entry that was being read back where it was. */
export function returnToPlace() {
  const place = recall('sessionStorage', 'place');
  if (!place || place.isBack) {
    return;
  }
  remember('sessionStorage', 'place', { at: place.at, isBack: true });
  history.scrollRestoration = 'auto';
  const part = document.getElementById(place.id);
  const entry = /^entry-(\d+)$/.exec(place.id);
  if (part) {
    scrollBy({ top: topOf(part) - place.top, behavior: 'instant' });
  } else if (entry) {
    // So much is new that the entry stands on an older page by now.
    location.replace(`${location.pathname}?before=${Number(entry[1]) + 1}#${place.id}`);
  }
}

/** The first part in sight below the strip: by what stands there readers know where they are. */
function read() {
  const bar = document.getElementById('live-bar').getBoundingClientRect();
  const from = bar.top <= 0 ? bar.bottom : 0;
  const part = partsNearby().find(each => {
    const { top, bottom } = each.getBoundingClientRect();
    return each.matches('[id]:not(#live-bar, #blog-keys)') && bottom > from && top < innerHeight;
  });
  return part && { part, top: topOf(part) };
}

/** The parts in sight and those that the next change may bring into sight. */
function partsNearby() {
  return [...document.querySelectorAll(PARTS)].filter(part => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > -innerHeight && top < 2 * innerHeight;
  });
}

function topOf(element) {
  return element.getBoundingClientRect().top;
}
