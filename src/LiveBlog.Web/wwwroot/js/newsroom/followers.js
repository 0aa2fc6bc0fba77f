// How many readers follow, and the curve of it. The server renders both; they are put in place anew when the desk's stream tells of it.

/** @param {HTMLElement} followers @returns {() => Promise<void>} asks the server; what is shown stays if it does not answer */
export function keepCounting(followers) {
  return async () => {
    const response = await fetch(followers.dataset.followers, { redirect: 'manual' }).catch(() => null);
    if (!response?.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('followers');
    if (fresh && !fresh.isEqualNode(followers)) {
      followers.replaceChildren(...document.importNode(fresh, true).childNodes);
    }
  };
}
