// The readers' pages. Whole without this script, which keeps an open page up to date with what the server renders.
import { Arrivals } from './reader/arrivals.js';
import { Feed } from './reader/feed.js';
import { follow } from './reader/follow.js';
import { tellFollowers } from './reader/followers.js';
import { jumpWithinPage } from './reader/jumps.js';
import { walkByKeys } from './reader/keyboard.js';
import { loadAnew, returnToPlace } from './reader/place.js';
import { offerSharing } from './reader/share.js';
import { keepEntry } from './reader/single.js';
import { Status } from './reader/status.js';
import { Visit } from './reader/visits.js';
import { reachWide } from './reader/wide.js';

const element = document.getElementById('feed');
if (element) {
  const status = new Status(document.getElementById('live-bar'));
  const feed = new Feed(element);
  const visit = new Visit(feed, status);
  const arrivals = new Arrivals(feed, status, visit);
  returnToPlace();
  walkByKeys(element);
  jumpWithinPage(arrivals);
  follow(
    {
      stream: element.dataset.stream,
      changes: element.dataset.changes,
      segment: Number(element.dataset.segment),
      sequence: Number(element.dataset.sequence),
      isOver: element.dataset.state === 'ended',
    },
    {
      changes: changes => arrivals.take(changes),
      followers: tellFollowers,
      reset: loadAnew,
      isLost: lost => status.lose(lost),
      isOver: over => arrivals.rest(over),
    },
  );
}
const single = document.querySelector('.single[data-number]');
if (single) {
  keepEntry(single);
}
offerSharing();
reachWide(document);
addEventListener('resize', () => reachWide(document));
