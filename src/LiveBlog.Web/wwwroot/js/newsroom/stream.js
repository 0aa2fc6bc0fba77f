// Hears that something changed on the desk. The stream carries no content; whoever hears it asks for the timeline, as the member she
// is at that moment; and likewise for how many readers follow. Where a stream cannot be had, asking every few seconds does.

const ASK_EVERY = 10_000;
const TRY_AGAIN = 30_000;
const LET_GO = 60_000;

/** @param {string} address @param {() => Promise<boolean>} refresh @param {(isLate: boolean) => void} tell @param {() => void} count */
export function follow(address, refresh, tell, count) {
  let source = null;
  let asking = 0;
  let opening = 0;

  const heard = async () => tell(!(await refresh()));

  const ask = () => {
    asking ||= setInterval(() => {
      heard();
      count();
    }, ASK_EVERY);
    clearTimeout(opening);
    opening = setTimeout(open, TRY_AGAIN);
  };

  const open = () => {
    clearTimeout(opening);
    source?.close();
    source = new EventSource(address);
    source.addEventListener('open', () => {
      clearInterval(asking);
      asking = 0;
      // What happened while there was no stream, or since the page was made, has not been told of.
      heard();
      count();
    });
    source.addEventListener('changed', heard);
    source.addEventListener('followers', count);
    source.addEventListener('error', () => {
      tell(true);
      // The browser tries again by itself unless the server refused.
      if (source.readyState === EventSource.CLOSED) {
        ask();
      }
    });
  };

  // A tab nobody looks at gives its line back: over HTTP/1.1 a browser has six for the whole site.
  let away = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(away);
    if (document.visibilityState === 'hidden') {
      away = setTimeout(() => source?.close(), LET_GO);
    } else if (source?.readyState === EventSource.CLOSED && !asking) {
      open();
    } else {
      heard();
      count();
    }
  });
  window.addEventListener('pagehide', () => source?.close());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      open();
      heard();
    }
  });
  open();
}
