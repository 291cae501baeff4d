import type { AccountFile } from '../../account/account-file.ts';
import { settings } from '../../stores/package-settings.ts';

/**
 * The accounts as an exported page carries them.
 * @param day ISO date
 */
export function fileOf(
  accounts: readonly {
    readonly subject: { readonly id: string };
    readonly texts: Readonly<Record<string, string>>;
  }[],
  learner: string,
  day: string,
): AccountFile {
  return {
    learner,
    saved: day,
    version: settings().version,
    accounts: accounts.map(({ subject, texts }) => ({ criterion: subject.id, texts })),
  };
}
