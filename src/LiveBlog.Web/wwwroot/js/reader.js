// The readers' pages: what is live on them. Everything shown was rendered by the server; scripts insert it.
import { Arrivals } from './reader/arrivals.js';
import { Feed } from './reader/feed.js';
import { follow } from './reader/follow.js';
import { walkByKeys } from './reader/keyboard.js';
import { offerSharing } from './reader/share.js';
import { markLastVisit } from './reader/visits.js';

offerSharing(document.getElementById('live-bar')?.dataset.copied ?? '');

const element = document.getElementById('feed');
if (element) {
  const feed = new Feed(element);
  const arrivals = new Arrivals(feed);
  walkByKeys(element);
  markLastVisit(feed);
  follow(feed, arrivals);
}
