// Keeps the page at the blog's newest change: by the stream, or by asking again and again where no stream gets through.
import { events } from './events.js';

const SECOND = 1_000;

/** A stream that has not said hello by then is held up on its way. */
const HELLO_WITHIN = 5 * SECOND;

/** Signs of life that may fail to come before a stream counts as dead. */
const HEARTBEATS_MISSED = 2.5;

/** How long a blocked stream is left alone; twice as long each time, up to the longest. */
const BLOCKED_FOR = 10 * SECOND;
const BLOCKED_FOR_LONGEST = 600 * SECOND;

/** How long to wait before asking again when nothing answers; twice as long each time. */
const AGAIN_AFTER = 2 * SECOND;
const AGAIN_AFTER_LONGEST = 30 * SECOND;

/** A connection that is back before that is not worth a word. */
const LOST_AFTER = 6 * SECOND;

/** A page that nobody looks at asks no more often than this. */
const ASK_HIDDEN_AFTER = 30 * SECOND;

/** A page that nobody has looked at for so long gives its line back, and asks: over HTTP/1.1 a browser has six for the whole site. */
const LET_GO_AFTER = 60 * SECOND;

/** One look at an ended blog, when its tab is shown again, will do for so long. */
const LOOK_AGAIN_AFTER = 10 * SECOND;

/**
 * Follows a blog until its coverage ends; from then on it only looks once whenever the tab is shown again.
 * @param {{stream: string, changes: string, segment: number, sequence: number, isOver: boolean}} blog Addresses, how many changes share one, and what the
 *   page has.
 * @param {{changes: (changes: object[]) => void, followers: (count: number) => void, reset: () => void,
 *   isLost: (lost: boolean) => void, isOver: (over: boolean) => void}} tell Is told of what comes, each change once and in order.
 */
export async function follow(blog, tell) {
  let cursor = blog.sequence;
  let askFor = null;
  let isOver = blog.isOver;
  let isDone = false;
  let streamAt = 0;
  let blockedFor = BLOCKED_FOR;
  let askAfter = 0;
  let againAfter = AGAIN_AFTER;
  let retry = 3 * SECOND;
  let lookedAt = Date.now();
  let open = null;
  let lostTimer = 0;
  let awayTimer = 0;
  let isAway = false;
  let awake = () => {};

  addEventListener('online', () => {
    streamAt = 0;
    blockedFor = BLOCKED_FOR;
    awake();
  });
  addEventListener('offline', () => {
    open?.cut();
    lose();
  });
  document.addEventListener('visibilitychange', () => {
    clearTimeout(awayTimer);
    isAway = false;
    if (document.hidden) {
      awayTimer = setTimeout(leave, LET_GO_AFTER);
    } else {
      // A phone that slept: what seemed open may be long dead.
      open?.check();
      awake();
    }
  });

  // A page that goes to the browser's cache of pages lets its connection go, and comes back with its cursor.
  addEventListener('pagehide', () => open?.cut());
  addEventListener('pageshow', event => event.persisted && awake());

  tell.isOver(isOver);
  while (!isDone) {
    if (isOver) {
      await shown();
      if (Date.now() - lookedAt > LOOK_AGAIN_AFTER) {
        await ask();
      }
    } else if (!isAway && Date.now() >= streamAt) {
      await stream();
    } else if (await ask()) {
      await rest(isAway ? askAfter : Math.min(askAfter, Math.max(0, streamAt - Date.now())));
    } else if (!isDone && !isOver) {
      lose();
      await rest(againAfter);
      againAfter = Math.min(againAfter * 2, AGAIN_AFTER_LONGEST);
    }
  }

  async function stream() {
    const cutter = new AbortController();
    let alarm = setTimeout(() => cutter.abort(), HELLO_WITHIN);
    let patience = HELLO_WITHIN;
    let heardAt = Date.now();
    let isGreeted = false;
    let isPolling = false;
    open = { cut: () => cutter.abort(), check: () => isGreeted && Date.now() - heardAt > patience / 2 && cutter.abort() };
    try {
      const answer = await fetch(blog.stream, {
        headers: { accept: 'text/event-stream', 'last-event-id': String(cursor) },
        cache: 'no-store',
        signal: cutter.signal,
      });
      if (answer.status === 204) {
        end(true);
        return;
      }
      if (answer.status === 404) {
        isDone = true;
        return;
      }
      if (answer.headers.get('liveblog-follow') === 'poll') {
        // As many follow as the server takes: asking will do, until there is room again.
        isPolling = hear(await answer.json());
      } else if (!answer.ok) {
        blockedFor = Math.max(blockedFor, SECOND * (Number(answer.headers.get('retry-after')) || 0));
      } else {
        for await (const batch of events(answer.body)) {
          clearTimeout(alarm);
          heardAt = Date.now();
          const changes = [];
          for (const event of batch) {
            retry = event.retry ?? retry;
            switch (event.name) {
              case 'hello': {
                const hello = JSON.parse(event.data);
                isGreeted = true;
                blockedFor = BLOCKED_FOR;
                patience = HEARTBEATS_MISSED * hello.heartbeat;
                found();
                tell.followers(hello.followers);
                break;
              }
              case 'change':
                changes.push(JSON.parse(event.data));
                break;
              case 'followers':
                tell.followers(JSON.parse(event.data).count);
                break;
              case 'ended':
                take(changes.splice(0));
                end(true);
                return;
              case 'reset':
                isDone = true;
                tell.reset();
                return;
            }
          }
          take(changes);
          if (isDone) {
            return;
          }
          alarm = setTimeout(() => cutter.abort(), patience);
        }
      }
    } catch {
      // Cut, refused or silent for too long; what to do about it depends on whether it had begun.
    } finally {
      clearTimeout(alarm);
      cutter.abort();
      open = null;
    }
    if (isGreeted && isAway) {
      await rest(ASK_HIDDEN_AFTER);
    } else if (isGreeted) {
      lose();
      await rest(retry);
    } else {
      streamAt = Date.now() + blockedFor;
      blockedFor = Math.min(blockedFor * 2, BLOCKED_FOR_LONGEST);
      if (isPolling) {
        await rest(askAfter);
      }
    }
  }

  /** Asks what came since; the answer is whether there was one. */
  async function ask() {
    try {
      // From the beginning of the segment: everybody asks at the same few addresses, which caches on the way share. The browser's own
      // is not to answer with what came the last time.
      const response = await fetch(`${blog.changes}?after=${askFor ?? cursor - (cursor % blog.segment)}`, {
        headers: { accept: 'application/json' },
        cache: 'no-cache',
      });
      isDone = response.status === 404;
      return response.ok && hear(await response.json());
    } catch {
      return false;
    }
  }

  /** Takes what was answered; false if the page is loaded anew for it. */
  function hear(answer) {
    if (answer.reset && (answer.since === null || cursor < answer.since)) {
      isDone = true;
      tell.reset();
      return false;
    }
    if (againAfter > AGAIN_AFTER) {
      // The network was gone, for the stream too: that one is tried again at once.
      streamAt = 0;
      againAfter = AGAIN_AFTER;
    }
    lookedAt = Date.now();
    askFor = answer.next === 0 ? answer.after : null;
    found();
    take(answer.changes);
    end(answer.next === null);

    // Not all at the same moment, and less often where nobody looks; the rest of what has come already, at once.
    askAfter = answer.next === 0 ? 0 : Math.max(answer.next * (0.9 + Math.random() / 5), document.hidden ? ASK_HIDDEN_AFTER : 0);
    return true;
  }

  // Whatever way a change comes, and however often, it is told of once.
  function take(changes) {
    const fresh = changes.filter(change => change.sequence > cursor);
    if (fresh.length === 0) {
      return;
    }
    cursor = fresh.at(-1).sequence;
    try {
      tell.changes(fresh);
    } catch (error) {
      // A page that could not be changed is behind from now on: better a new one than a wrong one.
      reportError(error);
      isDone = true;
      tell.reset();
    }
  }

  function end(over) {
    if (isOver !== over) {
      isOver = over;
      lookedAt = Date.now();
      streamAt = 0;
      tell.isOver(over);
    }
    if (over) {
      found();
    }
  }

  function leave() {
    isAway = true;
    open?.cut();
  }

  function lose() {
    lostTimer ||= setTimeout(() => tell.isLost(true), LOST_AFTER);
  }

  function found() {
    clearTimeout(lostTimer);
    lostTimer = 0;
    tell.isLost(false);
  }

  function rest(time) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, time);
      awake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function shown() {
    return new Promise(resolve => {
      awake = resolve;
    });
  }
}
