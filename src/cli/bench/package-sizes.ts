import type { PackageFile } from '../../../scorm/package.ts';
import type { Figure } from './figure.ts';

/** The size of each package, as `dist/packages/packages.json` lists them. */
export function packageSizes(packages: readonly Pick<PackageFile, 'name' | 'size'>[]): Figure[] {
  return packages.map(({ name, size }) => {
    return { what: `Package ${name}`, measured: size / 1000, unit: 'kB', limit: 300 };
  });
}
