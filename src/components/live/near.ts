import type { ClientDirective } from 'astro';

/** Islands that are not alive yet, in the page's order. */
const waiting = new Set<() => void>();
let resting = false;

/** Brings one island to life whenever the browser has nothing else to do. */
function rest(): void {
  if (resting || waiting.size === 0) return;
  resting = true;
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 50));
  idle(() => {
    resting = false;
    const [next] = waiting;
    next?.();
    rest();
  });
}

/**
 * The client directive `client:near`: an island within a screen of what is seen comes to life at
 * once, the others one by one when the browser is at rest. A lesson has two dozen: all in one go
 * would keep a slow phone from answering the first of them.
 */
const near: ClientDirective = (load, _options, island) => {
  const live = (): void => {
    if (!waiting.delete(live)) return;
    watch.disconnect();
    void load().then((hydrate) => hydrate());
  };
  const watch = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) live();
    },
    { rootMargin: '100%' },
  );
  waiting.add(live);
  // The island's own element has no box: `display: contents`.
  for (const child of island.children) watch.observe(child);
  rest();
};

export default near;
