import type { WrittenText } from '../../account/written.ts';

/** Something found that may be personal data, with where it stands. */
export interface FoundText {
  readonly text: string;
  readonly where: string;
}

/** The findings in what is to leave; each text and place once. */
export type FindIn = (written: readonly WrittenText[]) => FoundText[];

/** Loads the search: its patterns are in a script of their own. Rejects if that cannot be had. */
export async function personalData(): Promise<FindIn> {
  const { findPersonalData } = await import('../../account/privacy/find-personal-data.ts');
  return (written) => {
    const all = written.flatMap(({ where, text }) =>
      findPersonalData(text).map((one) => ({ text: one.text, where })),
    );
    return [...new Map(all.map((one) => [`${one.where} ${one.text}`, one])).values()];
  };
}
