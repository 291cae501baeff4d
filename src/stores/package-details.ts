import type { CriterionDetails, PackageDetails } from '../course/package-settings.ts';

let asked: Promise<PackageDetails | null> | undefined;

/**
 * The details of the package, from `details.js`, asked for once; `null` if it could not be loaded,
 * and then asked for again the next time.
 */
export function packageDetails(): Promise<PackageDetails | null> {
  asked ??= new Promise((done) => {
    if (detailsHere()) return done(detailsHere());
    const script = document.createElement('script');
    script.src = 'details.js';
    script.onload = () => done(detailsHere());
    script.onerror = () => {
      asked = undefined;
      done(null);
    };
    document.head.append(script);
  });
  return asked;
}

/** The details if they were loaded already. */
export function detailsHere(): PackageDetails | null {
  return (globalThis as { outcomeFourDetails?: PackageDetails }).outcomeFourDetails ?? null;
}

/** What the details say of one criterion, by its code; nothing if it is not in this package. */
export function detailsOf(criterion: number): CriterionDetails | undefined {
  return detailsHere()?.criteria.find((details) => details.code === criterion);
}
