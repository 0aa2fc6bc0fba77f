// Keeps the page at the blog's newest change: by the stream, or by asking again where no stream gets through.

const helloWithin = 8_000;
const streamAgainAfter = 60_000;

/** Follows until the coverage ends; then looks once each time the tab is shown again. */
export function follow(feed, arrivals) {
  const bar = document.getElementById('live-bar');
  let connection = null;
  let timer = 0;
  let lastStreamTry = 0;

  const takeAll = changes => {
    for (const change of changes) {
      if (change.kind === 'redrawn') {
        window.location.reload();
        return;
      }
      arrivals.take(change);
      if (change.kind === 'ended') {
        feed.state = 'ended';
      } else if (change.kind === 'reopened' || change.kind === 'started') {
        feed.state = 'live';
      }
    }
  };

  const stop = () => {
    connection?.abort();
    connection = null;
    window.clearTimeout(timer);
  };

  const end = () => {
    stop();
    feed.state = 'ended';
    arrivals.stop();
  };

  const later = (what, after) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(what, after);
  };

  async function ask() {
    const response = await fetch(`${feed.element.dataset.changes}?after=${feed.sequence}`, { headers: { accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const answer = await response.json();
    if (answer.reset) {
      window.location.reload();
      return null;
    }
    takeAll(answer.changes);
    arrivals.say(arrivals.isPaused ? bar.dataset.paused : arrivals.pill.textContent);
    return answer;
  }

  async function poll() {
    try {
      const answer = await ask();
      if (answer?.next === null) {
        end();
      } else if (answer && Date.now() - lastStreamTry > streamAgainAfter) {
        stream();
      } else if (answer) {
        later(poll, answer.next);
      }
    } catch {
      arrivals.say(bar.dataset.reconnecting);
      later(poll, 5_000);
    }
  }

  async function stream() {
    lastStreamTry = Date.now();
    const own = new AbortController();
    connection = own;
    let heard = false;
    let patience = helloWithin;
    let retry = 3_000;
    let watch = window.setTimeout(() => own.abort(), patience);
    const hear = () => {
      window.clearTimeout(watch);
      watch = window.setTimeout(() => own.abort(), patience);
    };
    try {
      const response = await fetch(`${feed.element.dataset.stream}`, {
        headers: { accept: 'text/event-stream', 'last-event-id': String(feed.sequence) },
        cache: 'no-store',
        signal: own.signal,
      });
      if (response.status === 204) {
        end();
        return;
      }
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      for await (const event of events(response.body, hear)) {
        heard = true;
        retry = event.retry ?? retry;
        if (event.name === 'hello') {
          const hello = JSON.parse(event.data);
          patience = 2.5 * hello.heartbeat;
          followers(hello.followers);
          arrivals.say(arrivals.isPaused ? bar.dataset.paused : arrivals.pill.textContent);
        } else if (event.name === 'change') {
          takeAll([JSON.parse(event.data)]);
        } else if (event.name === 'followers') {
          followers(JSON.parse(event.data).count);
        } else if (event.name === 'reset') {
          window.location.reload();
          return;
        } else if (event.name === 'ended') {
          end();
          return;
        }
      }
    } catch {
      // Cut, refused or silent for too long: told from each other below by whether anything was heard.
    } finally {
      window.clearTimeout(watch);
      own.abort();
    }
    if (connection !== own) {
      return;
    }
    connection = null;
    if (heard) {
      arrivals.say(bar.dataset.reconnecting);
      later(stream, retry);
    } else {
      poll();
    }
  }

  const again = () => {
    if (feed.state !== 'ended') {
      stop();
      stream();
    }
  };

  if (feed.state === 'ended') {
    arrivals.stop();
  } else {
    arrivals.start();
    stream();
  }

  // A phone that slept, a network that came back: what seemed open may be long dead.
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden) {
      return;
    }
    if (feed.state !== 'ended') {
      if (connection === null) {
        again();
      }
      return;
    }
    try {
      const answer = await ask();
      if (answer && answer.next !== null) {
        feed.state = 'live';
        arrivals.start();
        stream();
      }
    } catch {
      // It was one look; the next one comes when the tab is shown again.
    }
  });
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      again();
    }
  });
}

function followers(count) {
  const element = document.getElementById('live-followers');
  if (element) {
    element.textContent = count === 1 ? element.dataset.one : element.dataset.many.replace('{0}', String(count));
    element.hidden = count < 1;
  }
}

// Server-sent events, read by hand: the browser's own reader does not tell of signs of life, nor of a stream that nobody lets through.
async function* events(body, hear) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    hear();
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const event = { name: 'message', data: '', retry: undefined };
      for (const line of lines) {
        if (line.startsWith('event: ')) {
          event.name = line.slice(7);
        } else if (line.startsWith('data: ')) {
          event.data += line.slice(6);
        } else if (line.startsWith('retry: ')) {
          event.retry = Number(line.slice(7));
        }
      }
      if (event.data !== '') {
        yield event;
      }
    }
  }
}
