/**
 * A script for Playwright's `addInitScript`: every browser storage throws when touched, as in a
 * third-party frame with storage blocked.
 */
export const throwingStorage = `
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new DOMException('Access is denied for this document', 'SecurityError');
    },
  });
}`;
