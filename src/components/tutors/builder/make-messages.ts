import type { MadePackage } from '../../../../scorm/packages-of.ts';
import type { ChosenWords } from '../../../course/package-choices.ts';

/** What the worker is asked: once, when it has started. */
export interface MakeRequest {
  readonly words: ChosenWords;
  /** Address of the site's folder, with a slash at its end. */
  readonly site: string;
}

/** How far it is. */
export type MakeProgress =
  /** Files of the site that were read, and how many are known to be needed so far. */
  | { readonly step: 'reading'; readonly done: number; readonly of: number }
  /** Packages that are finished, and how many were asked for. */
  | {
      readonly step: 'packing';
      readonly done: number;
      readonly of: number;
      readonly title: string;
    };

/** What the worker tells: progress, packages, and at last that it is done or why it is not. */
export type MakeMessage =
  | { readonly kind: 'progress'; readonly progress: MakeProgress }
  | { readonly kind: 'made'; readonly made: MadePackage }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly words: string };
