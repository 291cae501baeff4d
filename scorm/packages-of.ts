import type { CourseDescription } from '../src/course/course-description.ts';
import type { PackageChoices } from '../src/course/package-choices.ts';
import type { PackageSettings, PackageStandard } from '../src/course/package-settings.ts';
import { packageScopes } from '../src/course/package-scope.ts';
import { packageSettings } from '../src/course/settings-for-scope.ts';
import { buildPackage, packageName } from './build-package.ts';
import type { FileMap } from './file-map.ts';
import { sha256 } from './sha256.ts';

/** A package as `dist/packages/packages.json` lists it. */
export interface PackageFile extends Pick<
  PackageSettings,
  'id' | 'title' | 'version' | 'passMark' | 'rule' | 'report'
> {
  /** File name. */
  readonly name: string;
  readonly standard: PackageStandard;
  /** How many it holds. */
  readonly criteria: number;
  /** Bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** A package and its bytes. */
export interface MadePackage extends PackageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All it takes to make the packages that were chosen. */
export interface PackagesRequest {
  readonly description: CourseDescription;
  readonly choices: PackageChoices;
  readonly site: FileMap;
  /** Each standard's control documents; only those of the standards chosen are read. */
  readonly controls: Partial<Readonly<Record<PackageStandard, FileMap>>>;
}

/** Makes the packages that were chosen, one by one: each time it is asked for the next. */
export function* packagesOf(request: PackagesRequest): Generator<MadePackage, void> {
  const { description, choices, site, controls } = request;
  for (const scope of choices.scopes ?? packageScopes(description)) {
    for (const standard of choices.standards) {
      const options = { ...choices.options, standard };
      const control = controls[standard];
      if (!control) throw new Error(`${standard}: found no control documents, expected them`);
      const bytes = buildPackage({ description, scope, options, site, control });
      const settings = packageSettings(description, scope, options);
      const { id, title, version, passMark, rule, report, criteria } = settings;
      yield {
        ...{ name: packageName(scope, standard), id, title, version, standard },
        ...{ passMark, rule, report, criteria: criteria.length },
        ...{ size: bytes.length, sha256: sha256(bytes), bytes },
      };
    }
  }
}
