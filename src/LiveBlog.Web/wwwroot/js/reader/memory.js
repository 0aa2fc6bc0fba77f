// What a page remembers in this browser. Never a cookie: nothing of it is sent anywhere.

/** The value kept under a name; null if there is none, or if the browser keeps nothing. */
export function recall(storage, name) {
  try {
    return JSON.parse(window[storage].getItem(`liveblog ${name}`));
  } catch {
    return null;
  }
}

/** Keeps a value under a name, or forgets it when the value is null. */
export function remember(storage, name, value) {
  try {
    if (value === null) {
      window[storage].removeItem(`liveblog ${name}`);
    } else {
      window[storage].setItem(`liveblog ${name}`, JSON.stringify(value));
    }
  } catch {
    // Storage is full or forbidden: the page works without.
  }
}
