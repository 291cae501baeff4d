import type { FrameLocator } from '@playwright/test';

/** A package's frame, or the page of the web site: what is looked for inside. */
export type Content = Pick<FrameLocator, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;
