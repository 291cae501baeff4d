import { z } from 'astro/zod';

/**
 * A permanent name: lower-case words joined by hyphens, never an order, at most 60 characters.
 * Once released it is never removed or used for something else (see `released.yaml`).
 */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case, for example `cost-per-contact`');

/** One line of plain text. `*emphasis*` and `**strong**` are the only mark-up. */
export const line = z.string().trim().min(1);

/** Plain text of one or more paragraphs, parted by an empty line. */
export const prose = z.string().trim().min(1);
