// How many people follow.

/** Shows the count; on its own line, which has its place whether there is one or not. */
export function tellFollowers(count) {
  const place = document.getElementById('live-followers');
  if (place) {
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
    place.textContent = (count === 1 ? place.dataset.one : place.dataset.many).replace('{0}', number);
    place.hidden = count < 1;
  }
}
