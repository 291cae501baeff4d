// Serves a package's files to the frame of the tutors' preview, below `preview/` and nowhere else.
// The files stay in the memory of the page that opened them: each request is passed on to it.
// Requests are `preview/<number of the opened package>/<name of the file>`.

const patience = 15_000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { scope } = self.registration;
  const { origin, pathname } = new URL(event.request.url);
  if (!(origin + pathname).startsWith(scope)) return;
  const [folder, ...rest] = (origin + pathname).slice(scope.length).split('/');
  event.respondWith(answer(folder, decodeURIComponent(rest.join('/'))));
});

async function answer(folder, name) {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = clients.filter(({ url }) =>
    /\/tutors-preview(\.html)?$/.test(new URL(url).pathname),
  );
  const found = await Promise.any(pages.map((page) => ask(page, folder, name))).catch(() => null);
  const headers = { 'Content-Type': found?.type ?? 'text/plain', 'Cache-Control': 'no-store' };
  if (found?.bytes) return new Response(found.bytes, { headers });
  const words = found
    ? `The package has no file ${name}.`
    : 'The preview that this belongs to was closed. Open it again on the Preview page.';
  return new Response(words, {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain' },
  });
}

/** Rejects if it is another page's package, or the page does not answer. */
function ask(page, folder, name) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data.mine ? resolve(data) : reject(new Error('not mine')));
    setTimeout(() => reject(new Error('no answer')), patience);
    page.postMessage({ folder, name }, [port2]);
  });
}
