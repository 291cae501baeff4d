import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';

export default defineConfig({
  integrations: [mdx(), preact()],
  output: 'static',
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  // Flat file names beside one assets folder: a relative URL then means the same on every page,
  // on a web site in any sub-folder and inside an LMS (see the step after the build).
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: { modulePreload: false, assetsInlineLimit: 0 },
    experimental: {
      // Lazy chunks are named relative to the chunk that asks for them, never from the server's root.
      renderBuiltUrl: () => ({ relative: true }),
    },
  },
});
