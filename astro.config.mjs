import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';

/**
 * One chunk for all that the first question of a lesson needs: a phone asks once, and what the
 * modules have in common is compressed together. What they import lazily stays apart.
 */
const firstUse = {
  name: 'first-use',
  test: /src\/components\/(live\/boot\.ts|question\/Question\.tsx|lesson\/(Yours|Recall|Commit)\.tsx)$|@astrojs\/preact\/dist\/client\.js$/,
};

/**
 * Chunks with a practice tool in them bear that in their names, so that they can be weighed apart
 * from what every lesson loads.
 */
function fileName({ name, moduleIds }) {
  const tool = moduleIds.some((id) => /\/src\/(components\/)?tools\//.test(id));
  return `assets/${tool ? 'tool-' : ''}${name.replace(/[^\w.-]/g, '_')}.[hash].js`;
}

/** Lets islands say `client:near`. */
const near = {
  name: 'near',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'near', entrypoint: './src/components/live/near.ts' }),
  },
};

export default defineConfig({
  integrations: [mdx(), preact(), near],
  output: 'static',
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  // Flat file names beside one assets folder: a relative URL then means the same on every page,
  // on a web site in any sub-folder and inside an LMS (see the step after the build).
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [firstUse] } } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { chunkFileNames: fileName, entryFileNames: fileName } },
        },
      },
    },
    experimental: {
      // Lazy chunks are named relative to the chunk that asks for them, never from the server's root.
      renderBuiltUrl: () => ({ relative: true }),
    },
  },
});
