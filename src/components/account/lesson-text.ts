import { pageOf } from '../../course/package-settings.ts';
import { settings } from '../../stores/package-settings.ts';
import { embeddedPages } from '../navigation/embedded.ts';

/**
 * The words of a criterion's lesson, paragraph by paragraph, from its page: in a package from the
 * pages that lie in it, on the web from the site. `null` if the page cannot be had.
 */
export async function lessonText(criterion: string): Promise<string[] | null> {
  const name = pageOf(criterion, 'learn');
  try {
    const html =
      settings().standard === 'web'
        ? await (await fetch(name)).text()
        : (await embeddedPages())?.pages[name];
    if (html === undefined) return null;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const body = page.querySelector('.sheet-body');
    const pieces = [...(body?.querySelectorAll('p, li, td, th, h2, h3, blockquote') ?? [])];
    const texts = pieces.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
    return texts.length > 0 ? texts : null;
  } catch {
    return null;
  }
}
