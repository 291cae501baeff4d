/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The criterion whose lesson is being rendered: authors' components have no other way to know. */
    criterion: import('./course/course.ts').Criterion;
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** See `components/live/near.ts`. */
    'client:near'?: boolean;
  }
}
