/// <reference types="astro/client" />

declare global {
  namespace App {
    interface Locals {
      /** The criterion whose lesson is being rendered: authors' components have no other way to know. */
      criterion: import('./course/course.ts').Criterion;
    }
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** See `components/live/near.ts`. */
    'client:near'?: boolean;
  }
}

// A module, so that the above adds to the types of `astro` and does not replace them.
export {};
