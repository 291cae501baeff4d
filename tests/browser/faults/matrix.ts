import type { Row } from './cell.ts';
import { dataFaults } from './data-faults.ts';
import { laterFaults } from './later-faults.ts';
import { leavingFaults } from './leaving-faults.ts';
import { openingFaults } from './opening-faults.ts';
import { originFaults } from './origin-faults.ts';
import { peopleFaults } from './people-faults.ts';
import { savingFaults } from './saving-faults.ts';
import { storageFaults } from './storage-faults.ts';

/** Every fault in every column. */
export const faultMatrix: readonly Row[] = [
  ...openingFaults,
  ...savingFaults,
  ...storageFaults,
  ...dataFaults,
  ...leavingFaults,
  ...peopleFaults,
  ...laterFaults,
  ...originFaults,
];
