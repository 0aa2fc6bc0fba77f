// Sends a form and says what became of it. Nothing here clears anything: that is for whoever hears "done".

/** Milliseconds; a long text on a bad line takes its time. */
const PATIENCE = 90_000;

/** What is said, and offered, when sending came to nothing: the name of the text for each kind. */
export const FAILURES = {
  offline: 'offline', noAnswer: 'noAnswer', failed: 'serverFailed', signedOut: 'signedOut', somebodyElse: 'somebodyElse',
  refused: 'refused', gone: 'gone', tooMany: 'tooManyRequests',
};

/**
 * @param {string} address
 * @param {FormData} body
 * @param {{token: string, memberId: string}} place where to get a fresh forgery token, and who is sending
 * @returns {Promise<{kind: string, answer?: object}>} kind is done, wrong, told, conflict, signedOut, somebodyElse, refused,
 *   gone, tooMany, offline, noAnswer or failed
 */
export async function send(address, body, place) {
  const first = await post(address, body);
  // Whatever the server says of a form whose token has gone out of date, it has done nothing with it.
  if (!first.answer?.renewToken && !(first.status === 400 && first.kind === 'failed')) {
    return first;
  }
  const renewed = await renewToken(place);
  if (renewed.kind !== 'done') {
    return renewed;
  }
  body.set('__RequestVerificationToken', renewed.token);
  return post(address, body);
}

/** A fresh forgery token, also put into every form of the page. */
export async function renewToken({ token, memberId }) {
  const outcome = await ask(() => fetch(token, request({})));
  if (outcome.kind !== 'done') {
    return outcome;
  }
  if (outcome.answer.memberId !== memberId) {
    return { kind: 'somebodyElse' };
  }
  for (const input of document.querySelectorAll('[name="__RequestVerificationToken"]')) {
    input.value = outcome.answer.token;
  }
  return { kind: 'done', token: outcome.answer.token };
}

const post = (address, body) => ask(() => fetch(address, request({ method: 'POST', body })));

// A redirect is never followed: no answer to a script is one, so it can only lead to the sign-in page.
const request = (options) => ({
  ...options,
  redirect: 'manual',
  headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
  signal: AbortSignal.timeout(PATIENCE),
});

async function ask(fetching) {
  let response;
  try {
    response = await fetching();
  } catch {
    return { kind: navigator.onLine ? 'noAnswer' : 'offline' };
  }
  if (response.type === 'opaqueredirect' || response.status === 401) {
    return { kind: 'signedOut' };
  }
  let answer = null;
  try {
    answer = await response.json();
  } catch {
    // Told apart by its status below; cut off in the middle of a success it counts as no answer.
    return { kind: response.ok ? 'noAnswer' : kindOf(response.status), status: response.status };
  }
  if (response.ok) {
    return { kind: 'done', answer };
  }
  if (answer.conflict) {
    return { kind: 'conflict' };
  }
  return { kind: Array.isArray(answer.errors) ? 'wrong' : answer.message ? 'told' : kindOf(response.status), answer, status: response.status };
}

function kindOf(status) {
  switch (status) {
    case 403: return 'refused';
    case 404:
    case 410: return 'gone';
    case 429: return 'tooMany';
    default: return 'failed';
  }
}
