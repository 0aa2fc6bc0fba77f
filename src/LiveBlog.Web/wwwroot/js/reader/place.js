// Keeps what is being read where it is while the page around it changes, and finds it again after the page was loaded anew.
import { recall, remember } from './memory.js';

/** The parts of the page that may move. */
const PARTS = '#blog-header, #blog-header > .facts, .blog-tools, #blog-summary, #blog-pinned, #blog-keys, .keys, #live-bar, #feed-empty, #feed > article, .paging, .colophon';

/** The boxes around them, which show nothing of their own but count as moving all the same. */
const BOXES = '.above, .beside, .stream, #feed';

/** How long the rest of the page takes to make room. */
const DURATION = 250;

/** The name of that movement. */
const MOVING = 'making room';

/** Resolves when what moved last is seen to have arrived; null if nothing moves. */
let arrival = null;

/** What the eye saw last, where a change since then is not painted yet; null otherwise. */
let seen = null;

/** A second loading within this time would do no better than the first. */
const ANEW_AFTER = 10_000;

/**
 * Changes the page so that the part being read stays where it is: the page is scrolled by as much as that part moved. What else
 * is in sight goes to its new place by a transform, from where it was: nothing jumps, and no layout shifts under the eye.
 * @param {() => void} change
 * @param {Element} [still] What is to stay where it is; without it the first part in sight.
 */
export function steadily(change, still) {
  // Several changes may come before one frame: to the browser, and to the eye, they are one movement from what was painted last.
  seen ??= painted();

  // What is still on its way from the last change counts from where it is seen, but stands where it will be.
  everything()
    .flatMap(part => part.getAnimations())
    .filter(each => each.id === MOVING)
    .forEach(each => each.cancel());
  const anchor = still ?? read()?.part;
  const stoodAt = anchor && topOf(anchor);
  change();
  const stands = anchor?.id ? document.getElementById(anchor.id) : anchor;
  if (stands?.isConnected && topOf(stands) !== stoodAt) {
    scrollBy({ top: topOf(stands) - stoodAt, behavior: 'instant' });
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const moving = shifts(seen.at, scrollY - seen.scrolledTo).map(([part, shift]) =>
    part.animate([{ transform: `translateY(${shift}px)` }, { transform: 'none' }], {
      id: MOVING,
      ...(calm ? { duration: 50, easing: 'step-end' } : { duration: DURATION, easing: 'ease-out' }),
    }),
  );
  if (moving.length > 0) {
    const arrived = Promise.allSettled(moving.map(each => each.finished))
      .then(() => new Promise(painted => requestAnimationFrame(() => setTimeout(painted))))
      .then(() => {
        arrival = arrival === arrived ? null : arrival;
      });
    arrival = arrived;
  }
}

/**
 * Whether parts are on their way to where they stand: null, or what resolves when they are seen to have arrived. A change that can
 * wait does, since browsers take the second of two movements for a jump. Nothing moves where nobody looks.
 * @returns {Promise<unknown> | null}
 */
export function arriving() {
  return document.hidden ? null : arrival;
}

/** Where each part is seen; forgotten with the next frame, which paints what was changed. */
function painted() {
  requestAnimationFrame(() => {
    seen = null;
  });
  const shown = everything().filter(part => part.offsetHeight > 0);
  return { at: new Map(shown.map(part => [part.id || part, topOf(part)])), scrolledTo: scrollY };
}

/** How far each part is to be put back, within the box around it, to be seen where it was. */
function shifts(seenAt, scrolled) {
  const whole = new Map();
  const own = [];
  for (const part of everything()) {
    const top = topOf(part);
    const around = whole.get(part.parentElement.closest(`${PARTS}, ${BOXES}`)) ?? 0;
    const shift = (seenAt.get(part.id || part) ?? top) - top;
    const isNear = isNearby(part) || (top + shift > -innerHeight && top + shift < 2 * innerHeight);
    if (part.matches(BOXES)) {
      // A box that only went with the scrolling, or stayed, is not taken for moving; one that did neither is, by browsers.
      whole.set(part, Math.abs(shift - scrolled) < 1 ? around : shift);
    } else {
      // What is far from sight goes with its box, unless that goes so far that it would bring it into sight.
      whole.set(part, isNear ? shift : Math.abs(around) < innerHeight ? around : 0);
    }
    if (Math.abs(whole.get(part) - around) >= 1) {
      own.push([part, whole.get(part) - around]);
    }
  }
  return own;
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
  const part = [...document.querySelectorAll(PARTS)].filter(isNearby).find(each => {
    const { top, bottom } = each.getBoundingClientRect();
    return each.matches('[id]:not(#live-bar, #blog-keys)') && bottom > from && top < innerHeight;
  });
  return part && { part, top: topOf(part) };
}

/** The parts and boxes, each after the box that it stands in. */
function everything() {
  return [...document.querySelectorAll(`${PARTS}, ${BOXES}`)];
}

/** Whether a part is in sight, or the next change may bring it into sight. */
function isNearby(part) {
  const { top, bottom, height } = part.getBoundingClientRect();
  return height > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}

function topOf(element) {
  return element.getBoundingClientRect().top;
}
