/** Widths and themes in which a page is judged: each width once, and both themes. */
export const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 720, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;
