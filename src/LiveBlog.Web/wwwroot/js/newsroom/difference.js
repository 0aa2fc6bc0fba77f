// What a correction changes, as one types. The server compares; this only asks, and drops answers that come too late.

const PAUSE = 300;

export function followDifference(form, place) {
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const turn = (asked += 1);
    try {
      const response = await fetch(place.dataset.difference, { method: 'POST', body: new FormData(form), redirect: 'manual' });
      const html = response.ok ? await response.text() : null;
      if (html !== null && turn === asked) {
        place.innerHTML = html;
      }
    } catch {
      // The next key asks again; sending says what is wrong with the line.
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  for (const id of ['headline', 'body']) {
    form.querySelector(`#${id}`).addEventListener('input', later);
  }
  return ask;
}
