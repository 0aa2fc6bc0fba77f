// Server-sent events, read by hand: the browser's own reader tells neither of signs of life nor of the answer's status.

/**
 * Yields the events of each piece of the answer as it comes, a list that is empty for a mere sign of life.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<{name: string, data: string, retry?: number}[]>}
 */
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    rest += value;
    const end = rest.lastIndexOf('\n\n');
    if (end < 0) {
      yield [];
      continue;
    }
    const whole = rest.slice(0, end);
    rest = rest.slice(end + 2);
    yield whole.split('\n\n').map(read).filter(event => event.data !== '' || event.retry !== undefined);
  }
}

function read(frame) {
  const event = { name: 'message', data: '', retry: undefined };
  for (const line of frame.split('\n')) {
    const colon = line.indexOf(': ');
    const value = line.slice(colon + 2);
    switch (line.slice(0, Math.max(0, colon))) {
      case 'event':
        event.name = value;
        break;
      case 'data':
        event.data += value;
        break;
      case 'retry':
        event.retry = Number(value);
        break;
    }
  }
  return event;
}
