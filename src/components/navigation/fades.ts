type Fading = Partial<Pick<Document, 'startViewTransition'>>;

/**
 * Lets a fade from page to page be cut short, by the next page or because the tab was hidden. The
 * page is there all the same, so that is no error; but Astro's router leaves the promise that tells
 * of it to nobody, and the browser would report it as one.
 *
 * @param page whose fades they are; nothing is changed where the browser has none
 */
export function letFadesBeCut(page: Fading = document): void {
  const start = page.startViewTransition?.bind(page);
  if (!start) return;
  page.startViewTransition = (update) => {
    const fade = start(update);
    fade.ready.catch(() => {});
    return fade;
  };
}
