import type { PackageFile } from '../../../scorm/packages-of.ts';
import type { Figure } from './figure.ts';

/** In kB: for a package of one criterion, and more for each further one. */
const [first, further] = [300, 120];

/** The size of each package, as `dist/packages/packages.json` lists them. */
export function packageSizes(
  packages: readonly Pick<PackageFile, 'name' | 'size' | 'criteria'>[],
): Figure[] {
  return packages.map(({ name, size, criteria }) => {
    const limit = first + further * (criteria - 1);
    return { what: `Package ${name}`, measured: size / 1000, unit: 'kB', limit };
  });
}
