// A few seconds in which a publication can be taken back before it goes out.

/**
 * Counts down, and resolves to whether to publish.
 * @param {number} seconds
 * @param {(left: number) => void} tick called at once and then each second
 * @returns {{decided: Promise<boolean>, now: () => void, back: () => void}}
 */
export function countDown(seconds, tick) {
  let decide;
  const decided = new Promise((resolve) => {
    decide = resolve;
  });
  let left = seconds;
  tick(left);
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) {
      tick(left);
    } else {
      finish(true);
    }
  }, 1000);
  const finish = (go) => {
    clearInterval(timer);
    decide(go);
  };
  return { decided, now: () => finish(true), back: () => finish(false) };
}
