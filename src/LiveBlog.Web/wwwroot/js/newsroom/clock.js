// The blog's wall clock in the bar: reporters elsewhere see what time it is there.

export function startClock(element) {
  const time = element.querySelector('time');
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: element.dataset.clock });
  const show = () => {
    const now = new Date();
    const text = format.format(now);
    if (time.textContent !== text) {
      time.textContent = text;
      time.dateTime = now.toISOString();
    }
  };
  show();
  element.hidden = false;
  setInterval(show, 1000);
}
