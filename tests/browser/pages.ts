import { readdirSync } from 'node:fs';

/** Names of all pages of the built site. */
export const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
