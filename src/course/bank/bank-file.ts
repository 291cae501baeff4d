import { bankCsv } from './bank-csv.ts';
import { usedIn, type Bank, type BankUse } from './bank.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { moodleCategories, type SequenceAs } from './to-moodle.ts';

/** Forms in which a bank is taken away. */
export type BankFormat = 'moodle-xml' | 'gift' | 'csv';

/** What somebody chose. */
export interface BankChoice {
  readonly format: BankFormat;
  readonly use: BankUse;
  /** Of Moodle XML only: GIFT knows no sequences, and a table needs none. */
  readonly sequenceAs: SequenceAs;
}

/** A file made of one or more banks. */
export interface BankFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
  /** How many questions are in it. */
  readonly questions: number;
}

/** Excel reads UTF-8 only with this before it. */
const byteOrderMark = '\uFEFF';

/**
 * The file of a choice.
 *
 * @param scope What the banks are together, for the file's name: `d9-4-1`, `d9` or `all`.
 */
export function bankFile(
  banks: readonly Bank[],
  scope: string,
  { format, use, sequenceAs }: BankChoice,
): BankFile {
  const chosen = banks.map((bank) => usedIn(bank, use));
  const questions = chosen.reduce((sum, bank) => sum + bank.questions.length, 0);
  const base = `outcome-four-questions-${scope}${use === 'all' ? '' : `-${use}`}`;
  const categories = (as: SequenceAs) => chosen.flatMap((bank) => moodleCategories(bank, as));
  switch (format) {
    case 'moodle-xml':
      return {
        ...{ name: `${base}.xml`, type: 'application/xml', questions },
        text: moodleXml(categories(sequenceAs)),
      };
    case 'gift':
      return {
        ...{ name: `${base}-gift.txt`, type: 'text/plain', questions },
        text: gift(categories('matching')),
      };
    case 'csv':
      return {
        ...{ name: `${base}.csv`, type: 'text/csv', questions },
        text: byteOrderMark + bankCsv(chosen),
      };
  }
}
