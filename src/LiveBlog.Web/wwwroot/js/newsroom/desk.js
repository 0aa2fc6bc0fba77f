// Starts what the page has: composer, timeline, clock, keys.

import { Notices, actInPlace } from './acts.js';
import { startClock } from './clock.js';
import { Composer } from './composer.js';
import { keepCounting } from './followers.js';
import { listenToKeys } from './shortcuts.js';
import { follow } from './stream.js';
import { Timeline } from './timeline.js';

document.querySelectorAll('[data-scripted]').forEach((element) => {
  element.hidden = false;
});
document.querySelectorAll('[data-clock]').forEach(startClock);

// What was done is said once; a page loaded again has nothing new to say.
const here = new URL(location.href);
if (here.searchParams.has('done')) {
  here.searchParams.delete('done');
  here.searchParams.delete('entry');
  history.replaceState(null, '', here);
}

const section = document.getElementById('timeline');
const timeline = section && new Timeline(section);
const notice = document.getElementById('notice');
const notices = notice && new Notices(notice);

const form = document.getElementById('composer-form');
const composer = form && new Composer(form, (done) => {
  notices?.say(done);
  timeline?.refresh();
});
if (composer) {
  composer.start();
  listenToKeys(composer);
  if (timeline) {
    actInPlace(document.getElementById('acts'), notices, composer.data, timeline.texts, () => timeline.refresh());
  }
}
if (timeline) {
  const refresh = async () => {
    const isFresh = await timeline.refresh();
    composer?.lookForArrival();
    return isFresh;
  };
  follow(section.dataset.stream, refresh, (isLate) => timeline.tell(isLate), keepCounting(document.getElementById('followers')));
}

// One menu at a time, and none once the focus has gone elsewhere.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});
