// The blog's wall clock in the bar: reporters elsewhere see what time it is there.

export function startClock(element) {
  const time = element.querySelector('time');
  const format = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: element.dataset.clock });
  const show = () => {
    const now = new Date();
    const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));

    // As the server writes times beside it: 6 h 05, 06:05.
    const text = element.dataset.pattern.replace('HH', part.hour).replace('H', Number(part.hour)).replace('mm', part.minute);
    if (time.textContent !== text) {
      time.textContent = text;
      time.dateTime = now.toISOString();
    }
  };
  show();
  element.hidden = false;
  setInterval(show, 1000);
}
