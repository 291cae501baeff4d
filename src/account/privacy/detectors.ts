import { accountNumbers } from './account-numbers.ts';
import { birthDates } from './birth-dates.ts';
import { cardNumbers } from './card-numbers.ts';
import { emails } from './emails.ts';
import type { Detector } from './finding.ts';
import { nhsNumbers } from './nhs-numbers.ts';
import { niNumbers } from './ni-numbers.ts';
import { phones } from './phones.ts';
import { postcodes } from './postcodes.ts';
import { registrations } from './registrations.ts';
import { titledNames } from './titled-names.ts';

/** Most specific first: where two overlap, the earlier one has it. */
export const detectors: readonly Detector[] = [
  emails,
  niNumbers,
  cardNumbers,
  nhsNumbers,
  birthDates,
  phones,
  postcodes,
  registrations,
  accountNumbers,
  titledNames,
];
