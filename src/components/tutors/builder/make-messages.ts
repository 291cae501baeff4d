import type { MadePackage } from '../../../../scorm/packages-of.ts';
import type { MadeFile } from '../../../../scorm/packages-together.ts';
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

/** All that was asked for. */
export interface MadePackages {
  readonly packages: readonly MadePackage[];
  /** All of them in one zip; `null` if there is only one. */
  readonly together: MadeFile | null;
}

/** What the worker tells: progress, and at last what it made or why it could not. */
export type MakeMessage =
  | { readonly kind: 'progress'; readonly progress: MakeProgress }
  | { readonly kind: 'made'; readonly made: MadePackages }
  | { readonly kind: 'failed'; readonly words: string };
