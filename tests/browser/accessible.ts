import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What of a page is looked at; all of it where nothing is said. */
interface Looked {
  /** A selector, or those of frames with one of an element in the last. */
  readonly at?: string | string[];
  /** A selector of what is another page's to prove. */
  readonly not?: string;
  /** The state that the page is in, to be named when something is found. */
  readonly state?: string;
}

/** Fails with the rules and elements in which axe finds a barrier on a page, its own frames included. */
export async function expectAccessible(
  page: Page,
  { at, not, state = page.url() }: Looked = {},
): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // What was seen in several frames is put together in a second page, which takes three times as long.
  axe.setLegacyMode(page.frames().length === 1);
  if (at !== undefined) axe.include(at);
  if (not !== undefined) axe.exclude(not);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
  expect(found, state).toEqual([]);
}
